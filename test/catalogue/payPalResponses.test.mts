import { documented } from '../support/payPalResponses/index.mts';
import { difference, readShape, shapeOf } from '../support/payPalResponses/shape.mts';
import { useSandbox } from '../support/sandbox.mts';

const START = '2026-01-01T00:00:00Z';

const sandbox = useSandbox({ now: new Date(START) });

beforeEach(() => sandbox().clock.set(START));

describe.each(Object.entries(documented))("PayPal's responses: %s", (_, requests) => {
	it.each(requests.map((each) => [each.name, each] as const))(
		'%s',
		async (_name, { send, status, response = '', issues, lacking = {} }) => {
			const responded = await send(sandbox);
			const told = responded.body?.details?.map(({ issue }) => issue);
			if (issues) {
				expect({ status: responded.status, issues: told }).toEqual({ status, issues });
				return;
			}
			expect({ status: responded.status, issues: told }).toEqual({ status, issues: undefined });
			const payPals = readShape(response);
			const { missing, otherType } = difference(shapeOf(responded.body || {}), payPals);
			expect({ missing, otherType }).toEqual({ missing: Object.keys(lacking), otherType: [] });
		},
	);
});
