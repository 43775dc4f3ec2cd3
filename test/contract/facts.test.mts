import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { validatorOf } from '../../contract/check/compile.mts';
import { applyCorrections } from '../../contract/corrections/apply.mts';
import { corrections } from '../../contract/corrections/index.mts';
import { deriveFolder } from '../../contract/derive/folder.mts';
import { printFacts } from '../../contract/derive/print.mts';
import { generatedFiles } from '../../contract/generate/index.mts';
import { checkRequest, checkResponse, contract } from '../../contract/index.mts';
import { operations, specs } from '../../contract/load.mts';
import type { ContractOperation, Facts, Schema } from '../../contract/types.mts';

const root = join(__dirname, '../..');
const committed = join(root, 'contract/facts');
const openApi = join(root, '../shared/paypal-openapi-2026-07');
/** For the issue codes that the newer files name only in samples. */
const olderOpenApi = join(root, '../shared/paypal-openapi');

/** PayPal's files: the version that the facts were derived from, and the number of operations. */
const files: Readonly<Record<string, readonly [version: string, operations: number]>> = {
	'billing_subscriptions_v1.json': ['1.8', 16],
	'catalogs_products_v1.json': ['1.0', 4],
	'checkout_orders_v2.json': ['2.32', 8],
	'customer_disputes_v1.json': ['1.11', 15],
	'customer_partner_referrals_v1.json': ['1.4', 8],
	'customer_partner_referrals_v2.json': ['2.5', 2],
	'invoicing_v2.json': ['2.6', 22],
	'notifications_webhooks_v1.json': ['1.11', 16],
	'payments_payment_v2.json': ['2.12', 8],
	'payments_payouts_batch_v1.json': ['1.9', 4],
	'reporting_transactions_v1.json': ['1.9', 2],
	'shipping_shipment_tracking_v1.json': ['1.9', 5],
	'vault_payment_tokens_v3.json': ['3.4', 6],
};

