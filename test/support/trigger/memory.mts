import { forgetCatchUps } from '../../../nodes/PayPalTrigger/catchUp';
import { forgetCertificates } from '../../../nodes/PayPalTrigger/certificates';
import { forgetBaseUrls } from '../../../nodes/PayPalTrigger/credentialServer';
import { forgetCurrentIds } from '../../../nodes/PayPalTrigger/currentId';
import { forgetDeliveries } from '../../../nodes/PayPalTrigger/deliveriesInProgress';
import { forgetTransmissions } from '../../../nodes/PayPalTrigger/transmissions';
import { forgetVerifyCalls } from '../../../nodes/PayPalTrigger/verify';

/** Forgets what the trigger keeps in the memory of a process, as if n8n began anew. */
export function forgetMemory(): void {
	forgetBaseUrls();
	forgetCatchUps();
	forgetCertificates();
	forgetDeliveries();
	forgetCurrentIds();
	forgetTransmissions();
	forgetVerifyCalls();
}
