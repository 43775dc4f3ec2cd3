import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { currencies } from '../../shared/currencies';
import { currencyChoices } from '../lists/currencies';
import { catalogue } from '../operations';
import { currencyOfRecordIn } from '../request/recordCurrency';

/** The codes alone, where the currency is not that of an amount. */
export async function getCurrencies(): Promise<INodePropertyOptions[]> {
	return currencies();
}

/** The choices of an optional currency field. */
export async function getCurrencyChoices(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const [resource, operation] = ['resource', 'operation'].map((name) =>
		this.getCurrentNodeParameter(name),
	);
	const found = catalogue
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation);
	return currencyChoices(currencyOfRecordIn(found?.fields ?? {}));
}
