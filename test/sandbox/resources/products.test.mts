import { useListener } from '../../support/listener.mts';
import { outcome, relsOf } from '../../support/sandbox/orders.mts';
import { useSandbox, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const listener = useListener();
const PATH = '/v1/catalogs/products';

const create = (body: object, headers = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', PATH, { type: 'DIGITAL', ...body }, headers);
const list = (query = ''): Promise<SandboxResponse> => sandbox().call('GET', `${PATH}${query}`);
const names = ({ body }: SandboxResponse): unknown[] => body.products.map(({ name }) => name);

it('creates and shows a product', async () => {
	const minimal = await create({ name: 'Tea' });
	expect([minimal.status, Object.keys(minimal.body)]).toEqual([
		201,
		['id', 'name', 'create_time', 'links'],
	]);
	expect(minimal.body.id).toMatch(/^PROD-[0-9A-Z]{17}$/);
	const full = await sandbox().call('GET', `${PATH}/${minimal.body.id}`);
	expect(full.body).toMatchObject({ name: 'Tea', type: 'DIGITAL' });
	expect((await sandbox().call('GET', `${PATH}/PROD-NONE`)).status).toBe(404);
});

it('takes an id of the caller, once, and sends the sample event for it', async () => {
	await sandbox().call('POST', '/v1/notifications/webhooks', {
		url: listener().url,
		event_types: [{ name: 'CATALOG.PRODUCT.CREATED' }],
	});
	expect((await create({ id: 'sample-1', name: 'Sample' })).body.id).toBe('sample-1');
	await sandbox().clock.settled();
	expect(listener().received).toHaveLength(1);
	expect(outcome(await create({ id: 'sample-1', name: 'Sample' }))).toEqual([
		422,
		'DUPLICATE_RESOURCE_IDENTIFIER',
	]);
	expect(outcome(await create({ id: 'PROD-MINE', name: 'Sample' }))).toEqual([
		400,
		'INVALID_PARAMETER_SYNTAX',
	]);
});

it('lists by pages, the newest first', async () => {
	expect((await list()).body.products).toBeUndefined();
	for (let n = 1; n <= 25; n++) await create({ name: `P${n}` });
	const first = await list('?total_required=true');
	expect([names(first)[0], names(first).length]).toEqual(['P25', 10]);
	expect([first.body.total_items, first.body.total_pages]).toEqual([25, 3]);
	expect(relsOf(first)).toEqual(['self', 'first', 'next', 'last']);
	const third = await list('?page=3&page_size=10');
	expect([names(third), relsOf(third)]).toEqual([
		['P5', 'P4', 'P3', 'P2', 'P1'],
		['self', 'first', 'prev', 'last'],
	]);
	expect(third.body.total_items).toBeUndefined();
	const next = first.body.links.find(({ rel }) => rel === 'next')?.href;
	const second = await sandbox().call('GET', `${next}`.replace(sandbox().url, ''));
	expect([names(second)[0], second.body.total_pages]).toEqual(['P15', 3]);
	expect(names(await list('?page_size=20'))).toHaveLength(20);
	expect((await list('?page_size=21')).status).toBe(400);
	expect((await list('?page=0')).status).toBe(400);
});

it.each<[object, readonly unknown[]]>([
	[{ op: 'add', path: '/description', value: 'Green' }, [204]],
	[{ op: 'replace', path: '/category', value: 'SOFTWARE' }, [204]],
	[{ op: 'remove', path: '/image_url' }, [204]],
	[{ op: 'replace', path: '/name', value: 'Coffee' }, [400, 'INVALID_PATCH_PATH']],
	[{ op: 'move', from: '/name', path: '/description' }, [400, 'UNSUPPORTED_PATCH_OPERATION']],
	[{ op: 'replace', path: '/description' }, [400, 'MISSING_REQUIRED_PARAMETER']],
])('patches by %p: %p', async (operation, expected) => {
	const { id } = (await create({ name: 'Tea' })).body;
	expect(outcome(await sandbox().call('PATCH', `${PATH}/${id}`, [operation]))).toEqual(expected);
});