/** Every operation that the node offers: name, method, path. */
const promised = `
	authentication.generateAccessToken POST /v1/oauth2/token
	authentication.terminateAccessToken POST /v1/oauth2/token/terminate
	authentication.getUserInfo GET /v1/identity/oauth2/userinfo
	authentication.generateClientToken POST /v1/identity/generate-token
	order.create POST /v2/checkout/orders
	order.get GET /v2/checkout/orders/{id}
	order.update PATCH /v2/checkout/orders/{id}
	order.authorize POST /v2/checkout/orders/{id}/authorize
	order.capture POST /v2/checkout/orders/{id}/capture
	payment.getAuthorization GET /v2/payments/authorizations/{authorization_id}
	payment.reauthorize POST /v2/payments/authorizations/{authorization_id}/reauthorize
	payment.voidAuthorization POST /v2/payments/authorizations/{authorization_id}/void
	payment.captureAuthorization POST /v2/payments/authorizations/{authorization_id}/capture
	payment.getCapture GET /v2/payments/captures/{capture_id}
	payment.refundCapture POST /v2/payments/captures/{capture_id}/refund
	payment.getRefund GET /v2/payments/refunds/{refund_id}
	invoice.generateNumber POST /v2/invoicing/generate-next-invoice-number
	invoice.create POST /v2/invoicing/invoices
	invoice.get GET /v2/invoicing/invoices/{invoice_id}
	invoice.getAll GET /v2/invoicing/invoices
	invoice.generateQrCode POST /v2/invoicing/invoices/{invoice_id}/generate-qr-code
	invoice.update PUT /v2/invoicing/invoices/{invoice_id}
	invoice.send POST /v2/invoicing/invoices/{invoice_id}/send
	invoice.remind POST /v2/invoicing/invoices/{invoice_id}/remind
	invoice.cancel POST /v2/invoicing/invoices/{invoice_id}/cancel
	invoice.delete DELETE /v2/invoicing/invoices/{invoice_id}
	invoice.search POST /v2/invoicing/search-invoices
	invoice.recordPayment POST /v2/invoicing/invoices/{invoice_id}/payments
	invoice.deletePayment DELETE /v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}
	invoice.recordRefund POST /v2/invoicing/invoices/{invoice_id}/refunds
	invoice.deleteRefund DELETE /v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}
	invoiceTemplate.getAll GET /v2/invoicing/templates
	invoiceTemplate.create POST /v2/invoicing/templates
	invoiceTemplate.get GET /v2/invoicing/templates/{template_id}
	invoiceTemplate.update PUT /v2/invoicing/templates/{template_id}
	invoiceTemplate.delete DELETE /v2/invoicing/templates/{template_id}
	product.create POST /v1/catalogs/products
	product.getAll GET /v1/catalogs/products
	product.get GET /v1/catalogs/products/{product_id}
	product.update PATCH /v1/catalogs/products/{product_id}
	plan.create POST /v1/billing/plans
	plan.getAll GET /v1/billing/plans
	plan.get GET /v1/billing/plans/{id}
	plan.update PATCH /v1/billing/plans/{id}
	plan.deactivate POST /v1/billing/plans/{id}/deactivate
	plan.activate POST /v1/billing/plans/{id}/activate
	plan.updatePricing POST /v1/billing/plans/{id}/update-pricing-schemes
	subscription.create POST /v1/billing/subscriptions
	subscription.get GET /v1/billing/subscriptions/{id}
	subscription.update PATCH /v1/billing/subscriptions/{id}
	subscription.revise POST /v1/billing/subscriptions/{id}/revise
	subscription.suspend POST /v1/billing/subscriptions/{id}/suspend
	subscription.activate POST /v1/billing/subscriptions/{id}/activate
	subscription.cancel POST /v1/billing/subscriptions/{id}/cancel
	subscription.capture POST /v1/billing/subscriptions/{id}/capture
	subscription.getTransactions GET /v1/billing/subscriptions/{id}/transactions
	payout.create POST /v1/payments/payouts
	payout.get GET /v1/payments/payouts/{id}
	payoutItem.get GET /v1/payments/payouts-item/{payout_item_id}
	payoutItem.cancel POST /v1/payments/payouts-item/{payout_item_id}/cancel
	webhookEvent.getTypes GET /v1/notifications/webhooks-event-types
	webhook.create POST /v1/notifications/webhooks
	webhook.getAll GET /v1/notifications/webhooks
	webhook.get GET /v1/notifications/webhooks/{webhook_id}
	webhookEvent.getAll GET /v1/notifications/webhooks-events
	webhook.getEventTypes GET /v1/notifications/webhooks/{webhook_id}/event-types
	webhookEvent.get GET /v1/notifications/webhooks-events/{event_id}
	webhookEvent.triggerSample POST /v1/catalogs/products
	webhookEvent.verifySignature POST /v1/notifications/verify-webhook-signature
	webhookEvent.resend POST /v1/notifications/webhooks-events/{event_id}/resend
	webhookEvent.simulate POST /v1/notifications/simulate-event
	webhook.update PATCH /v1/notifications/webhooks/{webhook_id}
	webhook.delete DELETE /v1/notifications/webhooks/{webhook_id}
	tracking.createMany POST /v1/shipping/trackers-batch
	tracking.get GET /v1/shipping/trackers/{id}
	tracking.update PUT /v1/shipping/trackers/{id}
	transaction.getAll GET /v1/reporting/transactions
	balance.getAll GET /v1/reporting/balances
	dispute.getAll GET /v1/customer/disputes
	dispute.get GET /v1/customer/disputes/{id}
	dispute.acceptClaim POST /v1/customer/disputes/{id}/accept-claim
	dispute.appeal POST /v1/customer/disputes/{id}/appeal
	dispute.settle POST /v1/customer/disputes/{id}/adjudicate
	dispute.updateStatus POST /v1/customer/disputes/{id}/require-evidence
	dispute.makeOffer POST /v1/customer/disputes/{id}/make-offer
	dispute.provideEvidence POST /v1/customer/disputes/{id}/provide-evidence
	dispute.acknowledgeReturn POST /v1/customer/disputes/{id}/acknowledge-return-item
	dispute.provideSupportingInfo POST /v1/customer/disputes/{id}/provide-supporting-info
	dispute.escalate POST /v1/customer/disputes/{id}/escalate
	dispute.acceptOffer POST /v1/customer/disputes/{id}/accept-offer
	dispute.sendMessage POST /v1/customer/disputes/{id}/send-message
	dispute.denyOffer POST /v1/customer/disputes/{id}/deny-offer
	dispute.update PATCH /v1/customer/disputes/{id}
	managedAccount.create POST /v3/customer/managed-accounts
	managedAccount.getByExternalId GET /v3/customer/managed-accounts
	managedAccount.get GET /v3/customer/managed-accounts/{id}
	managedAccount.update PATCH /v3/customer/managed-accounts/{id}
	managedAccount.getWalletDomains GET /v3/customer/managed-accounts/{id}/wallet-domains
	order.confirm POST /v2/checkout/orders/{id}/confirm-payment-source
	order.addTracking POST /v2/checkout/orders/{id}/track
	order.updateTracking PATCH /v2/checkout/orders/{id}/trackers/{tracker_id}
	tracking.create POST /v1/shipping/trackers
	tracking.getAll GET /v1/shipping/trackers
	setupToken.create POST /v3/vault/setup-tokens
	setupToken.get GET /v3/vault/setup-tokens/{id}
	paymentToken.create POST /v3/vault/payment-tokens
	paymentToken.get GET /v3/vault/payment-tokens/{id}
	paymentToken.delete DELETE /v3/vault/payment-tokens/{id}
	paymentToken.getAll GET /v3/vault/payment-tokens
	managedAccount.uploadDocument POST /v1/customer/supporting-documents/{token}/upload
	partnerReferral.create POST /v2/customer/partner-referrals
	partnerReferral.get GET /v2/customer/partner-referrals/{partner_referral_id}
	merchantIntegration.getByTrackingId GET /v1/customer/partners/{partner_id}/merchant-integrations
	merchantIntegration.get GET /v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}
	merchantIntegration.getCredentials GET /v1/customer/partners/{partner_id}/merchant-integrations/credentials
	subscription.getAll GET /v1/billing/subscriptions
	webhookLookup.create POST /v1/notifications/webhooks-lookup
	webhookLookup.getAll GET /v1/notifications/webhooks-lookup
	webhookLookup.get GET /v1/notifications/webhooks-lookup/{webhook_lookup_id}
	webhookLookup.delete DELETE /v1/notifications/webhooks-lookup/{webhook_lookup_id}
`
	.trim()
	.split('\n')
	.map((line) => line.trim().split(' '));

