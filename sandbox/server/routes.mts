import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Backend } from '../core/backend.mts';
import { errorReply, Refusal } from '../core/errors.mts';
import { newDebugId } from '../core/ids.mts';
import {
	approveSubscription,
	approveVault,
	subscriptionPage,
	vaultPage,
} from '../pages/approvals.mts';
import type { PageResult } from '../pages/card.mts';
import { approve, cancel, checkoutPage } from '../pages/checkout.mts';
import { dashboard } from '../pages/dashboard/index.mts';
import { SHOWN } from '../pages/dashboard/panel.mts';
import { invoicePage } from '../pages/invoice.mts';
import { FORMS } from '../pages/parts.mts';
import { payAtPage, paymentLinkPage } from '../pages/paymentLink.mts';
import { completeSignUp, signUpPage } from '../pages/signUp.mts';
import type { Signer } from '../webhooks/certificate.mts';
import type { Admin } from './admin.mts';
import type { Faults } from './faults.mts';
import { submit } from './forms.mts';
import type { Log } from './log.mts';
import type { SandboxViolation } from './processCall.mts';

interface Parts {
	readonly backend: Backend;
	readonly log: Log;
	readonly faults: Faults;
	readonly violations: readonly SandboxViolation[];
	readonly signer: Signer;
	readonly admin: Admin;
}

/** Everything except the API: pages for people, the certificate, and the admin calls. */
export function addRoutes(app: FastifyInstance, parts: Parts): void {
	const { backend, log, signer, admin } = parts;
	const html = 'text/html; charset=utf-8';
	const show = (reply: FastifyReply, response: PageResult): FastifyReply =>
		response.location === undefined
			? reply.code(response.status).type(html).send(response.page)
			: reply.redirect(response.location, 303);
	const queried = (request: FastifyRequest, name: string): string =>
		String((request.query as Readonly<Record<string, unknown>>)[name] ?? '');
	const token = (request: FastifyRequest): string => queried(request, 'token');

	app.get('/', (request, reply) => {
		const problem = queried(request, 'problem');
		return reply.type(html).send(
			dashboard({
				backend,
				requests: log.entries(SHOWN),
				requestCount: log.count(),
				faults: parts.faults.list(),
				violations: parts.violations.length,
				...(problem !== '' && { problem }),
			}),
		);
	});
	const sentIn = ({ body }: FastifyRequest): string =>
		Buffer.isBuffer(body) ? body.toString('utf8') : '';
	app.post<{ Params: { '*': string } }>(`${FORMS}*`, async (request, reply) => {
		const problem = await submit(admin, request.params['*'], sentIn(request));
		const query = problem === undefined ? '' : `?problem=${encodeURIComponent(problem)}`;
		return reply.redirect(`/${query}#${encodeURIComponent(queried(request, 'at'))}`, 303);
	});
	app.get('/checkoutnow', (request, reply) => show(reply, checkoutPage(backend, token(request))));
	app.post('/checkoutnow/approve', (request, reply) =>
		show(reply, approve(backend, token(request))),
	);
	app.post('/checkoutnow/cancel', (request, reply) => show(reply, cancel(backend, token(request))));
	const subscribe = '/webapps/billing/subscriptions';
	const agreement = (request: FastifyRequest): string => queried(request, 'ba_token');
	app.get(subscribe, (request, reply) =>
		show(reply, subscriptionPage(backend, agreement(request))),
	);
	app.post(subscribe, (request, reply) =>
		show(reply, approveSubscription(backend, agreement(request))),
	);
	const vault = '/agreements/approve';
	const session = (request: FastifyRequest): string => queried(request, 'approval_session_id');
	app.get(vault, (request, reply) => show(reply, vaultPage(backend, session(request))));
	app.post(vault, (request, reply) => show(reply, approveVault(backend, session(request))));
	const signUp = '/merchantsignup/partner/onboardingentry';
	app.get(signUp, (request, reply) => show(reply, signUpPage(backend, token(request))));
	app.post(signUp, (request, reply) => show(reply, completeSignUp(backend, token(request))));

	const link = '/ncp/payment/:id';
	app.get<{ Params: { id: string } }>(link, (request, reply) =>
		show(reply, paymentLinkPage(backend, request.params.id)),
	);
	app.post<{ Params: { id: string } }>(link, (request, reply) =>
		show(reply, payAtPage(backend, request.params.id, sentIn(request))),
	);

	app.get<{ Params: { id: string } }>('/invoice/details/:id', (request, reply) =>
		show(reply, invoicePage(backend, request.params.id)),
	);
	// Browsers keep the fragment, which contains the invoice's ID.
	app.get('/invoice/p/', (_request, reply) => reply.redirect('/', 303));

	app.get<{ Params: { id: string } }>('/v1/notifications/certs/:id', (request, reply) =>
		request.params.id === signer.id
			? reply.type('application/x-pem-file').send(signer.pem)
			: reply.code(404).send(),
	);

	app.route<{ Params: { '*': string } }>({
		method: ['GET', 'POST', 'DELETE'],
		url: '/__sandbox__/*',
		handler: async (request, reply) => {
			const sent = sentIn(request);
			// Simple values may be in the query instead: transactions?count=1000
			const raw = sent === '' ? JSON.stringify(request.query) : sent;
			try {
				return await reply.send(await admin(request.method, request.params['*'], raw));
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				const { status, body } = errorReply(error, newDebugId());
				return reply.code(status).send(body);
			}
		},
	});
}
