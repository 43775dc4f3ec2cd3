import type { Corrections } from '../types.mts';

export const paymentsPaymentV2: Corrections = {};
