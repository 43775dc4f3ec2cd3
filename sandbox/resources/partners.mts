import type { Body } from '../../contract/index.mts';
import { MERCHANT, type Backend, type Link } from '../core/backend.mts';
import { notFound, refuse } from '../core/errors.mts';
import { newAccountId, newCode, newUuid } from '../core/ids.mts';
import { created, ok, type Reply } from '../core/reply.mts';
import { table } from '../core/store.mts';
import type { AdminCall, Context, Resource } from './resource.mts';

/**
 * How partners refer sellers to PayPal (customer_partner_referrals_v2.json), and the state of these
 * sellers (customer_partner_referrals_v1.json).
 */
type ReferralData = Body<'customer_partner_referrals_v2/partner-referrals.create'>;

export interface Referral {
	readonly id: string;
	readonly clientId: string;
	readonly data: ReferralData;
	/** Once the seller has signed up */
	readonly merchantId?: string;
}

export interface Seller {
	readonly merchantId: string;
	/** The app of the partner */
	readonly clientId: string;
	readonly trackingId?: string;
	readonly email: string;
	readonly legalName: string;
	readonly created: string;
	readonly emailConfirmed: boolean;
	readonly paymentsReceivable: boolean;
	readonly products: readonly string[];
	readonly integrationType: 'FIRST_PARTY' | 'THIRD_PARTY';
	/** The permissions that the seller has granted; empty if they were revoked */
	readonly features: readonly string[];
	/** The credentials of the seller's own app, if the partner uses one */
	readonly credentials?: { readonly client_id: string; readonly client_secret: string };
}

export const referrals = table<Referral>('partnerReferrals');
export const sellers = table<Seller>('sellers');

function createReferral(ctx: Context): Reply {
	const data = ctx.body<ReferralData>();
	const refused = data.legal_consents.findIndex(({ granted }) => !granted);
	if (refused !== -1) {
		refuse(400, {
			issue: 'INVALID_PARAMETER_VALUE',
			field: `/legal_consents/${refused}/granted`,
			value: 'false',
			location: 'body',
		});
	}
	const referral: Referral = {
		id: Buffer.from(newUuid()).toString('base64url'),
		clientId: ctx.caller.clientId,
		data,
	};
	ctx.table(referrals).set(referral.id, referral);
	return created({
		links: [selfLink(ctx, referral), ctx.link('action_url', 'GET', signUpPath(referral.id))],
	});
}

/** The page where the seller signs up. */
export const signUpPath = (referralId: string): string =>
	`/merchantsignup/partner/onboardingentry?token=${referralId}`;

const selfLink = (backend: Backend, { id }: Referral): Link =>
	backend.link('self', 'GET', `/v2/customer/partner-referrals/${id}`);

function readReferral(ctx: Context): Reply {
	const referral = referralOf(ctx, ctx.path.partner_referral_id, 'partner_referral_id');
	return ok({
		partner_referral_id: referral.id,
		submitter_payer_id: MERCHANT.merchant_id,
		referral_data: referral.data,
		links: [selfLink(ctx, referral)],
	});
}

/** @throws Refusal 404 */
export const referralOf = (backend: Backend, id = '', parameter = 'id'): Referral =>
	backend.table(referrals).get(id) ?? notFound(parameter, id);

export interface SignUp {
	readonly emailConfirmed?: boolean;
	readonly paymentsReceivable?: boolean;
}

/**
 * The seller signs up, and grants the permissions that the partner requested. @throws Refusal if they
 * have signed up already
 */