const read = (file: string): string => readFileSync(join(committed, file), 'utf8');
const parse = (file: string): Facts => JSON.parse(read(file)) as Facts;

/** Calls the callback for a JSON value and everything in it. */
function visit(value: unknown, see: (value: unknown, key: string) => void, key = ''): void {
	see(value, key);
	if (typeof value !== 'object' || value === null) return;
	for (const [name, inner] of Object.entries(value)) visit(inner, see, name);
}

describe('the committed facts', () => {
	test('were derived from these files', () => {
		expect(readdirSync(committed).sort()).toEqual(Object.keys(files));
	});

	test.each(Object.entries(files))('%s: version and number of operations', (file, expected) => {
		const { source, operations: own } = parse(file);
		expect(source).toEqual({
			file,
			version: expected[0],
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
		expect(own).toHaveLength(expected[1]);
	});

	test.each(Object.keys(files))('%s: has the form in which the script prints it', (file) => {
		expect(printFacts(parse(file)) === read(file)).toBe(true);
	});

	test.each(Object.keys(files))('%s: refers to all of its schemas and to no others', (file) => {
		const { operations: own, schemas } = parse(file);
		const reached = new Set<string>();
		const follow = (value: unknown): void =>
			visit(value, (ref, key) => {
				if (key !== '$ref') return;
				const name = String(ref).slice('#/schemas/'.length);
				if (reached.has(name)) return;
				reached.add(name);
				expect(schemas).toHaveProperty([name]);
				follow(schemas[name]);
			});
		follow(own);
		expect([...reached].sort()).toEqual(Object.keys(schemas).sort());
	});

	test.each(Object.keys(files))('%s: holds no prose', (file) => {
		const prose: string[] = [];
		visit(parse(file), (value, key) => {
			if (typeof value !== 'string' || key === 'pattern') return;
			// "All others" is a value; no machine-readable text has three words
			if (value.split(/\s+/).length > 2) prose.push(value);
		});
		expect(prose).toEqual([]);
	});

	test.each(Object.keys(files))('%s: has nothing that contradicts itself', (file) => {
		const wrong: string[] = [];
		visit(parse(file), (value) => {
			const schema = value as Schema;
			if (typeof schema?.pattern === 'string') new RegExp(schema.pattern);
			for (const [least, most] of [
				[schema?.minLength, schema?.maxLength],
				[schema?.minimum, schema?.maximum],
				[schema?.minItems, schema?.maxItems],
			]) {
				if (Number(least) > Number(most)) wrong.push(JSON.stringify(schema));
			}
		});
		expect(wrong).toEqual([]);
	});
});

function compareWithOpenApi(): void {
	const derived = deriveFolder(openApi, olderOpenApi);

	test('match the facts', () => {
		expect([...derived.keys()]).toEqual(Object.keys(files));
	});

	test.each(Object.keys(files))('%s: gives the facts that are committed', (file) => {
		if (derived.get(file) === read(file)) return;
		throw new Error(`contract/facts/${file} does not match ${file}: npm run contract`);
	});

	test.each(Object.keys(files))('%s: each word on what it supports is a fact', (file) => {
		const { schemas } = parse(file);
		const document = JSON.parse(readFileSync(join(openApi, file), 'utf8')) as {
			components: { schemas: Record<string, unknown> };
		};
		const asText: string[] = [];
		for (const name of Object.keys(schemas)) {
			visit(document.components.schemas[name], (value, key) => {
				const isAbout = /\b(supports only|only supports)\b[^.]*\bpropert/i.test(String(value));
				if (key === 'description' && isAbout) asText.push(String(value));
			});
		}
		const facts: unknown[] = [];
		visit(schemas, (value, key) => key === 'supports' && facts.push(value));
		expect(facts).toHaveLength(asText.length);
	});

	/** PayPal's examples that its own schemas refuse. */
	const wrongExamples = new Set([
		// These five lack the intent, which the schema requires
		'orders.create 00_orders_create',
		'orders.create create_422_unprocessable_entity_missing_pickup_address',
		'orders.create orders_create_authorize_single_step_paypal_with_vault_id_and_stored_credentials_usage_pattern',
		'orders.create orders_create_create_orders_with_shipping_type_pickup_in_store',
		'orders.create orders_create_simple',
		// This is an example of another operation
		'disputes.require-evidence escalate',
		// Has placeholders for values
		'verify-webhook-signature.post verify_webhook_signature',
	]);

	test('have examples that the contract accepts', () => {
		const examples = operations.flatMap((operation) => examplesOf(operation));
		expect(examples.length).toBeGreaterThanOrEqual(50);
		const refused = examples.filter(({ violations }) => violations.length > 0);
		expect(refused.filter(({ id }) => !wrongExamples.has(id))).toEqual([]);
		expect(new Set(refused.map(({ id }) => id))).toEqual(wrongExamples);
	});
}

// The files are not part of the project: if they are missing, the facts are not compared
if (existsSync(openApi)) describe('PayPal’s OpenAPI files', compareWithOpenApi);

interface Example {
	readonly value?: unknown;
	readonly $ref?: string;
}
type Media = Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
interface Call {
	readonly requestBody?: { readonly content?: Media };
	readonly responses: Readonly<Record<string, { readonly content?: Media }>>;
}

function examplesOf(operation: ContractOperation) {
	const file = join(openApi, `${operation.spec}.json`);
	if (!existsSync(file)) return []; // Facts by hand
	const document = JSON.parse(readFileSync(file, 'utf8')) as {
		paths: Record<string, Record<string, Call>>;
		components: { examples?: Record<string, Example> };
	};
	const call = document.paths[operation.path]?.[operation.method.toLowerCase()];
	if (!call) return [];
	const shared = document.components.examples ?? {};
	const values = (content: Media = {}) =>
		Object.entries(content).flatMap(([contentType, { examples = {} }]) =>
			Object.entries(examples).map(([name, { value, $ref = '' }]) => ({
				id: `${operation.id} ${name}`,
				contentType,
				value: value ?? shared[$ref.split('/').at(-1) ?? '']?.value,
			})),
		);
	const sent = values(call.requestBody?.content).map(({ id, contentType, value }) => ({
		id,
		violations: checkRequest(operation, { body: value, contentType }).filter(
			({ location }) => location === 'body',
		),
	}));
	const responded = Object.entries(call.responses)
		.filter(([status]) => status !== 'default')
		.flatMap(([status, { content }]) =>
			values(content).map(({ id, value }) => ({
				id,
				violations: checkResponse(operation, Number(status), value),
			})),
		);
	return [...sent, ...responded];
}

describe('the contract', () => {
	test('has every operation that the node offers', () => {
		expect(promised).toHaveLength(120);
		const missing = promised.filter(([, method = '', path = '']) => {
			const match = contract.find(method, path.replaceAll(/\{[^}]+\}/g, 'X1'));
			return match?.operation.path !== path;
		});
		expect(missing).toEqual([]);
	});

	test('has each operation once', () => {
		const keys = operations.map(({ method, path }) => `${method} ${path}`);
		expect(keys).toEqual([...new Set(keys)]);
	});

	test.each([...specs.keys()])('%s: compiles, as requests and responses', (spec) => {
		const facts = specs.get(spec);
		if (!facts) throw new Error('The facts are missing');
		for (const side of ['request', 'response'] as const) {
			for (const strict of [false, true]) {
				for (const schema of Object.values(facts.schemas)) {
					expect(typeof validatorOf(facts, spec, schema, { side, strict })).toBe('function');
				}
			}
		}
	});

	test('has a parameter for each name in braces in a path', () => {
		for (const { path, parameters } of operations) {
			const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
			const inBraces = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
			expect(inPath.sort()).toEqual(inBraces.sort());
		}
	});

	test('has a documented success response for every operation', () => {
		for (const { responses } of operations) {
			expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
		}
	});
});

describe('generated files', () => {
	test.each([...generatedFiles()])('%s matches the contract', (file, text) => {
		if (readFileSync(join(root, file), 'utf8') === text) return;
		throw new Error(`${file} does not match contract/: npm run contract`);
	});
});

describe('the corrections', () => {
	test.each(Object.entries(corrections))(
		'%s: all of its entries change something',
		(spec, entries) => {
			const before = parse(`${spec}.json`);
			for (const [key, correction] of Object.entries(entries.operations ?? {})) {
				expect(applyCorrections(before, { operations: { [key]: correction } })).not.toEqual(before);
			}
			for (const [place, schema] of Object.entries(entries.schemas ?? {})) {
				expect(applyCorrections(before, { schemas: { [place]: schema } })).not.toEqual(before);
			}
			const text = JSON.stringify(specs.get(spec));
			for (const name of Object.keys(entries.added ?? {})) {
				expect(text).toContain(`"#/schemas/${name}"`);
			}
		},
	);

	test('refer to existing properties', () => {
		const facts = parse('catalogs_products_v1.json');
		const type: Schema = { type: 'string' };
		expect(() => applyCorrections(facts, { operations: { 'GET /v1/nowhere': {} } })).toThrow(
			'GET /v1/nowhere',
		);
		const list = 'GET /v1/catalogs/products';
		expect(() =>
			applyCorrections(facts, {
				operations: { [list]: { parameters: { size: { schema: type } } } },
			}),
		).toThrow('size');
		expect(() => applyCorrections(facts, { schemas: { 'nothing/properties/x': type } })).toThrow(
			'properties',
		);
		expect(() => applyCorrections(facts, { added: { product: type } })).toThrow('product');
	});
});
