import type { Columns } from '../../fields/columns';

/** A managed account at a glance. */
export const MANAGED_ACCOUNT_COLUMNS: Columns = {
	accountId: 'account_id',
	externalId: 'external_id',
	legalCountryCode: 'legal_country_code',
	primaryCurrencyCode: 'primary_currency_code',
	organization: 'organization',
	businessName: 'business_entity.names.0.business_name',
	ownerFirstName: 'individual_owners.0.names.0.given_name',
	ownerLastName: 'individual_owners.0.names.0.surname',
	capabilities: { rows: 'capabilities', columns: { name: 'name', status: 'status' } },
	// Present with 'View' set to 'With Progress'
	requiredDocuments: {
		rows: 'process_view.required_documents',
		columns: { name: 'name', entity: 'entity', uploadLink: { link: 'upload' } },
	},
};
