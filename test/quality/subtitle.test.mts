/** What stands below the node on the canvas reads like the menus. */
import { Workflow, type INode } from 'n8n-workflow';

import { catalogue } from '../../nodes/PayPal/operations';
import { PayPal } from '../../nodes/PayPal/PayPal.node';

const { description } = new PayPal();

/** The subtitle as the editor works it out. */
function subtitleOf(resource: string, operation: string): unknown {
	const node: INode = {
		id: '1',
		name: 'PayPal',
		type: 'payPal',
		typeVersion: 1,
		position: [0, 0],
		parameters: { resource, operation },
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => new PayPal(),
			getByNameAndVersion: () => new PayPal(),
			getKnownTypes: () => ({}),
		},
	});
	return workflow.expression.getSimpleParameterValue(
		node,
		description.subtitle,
		'internal',
		{},
		undefined,
		undefined,
	);
}

test.each(
	catalogue.flatMap(({ value: resource, name, operations }) =>
		operations.map((operation) => [resource, operation.value, `${operation.name}: ${name}`]),
	),
)('%s %s: %s', (resource, operation, subtitle) => {
	expect(subtitleOf(resource, operation)).toBe(subtitle);
});