export function signUp(
	backend: Backend,
	id: string,
	{ emailConfirmed = true, paymentsReceivable = true }: SignUp = {},
): Seller {
	const referral = referralOf(backend, id);
	if (referral.merchantId !== undefined) refuse(422, 'ACCOUNT_STATUS_ERROR');
	const { data, clientId } = referral;
	const integration = data.operations
		.map((each) => each.api_integration_preference?.rest_api_integration)
		.find((each) => each !== undefined);
	const integrationType = integration?.integration_type ?? 'THIRD_PARTY';
	const details = integration?.first_party_details ?? integration?.third_party_details;
	const merchantId = newAccountId();
	const seller: Seller = {
		merchantId,
		clientId,
		...(data.tracking_id !== undefined && { trackingId: data.tracking_id }),
		email: data.email ?? `seller-${merchantId.toLowerCase()}@sandbox.example`,
		legalName: data.business_entity?.names?.[0]?.business_name ?? 'Sandbox Seller',
		created: backend.now(),
		emailConfirmed,
		paymentsReceivable,
		products: productsOf(data),
		integrationType,
		features: details?.features ?? [],
		...(integrationType === 'FIRST_PARTY' && {
			credentials: { client_id: `A${newCode(79)}`, client_secret: `E${newCode(79)}` },
		}),
	};
	backend.table(sellers).set(merchantId, seller);
	backend.table(referrals).set(id, { ...referral, merchantId });
	const resource = eventResource(backend, seller);
	if (seller.features.length > 0) {
		backend.emit('CUSTOMER.MERCHANT-INTEGRATION.SELLER-CONSENT-GRANTED', resource);
	}
	if (emailConfirmed) {
		backend.emit('CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED', resource);
	}
	backend.emit(
		'MERCHANT.ONBOARDING.COMPLETED',
		resource,
		'The merchant account setup is completed',
	);
	return seller;
}

const eventResource = (backend: Backend, seller: Seller) => ({
	partner_client_id: seller.clientId,
	merchant_id: seller.merchantId,
	...(seller.trackingId !== undefined && { tracking_id: seller.trackingId }),
	links: [integrationLink(backend, seller)],
});

const integrationLink = (
	backend: Backend,
	{ merchantId }: Seller,
	partnerId: string = MERCHANT.merchant_id,
): Link =>
	backend.link(
		'self',
		'GET',
		`/v1/customer/partners/${partnerId}/merchant-integrations/${merchantId}`,
	);

/** The products that a seller has signed up for; PayPal's older API has other names for them. */
function productsOf({ products = ['EXPRESS_CHECKOUT'] }: ReferralData): readonly string[] {
	const names = products.flatMap((product) => PRODUCTS[product] ?? []);
	return [...new Set(names.length > 0 ? names : ['EXPRESS_CHECKOUT'])];
}

const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
	EXPRESS_CHECKOUT: ['EXPRESS_CHECKOUT'],
	PPCP: ['PPCP_STANDARD', 'PPCP_CUSTOM', 'PAYMENT_METHODS'],
	PAYMENT_METHODS: ['PAYMENT_METHODS'],
	ADVANCED_VAULTING: ['ADVANCED_VAULTING'],
	WEBSITE_PAYMENT_PRO: ['PAYPAL_PRO'],
};

/** The capabilities of each product that has any. */
const CAPABILITIES: Readonly<Record<string, readonly string[]>> = {
	PPCP_STANDARD: ['STANDARD_CARD_PROCESSING', 'PAYPAL_CREDIT_PROCESSING'],
	PPCP_CUSTOM: ['CUSTOM_CARD_PROCESSING', 'FRAUD_TOOL_ACCESS'],
	PAYMENT_METHODS: ['ALT_PAY_PROCESSING'],
};

/** The scopes of a token for the seller, by the requested feature. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
	PAYMENT: ['payments/realtimepayment', 'payments/payment/authcapture'],
	REFUND: ['payments/refund'],
	PARTNER_FEE: ['payments/partnerfee'],
	DELAY_FUNDS_DISBURSEMENT: ['payments/delay-funds-disbursement'],
	READ_SELLER_DISPUTE: ['disputes/read-seller'],
	UPDATE_SELLER_DISPUTE: ['disputes/update-seller'],
	ACCESS_MERCHANT_INFORMATION: ['customer/merchant-integrations/read'],
};

/** `merchant-integration.find`: the seller with the partner's own tracking ID. */
function findSeller(ctx: Context): Reply {
	const { tracking_id = '' } = ctx.query;
	const seller = [...ctx.table(sellers).values()].findLast(
		({ trackingId }) => trackingId === tracking_id,
	);
	if (!seller) {
		return refuse(404, {
			issue: 'INVALID_RESOURCE_ID',
			field: 'tracking_id',
			value: tracking_id,
			location: 'query',
		});
	}
	return ok({
		merchant_id: seller.merchantId,
		tracking_id,
		links: [integrationLink(ctx, seller, ctx.path.partner_id)],
	});
}

