import type { Contender } from './host/messages.mts';

export const NAMES: Readonly<Record<Contender, string>> = {
	bareLoop: 'Bare loop, 40 in flight',
	payPal: 'PayPal node',
	httpRequest: "n8n's HTTP Request node",
	smallTwin: 'Declarative twin, this operation only',
	largeTwin: "Declarative twin, all of the PayPal node's properties",
};
