import { forgetCatchUps } from '../../../nodes/PayPalTrigger/catchUp';
import { forgetCertificates } from '../../../nodes/PayPalTrigger/certificates';
import { forgetBaseUrls } from '../../../nodes/PayPalTrigger/credentialServer';
import { forgetCurrentIds } from '../../../nodes/PayPalTrigger/currentId';
import { forgetDeliveries } from '../../../nodes/PayPalTrigger/deliveriesInProgress';
import { forgetTransmissions } from '../../../nodes/PayPalTrigger/transmissions';
import { forgetVerifyCalls } from '../../../nodes/PayPalTrigger/verify';

/** Clears what the trigger keeps in the memory of the process, as a restart of n8n does. */
export function forgetMemory(): void {
	forgetBaseUrls();
	forgetCatchUps();
	forgetCertificates();
	forgetDeliveries();
	forgetCurrentIds();
	forgetTransmissions();
	forgetVerifyCalls();
}