const sellerOf = (backend: Backend, id = '', parameter = 'id'): Seller =>
	backend.table(sellers).get(id) ?? notFound(parameter, id);

const sellerStatus = (ctx: Context): Reply =>
	ok(sellerView(sellerOf(ctx, ctx.path.merchant_id, 'merchant_id')));

function sellerView(seller: Seller): object {
	const { features, integrationType, products } = seller;
	const capabilities = products.flatMap((name) => CAPABILITIES[name] ?? []);
	return {
		merchant_id: seller.merchantId,
		...(seller.trackingId !== undefined && { tracking_id: seller.trackingId }),
		products: products.map((name) => ({
			name,
			vetting_status: 'SUBSCRIBED',
			capabilities: CAPABILITIES[name] ?? [],
		})),
		capabilities: capabilities.map((name) => ({ name, status: 'ACTIVE' })),
		payments_receivable: seller.paymentsReceivable,
		legal_name: seller.legalName,
		primary_email: seller.email,
		primary_email_confirmed: seller.emailConfirmed,
		date_created: seller.created,
		granted_permissions: features.includes('REFUND') ? ['REFUND'] : [],
		oauth_integrations:
			features.length === 0
				? []
				: [
						{
							integration_method: 'PAYPAL',
							...(integrationType === 'THIRD_PARTY'
								? {
										integration_type: 'OAUTH_THIRD_PARTY',
										oauth_third_party: [
											{
												partner_client_id: seller.clientId,
												merchant_client_id: seller.merchantId,
												scopes: features
													.flatMap((feature) => SCOPES[feature] ?? [])
													.map((scope) => `https://uri.paypal.com/services/${scope}`),
											},
										],
									}
								: { integration_type: 'FIRST_PARTY_INTEGRATED' }),
						},
					],
	};
}

/** `merchant-integration.credentials`: those of the last seller who signed up with their own app. */
function sellerCredentials(ctx: Context): Reply {
	const seller = [...ctx.table(sellers).values()].findLast(({ credentials }) => credentials);
	if (!seller) return notFound('partner_id', ctx.path.partner_id);
	return ok({ ...seller.credentials, payer_id: seller.merchantId });
}

const complete: AdminCall = (backend, { path, body }) =>
	sellerView(
		signUp(backend, path.id ?? '', {
			...(typeof body.emailConfirmed === 'boolean' && { emailConfirmed: body.emailConfirmed }),
			...(typeof body.paymentsReceivable === 'boolean' && {
				paymentsReceivable: body.paymentsReceivable,
			}),
		}),
	);

const confirmEmail: AdminCall = (backend, { path }) => {
	const seller = { ...sellerOf(backend, path.id), emailConfirmed: true, paymentsReceivable: true };
	backend.table(sellers).set(seller.merchantId, seller);
	backend.emit(
		'CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED',
		eventResource(backend, seller),
	);
	return sellerView(seller);
};

const revoke: AdminCall = (backend, { path }) => {
	const seller = { ...sellerOf(backend, path.id), features: [] };
	backend.table(sellers).set(seller.merchantId, seller);
	backend.emit('MERCHANT.PARTNER-CONSENT.REVOKED', eventResource(backend, seller));
	return sellerView(seller);
};

export const partners: Resource = {
	handlers: {
		'customer_partner_referrals_v2/partner-referrals.create': createReferral,
		'customer_partner_referrals_v2/partner-referrals.read': readReferral,
		'merchant-integration.find': findSeller,
		'merchant-integration.status': sellerStatus,
		'merchant-integration.credentials': sellerCredentials,
	},
	admin: {
		'POST partner-referrals/{id}/complete': complete,
		'POST sellers/{id}/confirm-email': confirmEmail,
		'POST sellers/{id}/revoke': revoke,
	},
};
