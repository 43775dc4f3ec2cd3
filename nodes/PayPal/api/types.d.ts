// Made by `npm run contract` from PayPal's facts in contract/. Do not edit.
import type { AnyAt, BooleanAt, FileAt, ListAt, NoPlaces, NumberAt, ObjectAt, OptionsAt, StringAt } from './place';

export interface AuthorizationsCapturePath extends ObjectAt {
	readonly authorization_id: StringAt;
}

export interface AuthorizationsCaptureHeader extends ObjectAt {
	readonly 'PayPal-Request-Id': StringAt;
	readonly Prefer: StringAt;
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
}

export interface AuthorizationsCaptureBodyAmount extends ObjectAt {
	readonly currency_code: StringAt;
	readonly value: StringAt;
}

export interface AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee extends ObjectAt {
	readonly email_address: StringAt;
	readonly merchant_id: StringAt;
}

export interface AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEach extends ObjectAt {
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly payee: AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee;
}

export type AuthorizationsCaptureBodyPaymentInstructionDisbursementMode = OptionsAt<'INSTANT' | 'DELAYED'>;

export interface AuthorizationsCaptureBodyPaymentInstruction extends ObjectAt {
	readonly platform_fees: ListAt<AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEach>;
	readonly disbursement_mode: AuthorizationsCaptureBodyPaymentInstructionDisbursementMode;
	readonly payee_pricing_tier_id: StringAt;
	readonly payee_receivable_fx_rate_id: StringAt;
}

export interface AuthorizationsCaptureBody extends ObjectAt {
	readonly invoice_id: StringAt;
	readonly note_to_payer: StringAt;
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly final_capture: BooleanAt;
	readonly payment_instruction: AuthorizationsCaptureBodyPaymentInstruction;
	readonly soft_descriptor: StringAt;
}

export interface AuthorizationsGetHeader extends ObjectAt {
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
}

export interface AuthorizationsReauthorizeBody extends ObjectAt {
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export interface AuthorizationsVoidHeader extends ObjectAt {
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
	readonly 'PayPal-Request-Id': StringAt;
	readonly Prefer: StringAt;
}

export interface AutoReminderConfigurationGetPath extends ObjectAt {
	readonly id: StringAt;
}

export type AutoReminderConfigurationSetupBodyConfigurationsEachType = OptionsAt<'BEFORE_DUE' | 'AFTER_DUE'>;

export type AutoReminderConfigurationSetupBodyConfigurationsEachStatus = OptionsAt<'ACTIVE' | 'INACTIVE'>;

export type AutoReminderConfigurationSetupBodyConfigurationsEachIntervalUnit = OptionsAt<'DAY'>;

export interface AutoReminderConfigurationSetupBodyConfigurationsEachInterval extends ObjectAt {
	readonly unit: AutoReminderConfigurationSetupBodyConfigurationsEachIntervalUnit;
	readonly value: NumberAt;
}

export interface AutoReminderConfigurationSetupBodyConfigurationsEachNotification extends ObjectAt {
	readonly send_to_invoicer: BooleanAt;
}

export interface AutoReminderConfigurationSetupBodyConfigurationsEach extends ObjectAt {
	readonly type: AutoReminderConfigurationSetupBodyConfigurationsEachType;
	readonly status: AutoReminderConfigurationSetupBodyConfigurationsEachStatus;
	readonly interval: AutoReminderConfigurationSetupBodyConfigurationsEachInterval;
	readonly repetition: NumberAt;
	readonly notification: AutoReminderConfigurationSetupBodyConfigurationsEachNotification;
}

export interface AutoReminderConfigurationSetupBody extends ObjectAt {
	readonly configurations: ListAt<AutoReminderConfigurationSetupBodyConfigurationsEach>;
}

export interface AutoReminderConfigurationUpdateHeader extends ObjectAt {
	readonly Prefer: StringAt;
}

export interface BalanceNetSummaryGetQuery extends ObjectAt {
	readonly from_date: StringAt;
	readonly to_date: StringAt;
	readonly locale: StringAt;
}

export interface BalanceNetSummaryGetHeader extends ObjectAt {
	readonly 'PayPal-Auth-Assertion': StringAt;
}

export interface BalancesGetQuery extends ObjectAt {
	readonly as_of_time: StringAt;
	readonly currency_code: StringAt;
}

export interface CapturesGetPath extends ObjectAt {
	readonly capture_id: StringAt;
}

export interface CapturesGetHeader extends ObjectAt {
	readonly Authorization: StringAt;
}

export interface CapturesRefundBodyPaymentInstruction extends ObjectAt {
	readonly platform_fees: ListAt<AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEach>;
}

export interface CapturesRefundBody extends ObjectAt {
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly custom_id: StringAt;
	readonly invoice_id: StringAt;
	readonly note_to_payer: StringAt;
	readonly payment_instruction: CapturesRefundBodyPaymentInstruction;
}

export interface CustomerPaymentTokensGetQuery extends ObjectAt {
	readonly customer_id: StringAt;
	readonly page_size: NumberAt;
	readonly page: NumberAt;
	readonly total_required: BooleanAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataCustomerType = OptionsAt<'CONSUMER' | 'MERCHANT'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName extends ObjectAt {
	readonly prefix: StringAt;
	readonly given_name: StringAt;
	readonly surname: StringAt;
	readonly middle_name: StringAt;
	readonly suffix: StringAt;
	readonly alternate_full_name: StringAt;
	readonly full_name: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails extends ObjectAt {
	readonly country_code: StringAt;
	readonly national_number: StringAt;
	readonly extension_number: StringAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType = OptionsAt<'FAX' | 'HOME' | 'MOBILE' | 'OTHER' | 'PAGER'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach extends ObjectAt {
	readonly phone_number_details: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress extends ObjectAt {
	readonly line1: StringAt;
	readonly line2: StringAt;
	readonly city: StringAt;
	readonly state: StringAt;
	readonly country_code: StringAt;
	readonly postal_code: StringAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEachType = OptionsAt<'SOCIAL_SECURITY_NUMBER' | 'EMPLOYMENT_IDENTIFICATION_NUMBER' | 'TAX_IDENTIFICATION_NUMBER' | 'PASSPORT_NUMBER' | 'PENSION_FUND_ID' | 'MEDICAL_INSURANCE_ID' | 'CNPJ' | 'CPF' | 'PAN'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEachType;
	readonly value: StringAt;
	readonly partial_value: BooleanAt;
	readonly issuer_country_code: StringAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEachRelation = OptionsAt<'MOTHER'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEach extends ObjectAt {
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly relation: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEachRelation;
	readonly country_code_of_nationality: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetails extends ObjectAt {
	readonly email_address: StringAt;
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly phone_contacts: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly home_address: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly nationality_country_code: StringAt;
	readonly identity_documents: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEach>;
	readonly account_owner_relationships: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessTypeEach = OptionsAt<'INDIVIDUAL' | 'PROPRIETORSHIP' | 'PARTNERSHIP' | 'CORPORATION' | 'NONPROFIT' | 'GOVERNMENT' | 'GENERAL_PARTNERSHIP' | 'LIMITED_PARTNERSHIP' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'PRIVATE_CORPORATION' | 'PUBLIC_CORPORATION' | 'PROPRIETORSHIP_CRAFTSMAN' | 'PUBLIC_PARTNERSHIP' | 'LIMITED_LIABILITY_PROPRIETORS' | 'LIMITED_LIABILITY_PRIVATE_CORPORATION' | 'LIMITED_PARTNERSHIP_PRIVATE_CORPORATION' | 'PRIVATE_PARTNERSHIP' | 'PROPRIETARY_COMPANY' | 'PUBLIC_COMPANY' | 'ASSOCIATION' | 'REGISTERED_COOPERATIVE' | 'OTHER_CORPORATE_BODY' | 'ANY_OTHER_BUSINESS_ENTITY' | 'ONLY_BUY_OR_SEND_MONEY'>;

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype = OptionsAt<'ASSO_TYPE_INCORPORATED' | 'ASSO_TYPE_NON_INCORPORATED' | 'GOVT_TYPE_ENTITY' | 'GOVT_TYPE_EMANATION' | 'GOVT_TYPE_ESTD_COMM' | 'GOVT_TYPE_ESTD_FC' | 'GOVT_TYPE_ESTD_ST_TR'>;

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach = OptionsAt<'P0104' | 'P0301' | 'P0801' | 'P0802' | 'P0803' | 'P0805' | 'P0806' | 'P0902' | 'P1004' | 'P1005' | 'P1006' | 'P1007' | 'P1008' | 'P1009'>;

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEachType = OptionsAt<'LEGAL' | 'DOING_BUSINESS_AS' | 'STOCK_TRADING_NAME'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEachType;
	readonly name: StringAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEachEventType = OptionsAt<'BIRTH' | 'ESTABLISHED' | 'INCORPORATION' | 'OPERATION'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEach extends ObjectAt {
	readonly event_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEachEventType;
	readonly event_date: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount extends ObjectAt {
	readonly currency: StringAt;
	readonly value: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange extends ObjectAt {
	readonly minimum_amount: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount;
	readonly maximum_amount: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEachRole = OptionsAt<'CUSTOMER_SERVICE'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEach extends ObjectAt {
	readonly email_address: StringAt;
	readonly role: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEachRole;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersIndividualBeneficialOwnersEach extends ObjectAt {
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly phone_contacts: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly home_address: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly nationality_country_code: StringAt;
	readonly percentage_of_ownership: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersBusinessBeneficialOwnersEach extends ObjectAt {
	readonly names: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEach>;
	readonly phone_contacts: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly business_address: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly business_type: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessTypeEach>;
	readonly business_subtype: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype;
	readonly category: StringAt;
	readonly sub_category: StringAt;
	readonly merchant_category_code: StringAt;
	readonly purpose_code: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach>;
	readonly website_urls: ListAt<StringAt>;
	readonly annual_sales_volume_range: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly average_monthly_volume_range: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly percentage_of_ownership: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwners extends ObjectAt {
	readonly individual_beneficial_owners: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersIndividualBeneficialOwnersEach>;
	readonly business_beneficial_owners: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersBusinessBeneficialOwnersEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEachRole = OptionsAt<'CEO' | 'CHAIRMAN' | 'DIRECTOR' | 'SECRETARY' | 'TREASURER' | 'TRUSTEE'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEach extends ObjectAt {
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly phone_contacts: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly home_address: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly nationality_country_code: StringAt;
	readonly role: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEachRole;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetails extends ObjectAt {
	readonly phone_contacts: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly business_address: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly business_type: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessTypeEach>;
	readonly business_subtype: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype;
	readonly category: StringAt;
	readonly sub_category: StringAt;
	readonly merchant_category_code: StringAt;
	readonly purpose_code: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach>;
	readonly names: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEach>;
	readonly business_description: StringAt;
	readonly event_dates: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEach>;
	readonly website_urls: ListAt<StringAt>;
	readonly annual_sales_volume_range: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly average_monthly_volume_range: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly identity_documents: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEach>;
	readonly email_contacts: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEach>;
	readonly country_of_incorporation: StringAt;
	readonly beneficial_owners: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwners;
	readonly office_bearers: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachAccountType = OptionsAt<'CHECKING' | 'SAVINGS'>;

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEachType = OptionsAt<'ROUTING_NUMBER_1' | 'ROUTING_NUMBER_2' | 'ROUTING_NUMBER_3' | 'BI_CODE' | 'BANK_CODE' | 'BRANCH_CODE' | 'INTERMEDIARY_SWIFT_CODE' | 'BBAN' | 'BBAN_ENCRYPTED' | 'BBAN_HMAC' | 'AGGREGATOR_YODLEE'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEachType;
	readonly value: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEach extends ObjectAt {
	readonly nick_name: StringAt;
	readonly account_number: StringAt;
	readonly account_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachAccountType;
	readonly currency_code: StringAt;
	readonly identifiers: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEach>;
	readonly branch_location: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly mandate_agreed: BooleanAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentData extends ObjectAt {
	readonly bank_details: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerIdType = OptionsAt<'PAYER_ID'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerId extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerIdType;
	readonly value: StringAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEachType = OptionsAt<'TRACKING_ID' | 'ACCOUNT_LINKING_ID'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEachType;
	readonly value: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerData extends ObjectAt {
	readonly customer_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataCustomerType;
	readonly person_details: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetails;
	readonly business_details: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetails;
	readonly financial_instrument_data: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentData;
	readonly preferred_language_code: StringAt;
	readonly primary_currency_code: AnyAt;
	readonly referral_user_payer_id: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerId;
	readonly partner_specific_identifiers: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachCapability = OptionsAt<'API_INTEGRATION' | 'BANK_ADDITION' | 'BILLING_AGREEMENT' | 'CONTEXTUAL_MARKETING_CONSENT'>;

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod = OptionsAt<'BRAINTREE' | 'PAYPAL'>;

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType = OptionsAt<'FIRST_PARTY' | 'THIRD_PARTY'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegration extends ObjectAt {
	readonly integration_method: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod;
	readonly integration_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetailsFeatureListEach = OptionsAt<'PAYMENT' | 'REFUND' | 'PARTNER_FEE' | 'DELAY_FUNDS_DISBURSEMENT' | 'READ_SELLER_DISPUTE' | 'UPDATE_SELLER_DISPUTE' | 'ACCESS_MERCHANT_INFORMATION' | 'INVOICE_READ_WRITE' | 'ADVANCED_TRANSACTIONS_SEARCH'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetails extends ObjectAt {
	readonly partner_client_id: StringAt;
	readonly feature_list: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetailsFeatureListEach>;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestFirstPartyDetails extends ObjectAt {
	readonly partner_client_id: StringAt;
	readonly feature_list: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetailsFeatureListEach>;
	readonly seller_nonce: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreference extends ObjectAt {
	readonly partner_id: StringAt;
	readonly rest_api_integration: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegration;
	readonly rest_third_party_details: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetails;
	readonly rest_first_party_details: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestFirstPartyDetails;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreementBillingExperiencePreference extends ObjectAt {
	readonly experience_id: StringAt;
	readonly billing_context_set: BooleanAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreement extends ObjectAt {
	readonly description: StringAt;
	readonly billing_experience_preference: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreementBillingExperiencePreference;
	readonly merchant_custom_data: StringAt;
	readonly approval_url: StringAt;
	readonly ec_token: StringAt;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEach extends ObjectAt {
	readonly capability: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachCapability;
	readonly api_integration_preference: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreference;
	readonly billing_agreement: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreement;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyWebExperiencePreference extends ObjectAt {
	readonly partner_logo_url: StringAt;
	readonly return_url: StringAt;
	readonly return_url_description: StringAt;
	readonly action_renewal_url: StringAt;
	readonly show_add_credit_card: BooleanAt;
	readonly show_mobile_confirm: BooleanAt;
	readonly use_mini_browser: BooleanAt;
	readonly use_hua_email_confirmation: BooleanAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEachType = OptionsAt<'SHARE_DATA_CONSENT'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEachType;
	readonly granted: BooleanAt;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyProductsEach = OptionsAt<'EXPRESS_CHECKOUT' | 'PPPLUS' | 'WP_PRO' | 'PPCP' | 'PAYMENT_METHODS' | 'ADVANCED_VAULTING'>;

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBody extends ObjectAt {
	readonly customer_data: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerData;
	readonly requested_capabilities: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEach>;
	readonly web_experience_preference: CustomerPartnerReferralsV1PartnerReferralsCreateBodyWebExperiencePreference;
	readonly collected_consents: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEach>;
	readonly products: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyProductsEach>;
}

export interface CustomerPartnerReferralsV1PartnerReferralsReadPath extends ObjectAt {
	readonly partner_referral_id: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEachType = OptionsAt<'LEGAL'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach extends ObjectAt {
	readonly prefix: StringAt;
	readonly given_name: StringAt;
	readonly surname: StringAt;
	readonly middle_name: StringAt;
	readonly suffix: StringAt;
	readonly full_name: StringAt;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails extends ObjectAt {
	readonly street_number: StringAt;
	readonly street_name: StringAt;
	readonly street_type: StringAt;
	readonly delivery_service: StringAt;
	readonly building_name: StringAt;
	readonly sub_building: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachType = OptionsAt<'HOME'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach extends ObjectAt {
	readonly address_line_1: StringAt;
	readonly address_line_2: StringAt;
	readonly address_line_3: StringAt;
	readonly admin_area_4: StringAt;
	readonly admin_area_3: StringAt;
	readonly admin_area_2: StringAt;
	readonly admin_area_1: StringAt;
	readonly postal_code: StringAt;
	readonly country_code: StringAt;
	readonly address_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach extends ObjectAt {
	readonly country_code: StringAt;
	readonly national_number: StringAt;
	readonly extension_number: StringAt;
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails extends ObjectAt {
	readonly date_of_birth: StringAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach extends ObjectAt {
	readonly id: StringAt;
	readonly reference_url: StringAt;
	readonly content_type: StringAt;
	readonly create_time: StringAt;
	readonly size: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachType = OptionsAt<'SOCIAL_SECURITY_NUMBER' | 'EMPLOYMENT_IDENTIFICATION_NUMBER' | 'TAX_IDENTIFICATION_NUMBER' | 'PASSPORT_NUMBER' | 'PENSION_FUND_ID' | 'MEDICAL_INSURANCE_ID' | 'CNPJ' | 'CPF' | 'PAN' | 'NATIONAL_ID_CARD' | 'BUSINESS_REGISTRATION'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach extends ObjectAt {
	readonly labels: ListAt<StringAt>;
	readonly name: StringAt;
	readonly identification_number: StringAt;
	readonly issue_date: StringAt;
	readonly expiry_date: StringAt;
	readonly issuing_country_code: StringAt;
	readonly files: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachType = OptionsAt<'PRIMARY'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEach extends ObjectAt {
	readonly names: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship: StringAt;
	readonly addresses: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phones: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach>;
	readonly birth_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly documents: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach>;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessTypeType = OptionsAt<'ANY_OTHER_BUSINESS_ENTITY' | 'ASSOCIATION' | 'CORPORATION' | 'GENERAL_PARTNERSHIP' | 'GOVERNMENT' | 'INDIVIDUAL' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'LIMITED_LIABILITY_PROPRIETORS' | 'LIMITED_LIABILITY_PRIVATE_CORPORATION' | 'LIMITED_PARTNERSHIP' | 'LIMITED_PARTNERSHIP_PRIVATE_CORPORATION' | 'NONPROFIT' | 'ONLY_BUY_OR_SEND_MONEY' | 'OTHER_CORPORATE_BODY' | 'PARTNERSHIP' | 'PRIVATE_PARTNERSHIP' | 'PROPRIETORSHIP' | 'PROPRIETORSHIP_CRAFTSMAN' | 'PROPRIETORY_COMPANY' | 'PRIVATE_CORPORATION' | 'PUBLIC_COMPANY' | 'PUBLIC_CORPORATION' | 'PUBLIC_PARTNERSHIP' | 'REGISTERED_COOPERATIVE'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessType extends ObjectAt {
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessTypeType;
	readonly subtype: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIndustry extends ObjectAt {
	readonly category: StringAt;
	readonly mcc_code: StringAt;
	readonly subcategory: StringAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIncorporation extends ObjectAt {
	readonly incorporation_country_code: StringAt;
	readonly incorporation_date: StringAt;
	readonly incorporation_province_code: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEachType = OptionsAt<'DOING_BUSINESS_AS' | 'LEGAL_NAME'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEach extends ObjectAt {
	readonly business_name: StringAt;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityEmailsEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEachRole;
	readonly email: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEachType = OptionsAt<'WORK'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEach extends ObjectAt {
	readonly address_line_1: StringAt;
	readonly address_line_2: StringAt;
	readonly address_line_3: StringAt;
	readonly admin_area_4: StringAt;
	readonly admin_area_3: StringAt;
	readonly admin_area_2: StringAt;
	readonly admin_area_1: StringAt;
	readonly postal_code: StringAt;
	readonly country_code: StringAt;
	readonly address_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEachType = OptionsAt<'CUSTOMER_SERVICE' | 'BUSINESS'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEach extends ObjectAt {
	readonly country_code: StringAt;
	readonly national_number: StringAt;
	readonly extension_number: StringAt;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEachType = OptionsAt<'SOCIAL_SECURITY_NUMBER' | 'EMPLOYMENT_IDENTIFICATION_NUMBER' | 'TAX_IDENTIFICATION_NUMBER' | 'PASSPORT_NUMBER' | 'PENSION_FUND_ID' | 'MEDICAL_INSURANCE_ID' | 'CNPJ' | 'CPF' | 'PAN' | 'BUSINESS_REGISTRATION' | 'NATIONAL_ID_CARD'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEach extends ObjectAt {
	readonly labels: ListAt<StringAt>;
	readonly name: StringAt;
	readonly identification_number: StringAt;
	readonly issue_date: StringAt;
	readonly expiry_date: StringAt;
	readonly issuing_country_code: StringAt;
	readonly files: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersIndividualBeneficialOwnersEach extends ObjectAt {
	readonly names: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship: StringAt;
	readonly addresses: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phones: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach>;
	readonly birth_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly documents: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach>;
	readonly percentage_of_ownership: StringAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersBusinessBeneficialOwnersEach extends ObjectAt {
	readonly business_type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessType;
	readonly business_industry: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIndustry;
	readonly business_incorporation: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIncorporation;
	readonly names: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEach>;
	readonly emails: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityEmailsEach>;
	readonly website: StringAt;
	readonly addresses: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEach>;
	readonly phones: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEach>;
	readonly documents: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEach>;
	readonly percentage_of_ownership: StringAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwners extends ObjectAt {
	readonly individual_beneficial_owners: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersIndividualBeneficialOwnersEach>;
	readonly business_beneficial_owners: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersBusinessBeneficialOwnersEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAnnualSalesVolumeRange extends ObjectAt {
	readonly minimum_amount: AuthorizationsCaptureBodyAmount;
	readonly maximum_amount: AuthorizationsCaptureBodyAmount;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityOfficeBearersEach extends ObjectAt {
	readonly names: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship: StringAt;
	readonly addresses: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phones: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach>;
	readonly birth_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly documents: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach>;
	readonly role: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEachRole;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntity extends ObjectAt {
	readonly business_type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessType;
	readonly business_industry: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIndustry;
	readonly business_incorporation: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIncorporation;
	readonly names: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEach>;
	readonly emails: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityEmailsEach>;
	readonly website: StringAt;
	readonly addresses: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEach>;
	readonly phones: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEach>;
	readonly documents: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEach>;
	readonly beneficial_owners: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwners;
	readonly annual_sales_volume_range: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAnnualSalesVolumeRange;
	readonly average_monthly_volume_range: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAnnualSalesVolumeRange;
	readonly purpose_code: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach;
	readonly business_description: StringAt;
	readonly office_bearers: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityOfficeBearersEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPartnerConfigOverride extends ObjectAt {
	readonly return_url: StringAt;
	readonly return_url_description: StringAt;
	readonly show_add_credit_card: BooleanAt;
	readonly partner_logo_url: StringAt;
	readonly action_renewal_url: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEachType = OptionsAt<'BANK_CODE' | 'BI_CODE' | 'BRANCH_CODE' | 'ROUTING_NUMBER_1' | 'ROUTING_NUMBER_2' | 'ROUTING_NUMBER_3' | 'SWIFT_CODE' | 'INTERMEDIARY_SWIFT_CODE' | 'BBAN' | 'BBAN_ENCRYPTED' | 'BBAN_HMAC' | 'AGGREGATOR_YODLEE'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEach extends ObjectAt {
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEachType;
	readonly value: StringAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation extends ObjectAt {
	readonly address_line_1: StringAt;
	readonly address_line_2: StringAt;
	readonly address_line_3: StringAt;
	readonly admin_area_4: StringAt;
	readonly admin_area_3: StringAt;
	readonly admin_area_2: StringAt;
	readonly admin_area_1: StringAt;
	readonly postal_code: StringAt;
	readonly country_code: StringAt;
	readonly address_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachMandate extends ObjectAt {
	readonly accepted: BooleanAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEach extends ObjectAt {
	readonly nick_name: StringAt;
	readonly account_number: StringAt;
	readonly account_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachAccountType;
	readonly currency_code: StringAt;
	readonly identifiers: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEach>;
	readonly branch_location: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly mandate: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachMandate;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstruments extends ObjectAt {
	readonly banks: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEach>;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachOperation = OptionsAt<'API_INTEGRATION' | 'BANK_ADDITION' | 'BILLING_AGREEMENT' | 'CONTEXTUAL_MARKETING_CONSENT' | 'OFFLINE_ONBOARDING' | 'SALESFORCE_REFERRAL'>;

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod = OptionsAt<'BRAINTREE' | 'PAYPAL' | 'SDK'>;

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetailsFeaturesEach = OptionsAt<'PAYOUTS' | 'PAYMENT' | 'REFUND' | 'FUTURE_PAYMENT' | 'DIRECT_PAYMENT' | 'PARTNER_FEE' | 'DELAY_FUNDS_DISBURSEMENT' | 'READ_SELLER_DISPUTE' | 'UPDATE_SELLER_DISPUTE' | 'ADVANCED_TRANSACTIONS_SEARCH' | 'SWEEP_FUNDS_EXTERNAL_SINK' | 'ACCESS_MERCHANT_INFORMATION' | 'TRACKING_SHIPMENT_READWRITE' | 'INVOICE_READ_WRITE' | 'DISPUTE_READ_BUYER' | 'UPDATE_CUSTOMER_DISPUTES' | 'VAULT' | 'BILLING_AGREEMENT' | 'WITHDRAWALS' | 'LINKED_FINANCIAL_INSTRUMENTS' | 'USER_PROFILE' | 'TRANSACTION_RISK_DATA' | 'PAYPAL_BALANCE' | 'EXCHANGE_CURRENCY'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetails extends ObjectAt {
	readonly features: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetailsFeaturesEach>;
	readonly seller_nonce: StringAt;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetailsSignupMode = OptionsAt<'VERIFY_WITH_PAYPAL'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetails extends ObjectAt {
	readonly features: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetailsFeaturesEach>;
	readonly signup_mode: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetailsSignupMode;
	readonly organization: StringAt;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegration extends ObjectAt {
	readonly integration_method: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod;
	readonly integration_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType;
	readonly first_party_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetails;
	readonly third_party_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetails;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreference extends ObjectAt {
	readonly classic_api_integration: ObjectAt;
	readonly rest_api_integration: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegration;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEach extends ObjectAt {
	readonly operation: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachOperation;
	readonly api_integration_preference: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreference;
	readonly offline_onboarding_preference: ObjectAt;
	readonly billing_agreement: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreement;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyProductsEach = OptionsAt<'ALIPAY' | 'BANCONTACT' | 'BLIK' | 'EPS' | 'PPCP' | 'EXPRESS_CHECKOUT' | 'PAYMENT_METHODS' | 'ADVANCED_VAULTING' | 'IDEAL' | 'MB_WAY' | 'MULTIBANCO' | 'PAYPAL_COMMERCE_PLATFORM_BUSINESS' | 'PPPLUS' | 'PRZELEWY24' | 'SATISPAY' | 'TRUSTLY' | 'WECHAT_PAY' | 'WEBSITE_PAYMENT_PRO' | 'ZETTLE' | 'HYPERWALLET_PAYOUTS' | 'IZETTLE'>;

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyCapabilitiesEach = OptionsAt<'PAYPAL_WALLET_VAULTING_ADVANCED' | 'PAY_UPON_INVOICE' | 'APPLE_PAY' | 'GOOGLE_PAY'>;

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEachTransferMethodType = OptionsAt<'BANK_ACCOUNT' | 'PAYPAL' | 'VENMO' | 'WIRE_ACCOUNT'>;

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEach extends ObjectAt {
	readonly transfer_method_type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEachTransferMethodType;
	readonly currencies: ListAt<StringAt>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEach extends ObjectAt {
	readonly country: StringAt;
	readonly transfer_methods: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributes extends ObjectAt {
	readonly marketplace: BooleanAt;
	readonly kyc_required: BooleanAt;
	readonly country_transfer_method_currency_selection: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBody extends ObjectAt {
	readonly individual_owners: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEach>;
	readonly business_entity: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntity;
	readonly email: StringAt;
	readonly preferred_language_code: StringAt;
	readonly tracking_id: StringAt;
	readonly partner_config_override: CustomerPartnerReferralsV2PartnerReferralsCreateBodyPartnerConfigOverride;
	readonly financial_instruments: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstruments;
	readonly operations: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEach>;
	readonly products: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyProductsEach>;
	readonly capabilities: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyCapabilitiesEach>;
	readonly outside_process_dependencies: ListAt<AnyAt>;
	readonly legal_consents: ListAt<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEach>;
	readonly payout_attributes: CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributes;
	readonly legal_country_code: StringAt;
}

export type DisputesAcceptClaimBodyAcceptClaimReason = OptionsAt<'DID_NOT_SHIP_ITEM' | 'TOO_TIME_CONSUMING' | 'LOST_IN_MAIL' | 'NOT_ABLE_TO_WIN' | 'COMPANY_POLICY' | 'REASON_NOT_SET'>;

export type DisputesAcceptClaimBodyAcceptClaimType = OptionsAt<'REFUND' | 'REFUND_WITH_RETURN' | 'PARTIAL_REFUND' | 'REFUND_WITH_RETURN_SHIPMENT_LABEL'>;

export interface DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel extends ObjectAt {
	readonly name: StringAt;
}

export interface DisputesAcceptClaimBodyReturnShipmentInfoEachTrackingInfo extends ObjectAt {
	readonly carrier_name: StringAt;
	readonly carrier_name_other: StringAt;
	readonly tracking_url: StringAt;
	readonly tracking_number: StringAt;
}

export interface DisputesAcceptClaimBodyReturnShipmentInfoEach extends ObjectAt {
	readonly shipment_label: DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel;
	readonly tracking_info: DisputesAcceptClaimBodyReturnShipmentInfoEachTrackingInfo;
}

export interface DisputesAcceptClaimBody extends ObjectAt {
	readonly note: StringAt;
	readonly accept_claim_reason: DisputesAcceptClaimBodyAcceptClaimReason;
	readonly accept_claim_type: DisputesAcceptClaimBodyAcceptClaimType;
	readonly invoice_id: StringAt;
	readonly refund_amount: AuthorizationsCaptureBodyAmount;
	readonly return_shipping_address: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly return_shipment_info: ListAt<DisputesAcceptClaimBodyReturnShipmentInfoEach>;
}

export interface DisputesAcceptClaimFile extends ObjectAt {
	readonly 'accept-claim-document': FileAt;
}

export interface DisputesAcceptOfferBody extends ObjectAt {
	readonly note: StringAt;
}

export type DisputesAcknowledgeReturnItemBodyAcknowledgementType = OptionsAt<'ITEM_RECEIVED' | 'ITEM_NOT_RECEIVED' | 'DAMAGED' | 'EMPTY_PACKAGE_OR_DIFFERENT' | 'MISSING_ITEMS'>;

export type DisputesAcknowledgeReturnItemBodyEvidencesEachEvidenceType = OptionsAt<'PROOF_OF_DAMAGE' | 'THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE' | 'DECLARATION' | 'PROOF_OF_MISSING_ITEMS' | 'PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM' | 'PROOF_OF_ITEM_NOT_RECEIVED'>;

export interface DisputesAcknowledgeReturnItemBodyEvidencesEach extends ObjectAt {
	readonly evidence_type: DisputesAcknowledgeReturnItemBodyEvidencesEachEvidenceType;
	readonly documents: ListAt<DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel>;
}

export interface DisputesAcknowledgeReturnItemBody extends ObjectAt {
	readonly note: StringAt;
	readonly acknowledgement_type: DisputesAcknowledgeReturnItemBodyAcknowledgementType;
	readonly evidences: ListAt<DisputesAcknowledgeReturnItemBodyEvidencesEach>;
}

export interface DisputesAcknowledgeReturnItemFile extends ObjectAt {
	readonly acknowledgement_document: FileAt;
}

export type DisputesAdjudicateBodyAdjudicationOutcome = OptionsAt<'BUYER_FAVOR' | 'SELLER_FAVOR'>;

export interface DisputesAdjudicateBody extends ObjectAt {
	readonly adjudication_outcome: DisputesAdjudicateBodyAdjudicationOutcome;
}

export type DisputesAppealBodyEvidencesEachEvidenceType = OptionsAt<'PROOF_OF_FULFILLMENT' | 'PROOF_OF_REFUND' | 'PROOF_OF_DELIVERY_SIGNATURE' | 'PROOF_OF_RECEIPT_COPY' | 'RETURN_POLICY' | 'BILLING_AGREEMENT' | 'PROOF_OF_RESHIPMENT' | 'ITEM_DESCRIPTION' | 'POLICE_REPORT' | 'AFFIDAVIT' | 'PAID_WITH_OTHER_METHOD' | 'COPY_OF_CONTRACT' | 'TERMINAL_ATM_RECEIPT' | 'PRICE_DIFFERENCE_REASON' | 'SOURCE_CONVERSION_RATE' | 'BANK_STATEMENT' | 'CREDIT_DUE_REASON' | 'REQUEST_CREDIT_RECEIPT' | 'PROOF_OF_RETURN' | 'CREATE' | 'CHANGE_REASON' | 'PROOF_OF_REFUND_OUTSIDE_PAYPAL' | 'RECEIPT_OF_MERCHANDISE' | 'CUSTOMS_DOCUMENT' | 'CUSTOMS_FEE_RECEIPT' | 'INFORMATION_ON_RESOLUTION' | 'ADDITIONAL_INFORMATION_OF_ITEM' | 'DETAILS_OF_PURCHASE' | 'PROOF_OF_SIGNIFICANT_DIFFERENCE' | 'PROOF_OF_SOFTWARE_OR_SERVICE_NOT_AS_DESCRIBED' | 'PROOF_OF_CONFISCATION' | 'PROOF_OF_DAMAGE' | 'COPY_OF_LAW_ENFORCEMENT_AGENCY_REPORT' | 'ADDITIONAL_PROOF_OF_SHIPMENT' | 'PROOF_OF_DENIAL_BY_CARRIER' | 'THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE' | 'VALID_SUPPORTING_DOCUMENT' | 'LEGIBLE_SUPPORTING_DOCUMENT' | 'RETURN_TRACKING_INFORMATION' | 'DELIVERY_RECEIPT' | 'PROOF_OF_INSTORE_RECEIPT' | 'ADDITIONAL_TRACKING_INFORMATION' | 'PROOF_OF_SHIPMENT_POSTAGE' | 'ONLINE_TRACKING_INFORMATION' | 'PROOF_OF_INSTORE_REFUND' | 'PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED' | 'RETURN_ADDRESS_FOR_SHIPPING' | 'COPY_OF_THE_EPARCEL_MANIFEST' | 'COPY_OF_SHIPPING_MANIFEST' | 'APPEAL_AFFIDAVIT' | 'RECEIPT_OF_REPLACEMENT' | 'COPY_OF_DRIVERS_LICENSE' | 'ACCOUNT_CHANGE_INFORMATION' | 'DELIVERY_ADDRESS' | 'CONFIRMATION_OF_RESOLUTION' | 'MERCHANT_RESPONSE' | 'PERMISSION_DESCRIPTION' | 'STATUS_OF_MERCHANDISE' | 'LOST_CARD_DETAILS' | 'LAST_VALID_TRANSACTION_DETAILS' | 'ADDITIONAL_PROOF_OF_RETURN' | 'DECLARATION' | 'PROOF_OF_MISSING_ITEMS' | 'PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM' | 'PROOF_OF_ITEM_NOT_RECEIVED' | 'ORDER_DETAILS' | 'LISTING_URL' | 'SHIPPING_INSURANCE' | 'BUYER_RESPONSE' | 'PHOTOS_OF_SHIPPED_ITEM' | 'OTHER' | 'CANCELLATION_DETAILS' | 'MERCHANT_CONTACT_DETAILS' | 'ITEM_DETAILS' | 'CORRECT_RECIPIENT_INFORMATION' | 'EXPLANATION_OF_FUNDS_NOT_DELIVERED'>;

export interface DisputesAppealBodyEvidencesEachEvidenceInfo extends ObjectAt {
	readonly tracking_info: ListAt<DisputesAcceptClaimBodyReturnShipmentInfoEachTrackingInfo>;
	readonly refund_ids: ListAt<StringAt>;
}

export interface DisputesAppealBodyEvidencesEach extends ObjectAt {
	readonly evidence_type: DisputesAppealBodyEvidencesEachEvidenceType;
	readonly evidence_info: DisputesAppealBodyEvidencesEachEvidenceInfo;
	readonly documents: ListAt<DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel>;
	readonly notes: StringAt;
	readonly item_id: StringAt;
}

export interface DisputesAppealBody extends ObjectAt {
	readonly evidences: ListAt<DisputesAppealBodyEvidencesEach>;
	readonly return_shipping_address: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
}

export interface DisputesAppealFile extends ObjectAt {
	readonly 'evidence-file': FileAt;
}

export interface DisputesEscalateBody extends ObjectAt {
	readonly note: StringAt;
	readonly buyer_escalation_reason: StringAt;
}

export interface DisputesListQuery extends ObjectAt {
	readonly start_time: StringAt;
	readonly disputed_transaction_id: StringAt;
	readonly page_size: NumberAt;
	readonly next_page_token: StringAt;
	readonly dispute_state: StringAt;
	readonly update_time_before: StringAt;
	readonly update_time_after: StringAt;
}

export type DisputesMakeOfferBodyOfferType = OptionsAt<'REFUND' | 'REFUND_WITH_RETURN' | 'REFUND_WITH_REPLACEMENT' | 'REPLACEMENT_WITHOUT_REFUND'>;

export interface DisputesMakeOfferBody extends ObjectAt {
	readonly note: StringAt;
	readonly offer_amount: AuthorizationsCaptureBodyAmount;
	readonly return_shipping_address: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly invoice_id: StringAt;
	readonly offer_type: DisputesMakeOfferBodyOfferType;
}

export type DisputesPatchBodyEachOp = OptionsAt<'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test'>;

export interface DisputesPatchBodyEach extends ObjectAt {
	readonly op: DisputesPatchBodyEachOp;
	readonly path: StringAt;
	readonly value: AnyAt;
	readonly from: StringAt;
}

export interface DisputesProvideSupportingInfoBody extends ObjectAt {
	readonly notes: StringAt;
}

export interface DisputesProvideSupportingInfoFile extends ObjectAt {
	readonly 'supporting document': FileAt;
}

export type DisputesRequireEvidenceBodyAction = OptionsAt<'BUYER_EVIDENCE' | 'SELLER_EVIDENCE'>;

export interface DisputesRequireEvidenceBody extends ObjectAt {
	readonly action: DisputesRequireEvidenceBodyAction;
}

export interface DisputesSendMessageBody extends ObjectAt {
	readonly message: StringAt;
}

export interface DisputesSendMessageFile extends ObjectAt {
	readonly message_document: FileAt;
}

export interface EventTypesListPath extends ObjectAt {
	readonly webhook_id: StringAt;
}

export interface ExchangeRatesQuoteBodyQuoteItemsEach extends ObjectAt {
	readonly base_currency: StringAt;
	readonly quote_currency: StringAt;
	readonly base_amount: StringAt;
	readonly markup_percent: StringAt;
	readonly fx_id: StringAt;
}

export interface ExchangeRatesQuoteBody extends ObjectAt {
	readonly organization: StringAt;
	readonly quote_items: ListAt<ExchangeRatesQuoteBodyQuoteItemsEach>;
}

export interface FindEligibleMethodsHeader extends ObjectAt {
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
	readonly 'User-Agent': StringAt;
	readonly 'PayPal-Client-Metadata-Id': StringAt;
}

export interface FindEligibleMethodsBodyCustomerChannel extends ObjectAt {
	readonly browser_type: StringAt;
	readonly client_os: StringAt;
	readonly device_type: StringAt;
}

export interface FindEligibleMethodsBodyCustomer extends ObjectAt {
	readonly country_code: StringAt;
	readonly channel: FindEligibleMethodsBodyCustomerChannel;
	readonly id: StringAt;
	readonly email: StringAt;
	readonly phone: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
}

export interface FindEligibleMethodsBodyPurchaseUnitsEachAmountBreakdown extends ObjectAt {
	readonly item_total: AuthorizationsCaptureBodyAmount;
	readonly shipping: AuthorizationsCaptureBodyAmount;
	readonly handling: AuthorizationsCaptureBodyAmount;
	readonly tax_total: AuthorizationsCaptureBodyAmount;
	readonly insurance: AuthorizationsCaptureBodyAmount;
	readonly shipping_discount: AuthorizationsCaptureBodyAmount;
	readonly discount: AuthorizationsCaptureBodyAmount;
}

export interface FindEligibleMethodsBodyPurchaseUnitsEachAmount extends ObjectAt {
	readonly currency_code: StringAt;
	readonly value: StringAt;
	readonly breakdown: FindEligibleMethodsBodyPurchaseUnitsEachAmountBreakdown;
}

export interface FindEligibleMethodsBodyPurchaseUnitsEach extends ObjectAt {
	readonly amount: FindEligibleMethodsBodyPurchaseUnitsEachAmount;
	readonly payee: AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee;
}

export type FindEligibleMethodsBodyPreferencesPaymentFlow = OptionsAt<'ONE_TIME_PAYMENT' | 'RECURRING_PAYMENT' | 'VAULT_WITH_PAYMENT' | 'VAULT_WITHOUT_PAYMENT'>;

export type FindEligibleMethodsBodyPreferencesPaymentSourceConstraintConstraintType = OptionsAt<'INCLUDE' | 'EXCLUDE'>;

export type FindEligibleMethodsBodyPreferencesPaymentSourceConstraintPaymentSourcesEach = OptionsAt<'PAYPAL' | 'VENMO' | 'PAYPAL_CREDIT' | 'PAYPAL_PAY_LATER'>;

export interface FindEligibleMethodsBodyPreferencesPaymentSourceConstraint extends ObjectAt {
	readonly constraint_type: FindEligibleMethodsBodyPreferencesPaymentSourceConstraintConstraintType;
	readonly payment_sources: ListAt<FindEligibleMethodsBodyPreferencesPaymentSourceConstraintPaymentSourcesEach>;
}

export interface FindEligibleMethodsBodyPreferences extends ObjectAt {
	readonly payment_flow: FindEligibleMethodsBodyPreferencesPaymentFlow;
	readonly include_account_details: BooleanAt;
	readonly include_vault_tokens: BooleanAt;
	readonly payment_source_constraint: FindEligibleMethodsBodyPreferencesPaymentSourceConstraint;
}

export interface FindEligibleMethodsBody extends ObjectAt {
	readonly customer: FindEligibleMethodsBodyCustomer;
	readonly purchase_units: ListAt<FindEligibleMethodsBodyPurchaseUnitsEach>;
	readonly preferences: FindEligibleMethodsBodyPreferences;
}

export interface IdentityGenerateTokenBody extends ObjectAt {
	readonly customer_id: StringAt;
}

export type IdentityUserinfoQuerySchema = OptionsAt<'paypalv1.1'>;

export interface IdentityUserinfoQuery extends ObjectAt {
	readonly schema: IdentityUserinfoQuerySchema;
}

export interface InvoicesCancelPath extends ObjectAt {
	readonly invoice_id: StringAt;
}

export interface InvoicesCancelBody extends ObjectAt {
	readonly subject: StringAt;
	readonly note: StringAt;
	readonly send_to_invoicer: BooleanAt;
	readonly send_to_recipient: BooleanAt;
	readonly additional_recipients: ListAt<StringAt>;
}

export type InvoicesCreateBodyDetailPaymentTermTermType = OptionsAt<'DUE_ON_RECEIPT' | 'DUE_ON_DATE_SPECIFIED' | 'NET_10' | 'NET_15' | 'NET_30' | 'NET_45' | 'NET_60' | 'NET_90' | 'NO_DUE_DATE'>;

export interface InvoicesCreateBodyDetailPaymentTerm extends ObjectAt {
	readonly term_type: InvoicesCreateBodyDetailPaymentTermTermType;
	readonly due_date: StringAt;
}

export interface InvoicesCreateBodyDetail extends ObjectAt {
	readonly reference: StringAt;
	readonly currency_code: StringAt;
	readonly note: StringAt;
	readonly terms_and_conditions: StringAt;
	readonly memo: StringAt;
	readonly attachments: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly invoice_number: StringAt;
	readonly invoice_date: StringAt;
	readonly payment_term: InvoicesCreateBodyDetailPaymentTerm;
}

export interface InvoicesCreateBodyInvoicerPhonesEach extends ObjectAt {
	readonly country_code: StringAt;
	readonly national_number: StringAt;
	readonly extension_number: StringAt;
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface InvoicesCreateBodyInvoicer extends ObjectAt {
	readonly business_name: StringAt;
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly address: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly email_address: StringAt;
	readonly phones: ListAt<InvoicesCreateBodyInvoicerPhonesEach>;
	readonly website: StringAt;
	readonly tax_id: StringAt;
	readonly additional_notes: StringAt;
	readonly logo_url: StringAt;
}

export interface InvoicesCreateBodyPrimaryRecipientsEachBillingInfoPhonesEach extends ObjectAt {
	readonly country_code: StringAt;
	readonly national_number: StringAt;
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface InvoicesCreateBodyPrimaryRecipientsEachBillingInfo extends ObjectAt {
	readonly business_name: StringAt;
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly address: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly email_address: StringAt;
	readonly phones: ListAt<InvoicesCreateBodyPrimaryRecipientsEachBillingInfoPhonesEach>;
	readonly additional_info: StringAt;
	readonly language: StringAt;
}

export interface InvoicesCreateBodyPrimaryRecipientsEachShippingInfo extends ObjectAt {
	readonly business_name: StringAt;
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly address: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
}

export interface InvoicesCreateBodyPrimaryRecipientsEach extends ObjectAt {
	readonly billing_info: InvoicesCreateBodyPrimaryRecipientsEachBillingInfo;
	readonly shipping_info: InvoicesCreateBodyPrimaryRecipientsEachShippingInfo;
}

export interface InvoicesCreateBodyItemsEachTax extends ObjectAt {
	readonly name: StringAt;
	readonly percent: StringAt;
	readonly tax_note: StringAt;
}

export interface InvoicesCreateBodyItemsEachDiscount extends ObjectAt {
	readonly percent: StringAt;
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export type InvoicesCreateBodyItemsEachUnitOfMeasure = OptionsAt<'QUANTITY' | 'HOURS' | 'AMOUNT'>;

export interface InvoicesCreateBodyItemsEach extends ObjectAt {
	readonly name: StringAt;
	readonly description: StringAt;
	readonly quantity: StringAt;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
	readonly tax: InvoicesCreateBodyItemsEachTax;
	readonly item_date: StringAt;
	readonly discount: InvoicesCreateBodyItemsEachDiscount;
	readonly unit_of_measure: InvoicesCreateBodyItemsEachUnitOfMeasure;
}

export interface InvoicesCreateBodyConfigurationPartialPayment extends ObjectAt {
	readonly allow_partial_payment: BooleanAt;
	readonly minimum_amount_due: AuthorizationsCaptureBodyAmount;
}

export type InvoicesCreateBodyConfigurationPaymentMethodOverridesEachPaymentMethodType = OptionsAt<'ACH' | 'PAY_BY_BANK'>;

export type InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEachRuleType = OptionsAt<'ALLOW_ONLY_ACH' | 'EXCLUSIVE_ABOVE_AMOUNT_THRESHOLD'>;

export interface InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEach extends ObjectAt {
	readonly rule_type: InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEachRuleType;
	readonly rule_value: StringAt;
}

export interface InvoicesCreateBodyConfigurationPaymentMethodOverridesEach extends ObjectAt {
	readonly payment_method_type: InvoicesCreateBodyConfigurationPaymentMethodOverridesEachPaymentMethodType;
	readonly enabled: BooleanAt;
	readonly rules: ListAt<InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEach>;
}

export interface InvoicesCreateBodyConfiguration extends ObjectAt {
	readonly tax_calculated_after_discount: BooleanAt;
	readonly tax_inclusive: BooleanAt;
	readonly allow_tip: BooleanAt;
	readonly partial_payment: InvoicesCreateBodyConfigurationPartialPayment;
	readonly has_conditional_rule: BooleanAt;
	readonly template_id: StringAt;
	readonly payment_method_overrides: ListAt<InvoicesCreateBodyConfigurationPaymentMethodOverridesEach>;
}

export interface InvoicesCreateBodyAmountBreakdownDiscount extends ObjectAt {
	readonly invoice_discount: InvoicesCreateBodyItemsEachDiscount;
	readonly item_discount: AuthorizationsCaptureBodyAmount;
}

export interface InvoicesCreateBodyAmountBreakdownShipping extends ObjectAt {
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly tax: InvoicesCreateBodyItemsEachTax;
}

export interface InvoicesCreateBodyAmountBreakdownCustom extends ObjectAt {
	readonly label: StringAt;
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export interface InvoicesCreateBodyAmountBreakdown extends ObjectAt {
	readonly item_total: AuthorizationsCaptureBodyAmount;
	readonly discount: InvoicesCreateBodyAmountBreakdownDiscount;
	readonly tax_total: AuthorizationsCaptureBodyAmount;
	readonly shipping: InvoicesCreateBodyAmountBreakdownShipping;
	readonly custom: InvoicesCreateBodyAmountBreakdownCustom;
}

export interface InvoicesCreateBodyAmount extends ObjectAt {
	readonly currency_code: StringAt;
	readonly value: StringAt;
	readonly breakdown: InvoicesCreateBodyAmountBreakdown;
}

export interface InvoicesCreateBody extends ObjectAt {
	readonly detail: InvoicesCreateBodyDetail;
	readonly invoicer: InvoicesCreateBodyInvoicer;
	readonly primary_recipients: ListAt<InvoicesCreateBodyPrimaryRecipientsEach>;
	readonly additional_recipients: ListAt<StringAt>;
	readonly items: ListAt<InvoicesCreateBodyItemsEach>;
	readonly configuration: InvoicesCreateBodyConfiguration;
	readonly amount: InvoicesCreateBodyAmount;
	readonly payments: ObjectAt;
	readonly refunds: ObjectAt;
}

export interface InvoicesGenerateQrCodeBody extends ObjectAt {
	readonly width: NumberAt;
	readonly height: NumberAt;
	readonly action: StringAt;
}

export interface InvoicesListQuery extends ObjectAt {
	readonly page: NumberAt;
	readonly page_size: NumberAt;
	readonly total_required: BooleanAt;
	readonly fields: StringAt;
}

export type InvoicesPaymentsBodyMethod = OptionsAt<'BANK_TRANSFER' | 'CASH' | 'CHECK' | 'CREDIT_CARD' | 'DEBIT_CARD' | 'PAYPAL' | 'WIRE_TRANSFER' | 'OTHER'>;

export interface InvoicesPaymentsBody extends ObjectAt {
	readonly payment_id: StringAt;
	readonly payment_date: StringAt;
	readonly method: InvoicesPaymentsBodyMethod;
	readonly note: StringAt;
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly shipping_info: InvoicesCreateBodyPrimaryRecipientsEachShippingInfo;
}

export interface InvoicesPaymentsDeletePath extends ObjectAt {
	readonly invoice_id: StringAt;
	readonly transaction_id: StringAt;
}

export interface InvoicesRefundsBody extends ObjectAt {
	readonly refund_date: StringAt;
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly method: InvoicesPaymentsBodyMethod;
}

export interface InvoicesSearchInvoicesQuery extends ObjectAt {
	readonly page: NumberAt;
	readonly page_size: NumberAt;
	readonly total_required: BooleanAt;
}

export type InvoicesSearchInvoicesBodyStatusEach = OptionsAt<'DRAFT' | 'SENT' | 'SCHEDULED' | 'PAID' | 'MARKED_AS_PAID' | 'CANCELLED' | 'REFUNDED' | 'PARTIALLY_PAID' | 'PARTIALLY_REFUNDED' | 'MARKED_AS_REFUNDED' | 'UNPAID' | 'PAYMENT_PENDING' | 'AUTO_CANCELLED' | 'PAID_EXTERNAL' | 'REFUNDED_EXTERNAL' | 'SHARED'>;

export interface InvoicesSearchInvoicesBodyTotalAmountRange extends ObjectAt {
	readonly lower_amount: AuthorizationsCaptureBodyAmount;
	readonly upper_amount: AuthorizationsCaptureBodyAmount;
}

export interface InvoicesSearchInvoicesBodyInvoiceDateRange extends ObjectAt {
	readonly start: StringAt;
	readonly end: StringAt;
}

export interface InvoicesSearchInvoicesBody extends ObjectAt {
	readonly recipient_email: StringAt;
	readonly recipient_first_name: StringAt;
	readonly recipient_last_name: StringAt;
	readonly recipient_business_name: StringAt;
	readonly invoice_number: StringAt;
	readonly status: ListAt<InvoicesSearchInvoicesBodyStatusEach>;
	readonly reference: StringAt;
	readonly currency_code: StringAt;
	readonly memo: StringAt;
	readonly total_amount_range: InvoicesSearchInvoicesBodyTotalAmountRange;
	readonly invoice_date_range: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly due_date_range: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly payment_date_range: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly creation_date_range: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly archived: BooleanAt;
	readonly fields: ListAt<StringAt>;
}

export interface InvoicesUpdateQuery extends ObjectAt {
	readonly send_to_recipient: BooleanAt;
	readonly send_to_invoicer: BooleanAt;
}

export interface InvoicingGenerateNextInvoiceNumberBody extends ObjectAt {
	readonly fetch_id: BooleanAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachNamesEach extends ObjectAt {
	readonly prefix: StringAt;
	readonly given_name: StringAt;
	readonly middle_name: StringAt;
	readonly surname: StringAt;
	readonly suffix: StringAt;
	readonly full_name: StringAt;
	readonly type: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach extends ObjectAt {
	readonly address_line_1: StringAt;
	readonly address_line_2: StringAt;
	readonly address_line_3: StringAt;
	readonly admin_area_1: StringAt;
	readonly admin_area_2: StringAt;
	readonly admin_area_3: StringAt;
	readonly admin_area_4: StringAt;
	readonly postal_code: StringAt;
	readonly country_code: StringAt;
	readonly type: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach extends ObjectAt {
	readonly type: StringAt;
	readonly country_code: StringAt;
	readonly national_number: StringAt;
	readonly extension_number: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach extends ObjectAt {
	readonly type: StringAt;
	readonly name: StringAt;
	readonly identification_number: StringAt;
	readonly issuing_country_code: StringAt;
	readonly issue_date: StringAt;
	readonly expiry_date: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach extends ObjectAt {
	readonly email: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachPrimaryResidence extends ObjectAt {
	readonly address_line_1: StringAt;
	readonly address_line_2: StringAt;
	readonly address_line_3: StringAt;
	readonly admin_area_1: StringAt;
	readonly admin_area_2: StringAt;
	readonly admin_area_3: StringAt;
	readonly admin_area_4: StringAt;
	readonly postal_code: StringAt;
	readonly country_code: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachAgreementsEach extends ObjectAt {
	readonly type: StringAt;
	readonly major_version: NumberAt;
	readonly minor_version: NumberAt;
	readonly accepted_time: StringAt;
	readonly signature: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach extends ObjectAt {
	readonly name: StringAt;
	readonly value: StringAt;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEach extends ObjectAt {
	readonly names: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship: StringAt;
	readonly addresses: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly birth_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly identification_documents: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly primary_residence: ManagedAccountsCreateBodyIndividualOwnersEachPrimaryResidence;
	readonly agreements: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAgreementsEach>;
	readonly attributes: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
}

export interface ManagedAccountsCreateBodyBusinessEntityIncorporationDetails extends ObjectAt {
	readonly incorporation_country_code: StringAt;
	readonly incorporation_date: StringAt;
}

export interface ManagedAccountsCreateBodyBusinessEntityNamesEach extends ObjectAt {
	readonly business_name: StringAt;
	readonly type: StringAt;
}

export interface ManagedAccountsCreateBodyBusinessEntityWebsiteInfo extends ObjectAt {
	readonly website_exists: BooleanAt;
	readonly website_url: StringAt;
}

export interface ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersIndividualsEach extends ObjectAt {
	readonly names: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship: StringAt;
	readonly addresses: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly birth_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly identification_documents: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly percentage_of_ownership: StringAt;
	readonly controlling_influence: BooleanAt;
}

export interface ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersBusinessesEach extends ObjectAt {
	readonly names: ListAt<ManagedAccountsCreateBodyBusinessEntityNamesEach>;
	readonly addresses: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly identification_documents: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly percentage_of_ownership: StringAt;
}

export interface ManagedAccountsCreateBodyBusinessEntityBeneficialOwners extends ObjectAt {
	readonly individuals: ListAt<ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersIndividualsEach>;
	readonly businesses: ListAt<ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersBusinessesEach>;
}

export interface ManagedAccountsCreateBodyBusinessEntityOfficeBearersEach extends ObjectAt {
	readonly names: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship: StringAt;
	readonly addresses: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly birth_details: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly identification_documents: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly role: StringAt;
}

export interface ManagedAccountsCreateBodyBusinessEntity extends ObjectAt {
	readonly type: StringAt;
	readonly sub_type: StringAt;
	readonly merchant_category_code: StringAt;
	readonly incorporation_details: ManagedAccountsCreateBodyBusinessEntityIncorporationDetails;
	readonly names: ListAt<ManagedAccountsCreateBodyBusinessEntityNamesEach>;
	readonly website: StringAt;
	readonly website_info: ManagedAccountsCreateBodyBusinessEntityWebsiteInfo;
	readonly website_urls: ListAt<StringAt>;
	readonly registered_business_address: ManagedAccountsCreateBodyIndividualOwnersEachPrimaryResidence;
	readonly addresses: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly identification_documents: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly beneficial_owners: ManagedAccountsCreateBodyBusinessEntityBeneficialOwners;
	readonly office_bearers: ListAt<ManagedAccountsCreateBodyBusinessEntityOfficeBearersEach>;
	readonly declarations: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
	readonly attributes: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
}

export interface ManagedAccountsCreateBodyFinancialInstrumentsBanksEachMandate extends ObjectAt {
	readonly consent_to_debit: BooleanAt;
}

export interface ManagedAccountsCreateBodyFinancialInstrumentsBanksEach extends ObjectAt {
	readonly account_number: StringAt;
	readonly account_number_type: StringAt;
	readonly account_type: StringAt;
	readonly routing_number: StringAt;
	readonly branch_code: StringAt;
	readonly bank_name: StringAt;
	readonly branch_location: StringAt;
	readonly currency_code: StringAt;
	readonly country_code: StringAt;
	readonly account_holder_details: DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel;
	readonly mandate: ManagedAccountsCreateBodyFinancialInstrumentsBanksEachMandate;
}

export interface ManagedAccountsCreateBodyFinancialInstruments extends ObjectAt {
	readonly banks: ListAt<ManagedAccountsCreateBodyFinancialInstrumentsBanksEach>;
}

export interface ManagedAccountsCreateBodyWalletDomains extends ObjectAt {
	readonly domain_name: StringAt;
	readonly provider_type: StringAt;
}

export interface ManagedAccountsCreateBody extends ObjectAt {
	readonly external_id: StringAt;
	readonly legal_country_code: StringAt;
	readonly organization: StringAt;
	readonly user_id: StringAt;
	readonly primary_currency_code: StringAt;
	readonly soft_descriptor: StringAt;
	readonly individual_owners: ListAt<ManagedAccountsCreateBodyIndividualOwnersEach>;
	readonly business_entity: ManagedAccountsCreateBodyBusinessEntity;
	readonly financial_instruments: ManagedAccountsCreateBodyFinancialInstruments;
	readonly attributes: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
	readonly agreements: ListAt<ManagedAccountsCreateBodyIndividualOwnersEachAgreementsEach>;
	readonly wallet_domains: ManagedAccountsCreateBodyWalletDomains;
}

export type ManagedAccountsFindQueryViews = OptionsAt<'process_view'>;

export interface ManagedAccountsFindQuery extends ObjectAt {
	readonly external_id: StringAt;
	readonly views: ManagedAccountsFindQueryViews;
}

export interface ManagedAccountsGetQuery extends ObjectAt {
	readonly views: ManagedAccountsFindQueryViews;
}

export interface ManagedAccountsWalletDomainsQuery extends ObjectAt {
	readonly page: NumberAt;
}

export interface MerchantIntegrationCredentialsPath extends ObjectAt {
	readonly partner_id: StringAt;
}

export interface MerchantIntegrationFindQuery extends ObjectAt {
	readonly tracking_id: StringAt;
}

export interface MerchantIntegrationStatusPath extends ObjectAt {
	readonly partner_id: StringAt;
	readonly merchant_id: StringAt;
}

export interface MerchantIntegrationStatusQuery extends ObjectAt {
	readonly fields: StringAt;
}

export type Oauth2TerminateBodyTokenTypeHint = OptionsAt<'ACCESS_TOKEN'>;

export interface Oauth2TerminateBody extends ObjectAt {
	readonly token: StringAt;
	readonly token_type_hint: Oauth2TerminateBodyTokenTypeHint;
}

export type Oauth2TokenBodyGrantType = OptionsAt<'client_credentials' | 'authorization_code' | 'refresh_token'>;

export type Oauth2TokenBodyIgnoreCache = OptionsAt<'true' | 'false'>;

export interface Oauth2TokenBody extends ObjectAt {
	readonly grant_type: Oauth2TokenBodyGrantType;
	readonly scope: StringAt;
	readonly response_type: StringAt;
	readonly 'domains[]': StringAt;
	readonly intent: StringAt;
	readonly ignoreCache: Oauth2TokenBodyIgnoreCache;
	readonly return_authn_schemes: Oauth2TokenBodyIgnoreCache;
	readonly return_client_metadata: Oauth2TokenBodyIgnoreCache;
	readonly return_unconsented_scopes: Oauth2TokenBodyIgnoreCache;
	readonly target_customer_id: StringAt;
	readonly code: StringAt;
	readonly refresh_token: StringAt;
	readonly redirect_uri: StringAt;
}

export interface OrdersAuthorizeHeader extends ObjectAt {
	readonly 'PayPal-Request-Id': StringAt;
	readonly Prefer: StringAt;
	readonly 'PayPal-Client-Metadata-Id': StringAt;
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
}

export type OrdersAuthorizeBodyPaymentSourceCardType = OptionsAt<'CREDIT' | 'DEBIT' | 'PREPAID' | 'STORE' | 'UNKNOWN'>;

export type OrdersAuthorizeBodyPaymentSourceCardBrand = OptionsAt<'VISA' | 'MASTERCARD' | 'DISCOVER' | 'AMEX' | 'SOLO' | 'JCB' | 'STAR' | 'DELTA' | 'SWITCH' | 'MAESTRO' | 'CB_NATIONALE' | 'CONFIGOGA' | 'CONFIDIS' | 'ELECTRON' | 'CETELEM' | 'CHINA_UNION_PAY' | 'DINERS' | 'ELO' | 'HIPER' | 'HIPERCARD' | 'RUPAY' | 'GE' | 'SYNCHRONY' | 'EFTPOS' | 'CARTE_BANCAIRE' | 'STAR_ACCESS' | 'PULSE' | 'NYCE' | 'ACCEL' | 'UNKNOWN'>;

export interface OrdersAuthorizeBodyPaymentSourceCardBillingAddress extends ObjectAt {
	readonly address_line_1: StringAt;
	readonly address_line_2: StringAt;
	readonly admin_area_2: StringAt;
	readonly admin_area_1: StringAt;
	readonly postal_code: StringAt;
	readonly country_code: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhonePhoneNumber extends ObjectAt {
	readonly national_number: StringAt;
	readonly country_code: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone extends ObjectAt {
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
	readonly phone_number: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhonePhoneNumber;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerName extends ObjectAt {
	readonly prefix: StringAt;
	readonly given_name: StringAt;
	readonly surname: StringAt;
	readonly middle_name: StringAt;
	readonly suffix: StringAt;
	readonly full_name: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomer extends ObjectAt {
	readonly id: StringAt;
	readonly email_address: StringAt;
	readonly phone: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly name: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerName;
	readonly merchant_customer_id: StringAt;
}

export type OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault = OptionsAt<'ON_SUCCESS'>;

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesVault extends ObjectAt {
	readonly store_in_vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
}

export type OrdersAuthorizeBodyPaymentSourceCardAttributesVerificationMethod = OptionsAt<'SCA_ALWAYS' | 'SCA_WHEN_REQUIRED' | '3D_SECURE' | 'AVS_CVV'>;

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesVerification extends ObjectAt {
	readonly method: OrdersAuthorizeBodyPaymentSourceCardAttributesVerificationMethod;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributes extends ObjectAt {
	readonly customer: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomer;
	readonly vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVault;
	readonly verification: OrdersAuthorizeBodyPaymentSourceCardAttributesVerification;
}

export type OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentInitiator = OptionsAt<'CUSTOMER' | 'MERCHANT'>;

export type OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentType = OptionsAt<'ONE_TIME' | 'RECURRING' | 'UNSCHEDULED'>;

export type OrdersAuthorizeBodyPaymentSourceCardStoredCredentialUsage = OptionsAt<'FIRST' | 'SUBSEQUENT' | 'DERIVED'>;

export interface OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPreviousNetworkTransactionReference extends ObjectAt {
	readonly id: StringAt;
	readonly date: StringAt;
	readonly network: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly acquirer_reference_number: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCardStoredCredential extends ObjectAt {
	readonly payment_initiator: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentInitiator;
	readonly payment_type: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentType;
	readonly usage: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialUsage;
	readonly previous_network_transaction_reference: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPreviousNetworkTransactionReference;
}

export type OrdersAuthorizeBodyPaymentSourceCardNetworkTokenEciFlag = OptionsAt<'MASTERCARD_NON_3D_SECURE_TRANSACTION' | 'MASTERCARD_ATTEMPTED_AUTHENTICATION_TRANSACTION' | 'MASTERCARD_FULLY_AUTHENTICATED_TRANSACTION' | 'FULLY_AUTHENTICATED_TRANSACTION' | 'ATTEMPTED_AUTHENTICATION_TRANSACTION' | 'NON_3D_SECURE_TRANSACTION'>;

export interface OrdersAuthorizeBodyPaymentSourceCardNetworkToken extends ObjectAt {
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly cryptogram: StringAt;
	readonly eci_flag: OrdersAuthorizeBodyPaymentSourceCardNetworkTokenEciFlag;
	readonly token_requestor_id: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCardExperienceContext extends ObjectAt {
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCard extends ObjectAt {
	readonly name: StringAt;
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly security_code: StringAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes: OrdersAuthorizeBodyPaymentSourceCardAttributes;
	readonly vault_id: StringAt;
	readonly single_use_token: StringAt;
	readonly stored_credential: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
	readonly network_token: OrdersAuthorizeBodyPaymentSourceCardNetworkToken;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceCardExperienceContext;
}

export type OrdersAuthorizeBodyPaymentSourceTokenType = OptionsAt<'BILLING_AGREEMENT'>;

export interface OrdersAuthorizeBodyPaymentSourceToken extends ObjectAt {
	readonly id: StringAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceTokenType;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalName extends ObjectAt {
	readonly given_name: StringAt;
	readonly surname: StringAt;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalTaxInfoTaxIdType = OptionsAt<'BR_CPF' | 'BR_CNPJ'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo extends ObjectAt {
	readonly tax_id: StringAt;
	readonly tax_id_type: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfoTaxIdType;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern = OptionsAt<'IMMEDIATE' | 'DEFERRED' | 'RECURRING_PREPAID' | 'RECURRING_POSTPAID' | 'THRESHOLD_PREPAID' | 'THRESHOLD_POSTPAID' | 'SUBSCRIPTION_PREPAID' | 'SUBSCRIPTION_POSTPAID' | 'UNSCHEDULED_PREPAID' | 'UNSCHEDULED_POSTPAID' | 'INSTALLMENT_PREPAID' | 'INSTALLMENT_POSTPAID'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName extends ObjectAt {
	readonly full_name: StringAt;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType = OptionsAt<'SHIPPING' | 'PICKUP_IN_PERSON' | 'PICKUP_IN_STORE' | 'PICKUP_FROM_PERSON'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEachType = OptionsAt<'SHIPPING' | 'PICKUP' | 'PICKUP_IN_STORE' | 'PICKUP_FROM_PERSON'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEach extends ObjectAt {
	readonly id: StringAt;
	readonly label: StringAt;
	readonly type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEachType;
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly selected: BooleanAt;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShipping extends ObjectAt {
	readonly name: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName;
	readonly email_address: StringAt;
	readonly phone_number: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
	readonly type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType;
	readonly options: ListAt<OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEach>;
	readonly address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType = OptionsAt<'MERCHANT' | 'PLATFORM'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType = OptionsAt<'CONSUMER' | 'BUSINESS'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVault extends ObjectAt {
	readonly store_in_vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
	readonly description: StringAt;
	readonly usage_pattern: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly shipping: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShipping;
	readonly usage_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly permit_multiple_payment_tokens: BooleanAt;
	readonly owner_id: AnyAt;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributes extends ObjectAt {
	readonly customer: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomer;
	readonly vault: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVault;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference = OptionsAt<'GET_FROM_FILE' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextContactPreference = OptionsAt<'NO_CONTACT_INFO' | 'UPDATE_CONTACT_INFO' | 'RETAIN_CONTACT_INFO'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeAppOsType = OptionsAt<'ANDROID' | 'IOS' | 'OTHER'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeApp extends ObjectAt {
	readonly os_type: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeAppOsType;
	readonly os_version: StringAt;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWebReturnFlow = OptionsAt<'AUTO' | 'MANUAL'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWeb extends ObjectAt {
	readonly return_flow: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWebReturnFlow;
	readonly buyer_user_agent: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContext extends ObjectAt {
	readonly native_app: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeApp;
	readonly mobile_web: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWeb;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextLandingPage = OptionsAt<'LOGIN' | 'GUEST_CHECKOUT' | 'NO_PREFERENCE' | 'BILLING'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction = OptionsAt<'CONTINUE' | 'PAY_NOW'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference = OptionsAt<'UNRESTRICTED' | 'IMMEDIATE_PAYMENT_REQUIRED'>;

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfigCallbackEventsEach = OptionsAt<'SHIPPING_ADDRESS' | 'SHIPPING_OPTIONS'>;

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfig extends ObjectAt {
	readonly callback_events: ListAt<OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfigCallbackEventsEach>;
	readonly callback_url: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly contact_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextContactPreference;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
	readonly app_switch_context: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContext;
	readonly landing_page: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextLandingPage;
	readonly user_action: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction;
	readonly payment_method_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference;
	readonly order_update_callback_config: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfig;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalStoredCredential extends ObjectAt {
	readonly payment_initiator: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentInitiator;
	readonly charge_pattern: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly usage_pattern: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly usage: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialUsage;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypal extends ObjectAt {
	readonly vault_id: StringAt;
	readonly email_address: StringAt;
	readonly name: OrdersAuthorizeBodyPaymentSourcePaypalName;
	readonly phone: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly birth_date: StringAt;
	readonly tax_info: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo;
	readonly address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes: OrdersAuthorizeBodyPaymentSourcePaypalAttributes;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContext;
	readonly billing_agreement_id: StringAt;
	readonly stored_credential: OrdersAuthorizeBodyPaymentSourcePaypalStoredCredential;
}

export interface OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceBancontact extends ObjectAt {
	readonly name: StringAt;
	readonly country_code: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
	readonly attributes: AnyAt;
}

export interface OrdersAuthorizeBodyPaymentSourceBlikExperienceContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
	readonly consumer_ip: StringAt;
	readonly consumer_user_agent: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceBlikLevel0 extends ObjectAt {
	readonly auth_code: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceBlikOneClick extends ObjectAt {
	readonly auth_code: StringAt;
	readonly consumer_reference: StringAt;
	readonly alias_label: StringAt;
	readonly alias_key: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceBlik extends ObjectAt {
	readonly name: StringAt;
	readonly country_code: StringAt;
	readonly email: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceBlikExperienceContext;
	readonly level_0: OrdersAuthorizeBodyPaymentSourceBlikLevel0;
	readonly one_click: OrdersAuthorizeBodyPaymentSourceBlikOneClick;
}

export interface OrdersAuthorizeBodyPaymentSourceEps extends ObjectAt {
	readonly name: StringAt;
	readonly country_code: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceIdeal extends ObjectAt {
	readonly name: StringAt;
	readonly country_code: StringAt;
	readonly bic: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
	readonly attributes: AnyAt;
}

export interface OrdersAuthorizeBodyPaymentSourceP24 extends ObjectAt {
	readonly name: StringAt;
	readonly email: StringAt;
	readonly country_code: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceTrustly extends ObjectAt {
	readonly name: StringAt;
	readonly country_code: StringAt;
	readonly email: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenTokenizedCard extends ObjectAt {
	readonly name: StringAt;
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly security_code: StringAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes: OrdersAuthorizeBodyPaymentSourceCardAttributes;
}

export type OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentDataType = OptionsAt<'3DSECURE' | 'EMV'>;

export interface OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentData extends ObjectAt {
	readonly cryptogram: StringAt;
	readonly eci_indicator: StringAt;
	readonly emv_data: StringAt;
	readonly pin: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayDecryptedToken extends ObjectAt {
	readonly transaction_amount: AuthorizationsCaptureBodyAmount;
	readonly tokenized_card: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenTokenizedCard;
	readonly device_manufacturer_id: StringAt;
	readonly payment_data_type: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentDataType;
	readonly payment_data: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentData;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayAttributesCustomer extends ObjectAt {
	readonly id: StringAt;
	readonly email_address: StringAt;
	readonly phone: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly name: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerName;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayAttributes extends ObjectAt {
	readonly customer: OrdersAuthorizeBodyPaymentSourceApplePayAttributesCustomer;
	readonly vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVault;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePay extends ObjectAt {
	readonly id: StringAt;
	readonly name: StringAt;
	readonly email_address: StringAt;
	readonly phone_number: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhonePhoneNumber;
	readonly decrypted_token: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedToken;
	readonly stored_credential: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
	readonly vault_id: StringAt;
	readonly attributes: OrdersAuthorizeBodyPaymentSourceApplePayAttributes;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceCardExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePayPhoneNumber extends ObjectAt {
	readonly country_code: StringAt;
	readonly national_number: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePayCard extends ObjectAt {
	readonly name: StringAt;
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenPaymentMethod = OptionsAt<'CARD'>;

export type OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenAuthenticationMethod = OptionsAt<'PAN_ONLY' | 'CRYPTOGRAM_3DS'>;

export interface OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedToken extends ObjectAt {
	readonly message_id: StringAt;
	readonly message_expiration: StringAt;
	readonly payment_method: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenPaymentMethod;
	readonly card: OrdersAuthorizeBodyPaymentSourceGooglePayCard;
	readonly authentication_method: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenAuthenticationMethod;
	readonly cryptogram: StringAt;
	readonly eci_indicator: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePayAssuranceDetails extends ObjectAt {
	readonly account_verified: BooleanAt;
	readonly card_holder_authenticated: BooleanAt;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePay extends ObjectAt {
	readonly name: StringAt;
	readonly email_address: StringAt;
	readonly phone_number: OrdersAuthorizeBodyPaymentSourceGooglePayPhoneNumber;
	readonly card: OrdersAuthorizeBodyPaymentSourceGooglePayCard;
	readonly decrypted_token: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedToken;
	readonly assurance_details: OrdersAuthorizeBodyPaymentSourceGooglePayAssuranceDetails;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceCardExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmoExperienceContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly order_update_callback_config: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfig;
	readonly user_action: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmoAttributesVault extends ObjectAt {
	readonly store_in_vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
	readonly description: StringAt;
	readonly usage_pattern: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly usage_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly permit_multiple_payment_tokens: BooleanAt;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmoAttributes extends ObjectAt {
	readonly customer: OrdersAuthorizeBodyPaymentSourceApplePayAttributesCustomer;
	readonly vault: OrdersAuthorizeBodyPaymentSourceVenmoAttributesVault;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmo extends ObjectAt {
	readonly vault_id: StringAt;
	readonly email_address: StringAt;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceVenmoExperienceContext;
	readonly attributes: OrdersAuthorizeBodyPaymentSourceVenmoAttributes;
}

export interface OrdersAuthorizeBodyPaymentSourceCryptoName extends ObjectAt {
	readonly prefix: StringAt;
	readonly given_name: StringAt;
	readonly surname: StringAt;
	readonly middle_name: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCryptoExperienceContext extends ObjectAt {
	readonly locale: StringAt;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
}

export interface OrdersAuthorizeBodyPaymentSourceCrypto extends ObjectAt {
	readonly country_code: StringAt;
	readonly name: OrdersAuthorizeBodyPaymentSourceCryptoName;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceCryptoExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSource extends ObjectAt {
	readonly card: OrdersAuthorizeBodyPaymentSourceCard;
	readonly token: OrdersAuthorizeBodyPaymentSourceToken;
	readonly paypal: OrdersAuthorizeBodyPaymentSourcePaypal;
	readonly bancontact: OrdersAuthorizeBodyPaymentSourceBancontact;
	readonly blik: OrdersAuthorizeBodyPaymentSourceBlik;
	readonly eps: OrdersAuthorizeBodyPaymentSourceEps;
	readonly giropay: OrdersAuthorizeBodyPaymentSourceEps;
	readonly ideal: OrdersAuthorizeBodyPaymentSourceIdeal;
	readonly mybank: OrdersAuthorizeBodyPaymentSourceEps;
	readonly p24: OrdersAuthorizeBodyPaymentSourceP24;
	readonly sofort: OrdersAuthorizeBodyPaymentSourceEps;
	readonly trustly: OrdersAuthorizeBodyPaymentSourceTrustly;
	readonly apple_pay: OrdersAuthorizeBodyPaymentSourceApplePay;
	readonly google_pay: OrdersAuthorizeBodyPaymentSourceGooglePay;
	readonly venmo: OrdersAuthorizeBodyPaymentSourceVenmo;
	readonly crypto: OrdersAuthorizeBodyPaymentSourceCrypto;
}

export interface OrdersAuthorizeBody extends ObjectAt {
	readonly payment_source: OrdersAuthorizeBodyPaymentSource;
}

export interface OrdersConfirmHeader extends ObjectAt {
	readonly 'PayPal-Client-Metadata-Id': StringAt;
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
	readonly Prefer: StringAt;
}

export interface OrdersConfirmBodyApplicationContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
	readonly stored_payment_source: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
}

export type OrdersConfirmBodyProcessingInstruction = OptionsAt<'ORDER_COMPLETE_ON_PAYMENT_APPROVAL' | 'NO_INSTRUCTION'>;

export interface OrdersConfirmBody extends ObjectAt {
	readonly payment_source: OrdersAuthorizeBodyPaymentSource;
	readonly application_context: OrdersConfirmBodyApplicationContext;
	readonly processing_instruction: OrdersConfirmBodyProcessingInstruction;
}

export interface OrdersCreateHeader extends ObjectAt {
	readonly 'PayPal-Request-Id': StringAt;
	readonly 'PayPal-Partner-Attribution-Id': StringAt;
	readonly 'PayPal-Client-Metadata-Id': StringAt;
	readonly Prefer: StringAt;
	readonly Authorization: StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
}

export type OrdersCreateBodyIntent = OptionsAt<'CAPTURE' | 'AUTHORIZE'>;

export interface OrdersCreateBodyPayer extends ObjectAt {
	readonly email_address: StringAt;
	readonly name: OrdersAuthorizeBodyPaymentSourcePaypalName;
	readonly phone: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly birth_date: StringAt;
	readonly tax_info: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo;
	readonly address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersCreateBodyPurchaseUnitsEachItemsEachCategory = OptionsAt<'DIGITAL_GOODS' | 'PHYSICAL_GOODS' | 'DONATION'>;

export type OrdersCreateBodyPurchaseUnitsEachItemsEachUpcType = OptionsAt<'UPC-A' | 'UPC-B' | 'UPC-C' | 'UPC-D' | 'UPC-E' | 'UPC-2' | 'UPC-5'>;

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachUpc extends ObjectAt {
	readonly type: OrdersCreateBodyPurchaseUnitsEachItemsEachUpcType;
	readonly code: StringAt;
}

export type OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType = OptionsAt<'REGULAR' | 'TRIAL'>;

export type OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingSchemePricingModel = OptionsAt<'FIXED' | 'VARIABLE' | 'AUTO_RELOAD'>;

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingScheme extends ObjectAt {
	readonly price: AuthorizationsCaptureBodyAmount;
	readonly pricing_model: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingSchemePricingModel;
	readonly reload_threshold_amount: AuthorizationsCaptureBodyAmount;
}

export type OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequencyIntervalUnit = OptionsAt<'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'LIFETIME'>;

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequency extends ObjectAt {
	readonly interval_unit: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequencyIntervalUnit;
	readonly interval_count: NumberAt;
}

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEach extends ObjectAt {
	readonly tenure_type: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType;
	readonly pricing_scheme: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingScheme;
	readonly total_cycles: NumberAt;
	readonly sequence: NumberAt;
	readonly start_date: StringAt;
	readonly frequency: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequency;
}

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlan extends ObjectAt {
	readonly billing_cycles: ListAt<OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEach>;
	readonly setup_fee: AuthorizationsCaptureBodyAmount;
	readonly name: StringAt;
}

export interface OrdersCreateBodyPurchaseUnitsEachItemsEach extends ObjectAt {
	readonly name: StringAt;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
	readonly tax: AuthorizationsCaptureBodyAmount;
	readonly quantity: StringAt;
	readonly description: StringAt;
	readonly sku: StringAt;
	readonly url: StringAt;
	readonly category: OrdersCreateBodyPurchaseUnitsEachItemsEachCategory;
	readonly image_url: StringAt;
	readonly upc: OrdersCreateBodyPurchaseUnitsEachItemsEachUpc;
	readonly billing_plan: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlan;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel2 extends ObjectAt {
	readonly invoice_id: StringAt;
	readonly tax_total: AuthorizationsCaptureBodyAmount;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3LineItemsEach extends ObjectAt {
	readonly name: StringAt;
	readonly quantity: StringAt;
	readonly description: StringAt;
	readonly sku: StringAt;
	readonly url: StringAt;
	readonly image_url: StringAt;
	readonly upc: OrdersCreateBodyPurchaseUnitsEachItemsEachUpc;
	readonly billing_plan: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlan;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
	readonly tax: AuthorizationsCaptureBodyAmount;
	readonly commodity_code: StringAt;
	readonly discount_amount: AuthorizationsCaptureBodyAmount;
	readonly total_amount: AuthorizationsCaptureBodyAmount;
	readonly unit_of_measure: StringAt;
	readonly category: OrdersCreateBodyPurchaseUnitsEachItemsEachCategory;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3 extends ObjectAt {
	readonly shipping_amount: AuthorizationsCaptureBodyAmount;
	readonly duty_amount: AuthorizationsCaptureBodyAmount;
	readonly discount_amount: AuthorizationsCaptureBodyAmount;
	readonly shipping_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly ships_from_postal_code: StringAt;
	readonly line_items: ListAt<OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3LineItemsEach>;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCard extends ObjectAt {
	readonly level_2: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel2;
	readonly level_3: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRiskCustomer extends ObjectAt {
	readonly ip_address: StringAt;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRisk extends ObjectAt {
	readonly customer: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRiskCustomer;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryData extends ObjectAt {
	readonly card: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCard;
	readonly risk: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRisk;
}

export interface OrdersCreateBodyPurchaseUnitsEach extends ObjectAt {
	readonly reference_id: StringAt;
	readonly amount: FindEligibleMethodsBodyPurchaseUnitsEachAmount;
	readonly payee: AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee;
	readonly payment_instruction: AuthorizationsCaptureBodyPaymentInstruction;
	readonly description: StringAt;
	readonly custom_id: StringAt;
	readonly invoice_id: StringAt;
	readonly soft_descriptor: StringAt;
	readonly items: ListAt<OrdersCreateBodyPurchaseUnitsEachItemsEach>;
	readonly shipping: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShipping;
	readonly supplementary_data: OrdersCreateBodyPurchaseUnitsEachSupplementaryData;
}

export type OrdersCreateBodyApplicationContextLandingPage = OptionsAt<'LOGIN' | 'BILLING' | 'NO_PREFERENCE'>;

export type OrdersCreateBodyApplicationContextPaymentMethodStandardEntryClassCode = OptionsAt<'TEL' | 'WEB' | 'CCD' | 'PPD'>;

export interface OrdersCreateBodyApplicationContextPaymentMethod extends ObjectAt {
	readonly payee_preferred: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference;
	readonly standard_entry_class_code: OrdersCreateBodyApplicationContextPaymentMethodStandardEntryClassCode;
}

export interface OrdersCreateBodyApplicationContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly landing_page: OrdersCreateBodyApplicationContextLandingPage;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly user_action: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction;
	readonly payment_method: OrdersCreateBodyApplicationContextPaymentMethod;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
	readonly stored_payment_source: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
}

export interface OrdersCreateBody extends ObjectAt {
	readonly intent: OrdersCreateBodyIntent;
	readonly payer: OrdersCreateBodyPayer;
	readonly purchase_units: ListAt<OrdersCreateBodyPurchaseUnitsEach>;
	readonly payment_source: OrdersAuthorizeBodyPaymentSource;
	readonly application_context: OrdersCreateBodyApplicationContext;
	readonly processing_instruction: OrdersConfirmBodyProcessingInstruction;
}

export interface OrdersTrackCreateBodyItemsEach extends ObjectAt {
	readonly name: StringAt;
	readonly quantity: StringAt;
	readonly sku: StringAt;
	readonly url: StringAt;
	readonly image_url: StringAt;
	readonly upc: OrdersCreateBodyPurchaseUnitsEachItemsEachUpc;
}

export type OrdersTrackCreateBodyTrackingNumberType = OptionsAt<'CARRIER_PROVIDED' | 'E2E_PARTNER_PROVIDED'>;

export type OrdersTrackCreateBodyStatus = OptionsAt<'CANCELLED' | 'DELIVERED' | 'LOCAL_PICKUP' | 'ON_HOLD' | 'SHIPPED' | 'SHIPMENT_CREATED' | 'DROPPED_OFF' | 'IN_TRANSIT' | 'RETURNED' | 'LABEL_PRINTED' | 'ERROR' | 'UNCONFIRMED' | 'PICKUP_FAILED' | 'DELIVERY_DELAYED' | 'DELIVERY_SCHEDULED' | 'DELIVERY_FAILED' | 'INRETURN' | 'IN_PROCESS' | 'NEW' | 'VOID' | 'PROCESSED' | 'NOT_SHIPPED' | 'COMPLETED'>;

export type OrdersTrackCreateBodyShipmentDirection = OptionsAt<'FORWARD' | 'RETURN'>;

export interface OrdersTrackCreateBody extends ObjectAt {
	readonly tracking_number: StringAt;
	readonly carrier: StringAt;
	readonly carrier_name_other: StringAt;
	readonly capture_id: StringAt;
	readonly notify_payer: BooleanAt;
	readonly items: ListAt<OrdersTrackCreateBodyItemsEach>;
	readonly transaction_id: StringAt;
	readonly tracking_number_type: OrdersTrackCreateBodyTrackingNumberType;
	readonly status: OrdersTrackCreateBodyStatus;
	readonly shipment_date: StringAt;
	readonly last_updated_time: StringAt;
	readonly notify_buyer: BooleanAt;
	readonly shipment_direction: OrdersTrackCreateBodyShipmentDirection;
}

export interface OrdersTrackersPatchPath extends ObjectAt {
	readonly id: StringAt;
	readonly tracker_id: StringAt;
}

export interface PartnerCreateHeader extends ObjectAt {
	readonly 'Content-type': StringAt;
	readonly 'X-PAYPAL-SECURITY-CONTEXT': StringAt;
}

export type PartnerCreateBodyLaunchType = OptionsAt<'FULL_BROWSER' | 'LIGHT_BOX' | 'EMBEDDED' | 'MINI_BROWSER'>;

export type PartnerCreateBodyProductSelection = OptionsAt<'Y' | 'N' | 'P'>;

export type PartnerCreateBodyIntegrationPreferencesEachProduct = OptionsAt<'EXPRESS_CHECKOUT' | 'WEBSITE_PAYMENTS_STANDARD' | 'MASS_PAYMENT' | 'EMAIL_PAYMENTS' | 'EBAY_CHECKOUT' | 'PAYFLOW_LINK' | 'PAYFLOW_PRO' | 'WEBSITE_PAYMENTS_PRO_3_0' | 'WEBSITE_PAYMENTS_PRO_2_0' | 'VIRTUAL_TERMINAL' | 'HOSTED_SOLE_SOLUTION' | 'BILL_ME_LATER' | 'MOBILE_EXPRESS_CHECKOUT' | 'PAYPAL_HERE' | 'MOBILE_IN_STORE' | 'PAYPAL_STANDARD' | 'MOBILE_PAYPAL_STANDARD' | 'MOBILE_PAYMENT_ACCEPTANCE' | 'PAYPAL_ADVANCED' | 'PAYPAL_PRO' | 'ENHANCED_RECURRING_PAYMENTS'>;

export type PartnerCreateBodyIntegrationPreferencesEachCredentialType = OptionsAt<'SIGNATURE' | 'CERTIFICATE' | 'OAUTH_TOKEN'>;

export type PartnerCreateBodyIntegrationPreferencesEachPermissionsEach = OptionsAt<'EXPRESS_CHECKOUT' | 'REFUND' | 'DIRECT_PAYMENT' | 'AUTH_CAPTURE' | 'BUTTON_MANAGER' | 'ACCOUNT_BALANCE' | 'TRANSACTION_DETAILS' | 'TRANSACTION_SEARCH' | 'REFERENCE_TRANSACTION' | 'RECURRING_PAYMENTS' | 'BILLING_AGREEMENT' | 'MANAGE_PENDING_TRANSACTION_STATUS' | 'NON_REFERENCED_CREDIT' | 'MASS_PAY' | 'ENCRYPTED_WEBSITE_PAYMENTS' | 'SETTLEMENT_CONSOLIDATION' | 'SETTLEMENT_REPORTING' | 'MOBILE_CHECKOUT' | 'AIR_TRAVEL' | 'INVOICING' | 'RECURRING_PAYMENT_REPORT' | 'EXTENDED_PRO_PROCESSING_REPORT' | 'EXCEPTION_PROCESSING_REPORT' | 'TRANSACTION_DETAIL_REPORT' | 'ACCOUNT_MANAGEMENT_PERMISSION' | 'ACCESS_BASIC_PERSONAL_DATA' | 'ACCESS_ADVANCED_PERSONAL_DATA'>;

export interface PartnerCreateBodyIntegrationPreferencesEach extends ObjectAt {
	readonly product: PartnerCreateBodyIntegrationPreferencesEachProduct;
	readonly integration_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType;
	readonly credential_type: PartnerCreateBodyIntegrationPreferencesEachCredentialType;
	readonly permissions: ListAt<PartnerCreateBodyIntegrationPreferencesEachPermissionsEach>;
}

export interface PartnerCreateBodyRegionPreferencesEachProductPreferencesEach extends ObjectAt {
	readonly product: PartnerCreateBodyIntegrationPreferencesEachProduct;
	readonly url: StringAt;
}

export interface PartnerCreateBodyRegionPreferencesEachReturnMessageEach extends ObjectAt {
	readonly message: StringAt;
	readonly language_code: StringAt;
}

export interface PartnerCreateBodyRegionPreferencesEach extends ObjectAt {
	readonly country_code: StringAt;
	readonly product_preferences: ListAt<PartnerCreateBodyRegionPreferencesEachProductPreferencesEach>;
	readonly return_message: ListAt<PartnerCreateBodyRegionPreferencesEachReturnMessageEach>;
}

export type PartnerCreateBodyAgreementTypesEach = OptionsAt<'VENDOR_SECURITY_POLICY_AGREEMENT'>;

export interface PartnerCreateBody extends ObjectAt {
	readonly partner_id: StringAt;
	readonly launch_type: PartnerCreateBodyLaunchType;
	readonly receives_credential: BooleanAt;
	readonly product_selection: PartnerCreateBodyProductSelection;
	readonly logo_url: StringAt;
	readonly notification_url: StringAt;
	readonly integration_preferences: ListAt<PartnerCreateBodyIntegrationPreferencesEach>;
	readonly region_preferences: ListAt<PartnerCreateBodyRegionPreferencesEach>;
	readonly agreement_types: ListAt<PartnerCreateBodyAgreementTypesEach>;
}

export interface PartnerReadQuery extends ObjectAt {
	readonly country_code: StringAt;
	readonly product: StringAt;
}

export interface PaymentResourcesCreateHeader extends ObjectAt {
	readonly 'PayPal-Request-Id': StringAt;
	readonly 'PayPal-Auth-Assertion': StringAt;
}

export type PaymentResourcesCreateBodyIntegrationMode = OptionsAt<'LINK'>;

export type PaymentResourcesCreateBodyType = OptionsAt<'BUY_NOW'>;

export type PaymentResourcesCreateBodyLineItemsEachTaxesEachType = OptionsAt<'PERCENTAGE' | 'PREFERENCE'>;

export interface PaymentResourcesCreateBodyLineItemsEachTaxesEach extends ObjectAt {
	readonly name: StringAt;
	readonly type: PaymentResourcesCreateBodyLineItemsEachTaxesEachType;
	readonly value: StringAt;
}

export interface PaymentResourcesCreateBodyLineItemsEachShippingEach extends ObjectAt {
	readonly type: StringAt;
	readonly value: StringAt;
	readonly additional_unit_value: StringAt;
}

export interface PaymentResourcesCreateBodyLineItemsEachCustomerNotesEach extends ObjectAt {
	readonly label: StringAt;
	readonly required: BooleanAt;
}

export interface PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEachOptionsEach extends ObjectAt {
	readonly label: StringAt;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
}

export interface PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEach extends ObjectAt {
	readonly name: StringAt;
	readonly primary: BooleanAt;
	readonly options: ListAt<PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEachOptionsEach>;
}

export interface PaymentResourcesCreateBodyLineItemsEachVariants extends ObjectAt {
	readonly dimensions: ListAt<PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEach>;
}

export interface PaymentResourcesCreateBodyLineItemsEachAdjustableQuantity extends ObjectAt {
	readonly maximum: NumberAt;
}

export type PaymentResourcesCreateBodyLineItemsEachHandlingEachType = OptionsAt<'FLAT' | 'PERCENTAGE'>;

export interface PaymentResourcesCreateBodyLineItemsEachHandlingEach extends ObjectAt {
	readonly type: PaymentResourcesCreateBodyLineItemsEachHandlingEachType;
	readonly value: StringAt;
}

export interface PaymentResourcesCreateBodyLineItemsEach extends ObjectAt {
	readonly name: StringAt;
	readonly product_id: StringAt;
	readonly description: StringAt;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
	readonly taxes: ListAt<PaymentResourcesCreateBodyLineItemsEachTaxesEach>;
	readonly shipping: ListAt<PaymentResourcesCreateBodyLineItemsEachShippingEach>;
	readonly collect_shipping_address: BooleanAt;
	readonly customer_notes: ListAt<PaymentResourcesCreateBodyLineItemsEachCustomerNotesEach>;
	readonly variants: PaymentResourcesCreateBodyLineItemsEachVariants;
	readonly adjustable_quantity: PaymentResourcesCreateBodyLineItemsEachAdjustableQuantity;
	readonly handling: ListAt<PaymentResourcesCreateBodyLineItemsEachHandlingEach>;
	readonly discounts: ListAt<PaymentResourcesCreateBodyLineItemsEachHandlingEach>;
}

export interface PaymentResourcesCreateBody extends ObjectAt {
	readonly integration_mode: PaymentResourcesCreateBodyIntegrationMode;
	readonly type: PaymentResourcesCreateBodyType;
	readonly reusable: StringAt;
	readonly return_url: StringAt;
	readonly line_items: ListAt<PaymentResourcesCreateBodyLineItemsEach>;
}

export interface PaymentResourcesListQuery extends ObjectAt {
	readonly page_size: NumberAt;
	readonly page_token: StringAt;
	readonly total_required: BooleanAt;
	readonly status: StringAt;
}

export interface PaymentTokensCreateHeader extends ObjectAt {
	readonly 'PayPal-Request-Id': StringAt;
}

export interface PaymentTokensCreateBodyCustomer extends ObjectAt {
	readonly id: StringAt;
	readonly merchant_customer_id: StringAt;
}

export type PaymentTokensCreateBodyPaymentSourceCardBrand = OptionsAt<'VISA' | 'MASTERCARD' | 'DISCOVER' | 'AMEX' | 'SOLO' | 'JCB' | 'STAR' | 'DELTA' | 'SWITCH' | 'MAESTRO' | 'CB_NATIONALE' | 'CONFIGOGA' | 'CONFIDIS' | 'ELECTRON' | 'CETELEM' | 'CHINA_UNION_PAY' | 'DINERS' | 'ELO' | 'HIPER' | 'HIPERCARD' | 'RUPAY' | 'GE' | 'SYNCHRONY' | 'EFTPOS' | 'UNKNOWN' | 'CARTE_BANCAIRE' | 'STAR_ACCESS' | 'PULSE' | 'NYCE' | 'ACCEL'>;

export type PaymentTokensCreateBodyPaymentSourceCardVerificationMethod = OptionsAt<'SCA_WHEN_REQUIRED' | 'SCA_ALWAYS'>;

export type PaymentTokensCreateBodyPaymentSourceCardExperienceContextVaultInstruction = OptionsAt<'ON_CREATE_PAYMENT_TOKENS' | 'ON_PAYER_APPROVAL'>;

export type PaymentTokensCreateBodyPaymentSourceCardExperienceContextUserAction = OptionsAt<'SETUP_NOW' | 'CONTINUE'>;

export interface PaymentTokensCreateBodyPaymentSourceCardExperienceContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly vault_instruction: PaymentTokensCreateBodyPaymentSourceCardExperienceContextVaultInstruction;
	readonly user_action: PaymentTokensCreateBodyPaymentSourceCardExperienceContextUserAction;
}

export interface PaymentTokensCreateBodyPaymentSourceCard extends ObjectAt {
	readonly name: StringAt;
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly security_code: StringAt;
	readonly brand: PaymentTokensCreateBodyPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly network_transaction_reference: AnyAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly verification_method: PaymentTokensCreateBodyPaymentSourceCardVerificationMethod;
	readonly experience_context: PaymentTokensCreateBodyPaymentSourceCardExperienceContext;
}

export type PaymentTokensCreateBodyPaymentSourceTokenType = OptionsAt<'SETUP_TOKEN' | 'BILLING_AGREEMENT'>;

export interface PaymentTokensCreateBodyPaymentSourceToken extends ObjectAt {
	readonly id: StringAt;
	readonly type: PaymentTokensCreateBodyPaymentSourceTokenType;
	readonly attributes: AnyAt;
}

export interface PaymentTokensCreateBodyPaymentSource extends ObjectAt {
	readonly card: PaymentTokensCreateBodyPaymentSourceCard;
	readonly token: PaymentTokensCreateBodyPaymentSourceToken;
}

export interface PaymentTokensCreateBody extends ObjectAt {
	readonly customer: PaymentTokensCreateBodyCustomer;
	readonly payment_source: PaymentTokensCreateBodyPaymentSource;
	readonly metadata: AnyAt;
}

export interface PayoutsItemCancelPath extends ObjectAt {
	readonly payout_item_id: StringAt;
}

export interface PayoutsGetQuery extends ObjectAt {
	readonly fields: StringAt;
	readonly page: NumberAt;
	readonly page_size: NumberAt;
	readonly total_required: BooleanAt;
}

export interface PayoutsPostBodySenderBatchHeader extends ObjectAt {
	readonly sender_batch_id: StringAt;
	readonly recipient_type: StringAt;
	readonly email_subject: StringAt;
	readonly email_message: StringAt;
	readonly note: StringAt;
}

export interface PayoutsPostBodyItemsEachAlternateNotificationMethod extends ObjectAt {
	readonly phone: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
}

export interface PayoutsPostBodyItemsEachApplicationContext extends ObjectAt {
	readonly social_feed_privacy: StringAt;
	readonly holler_url: StringAt;
	readonly logo_url: StringAt;
}

export type PayoutsPostBodyItemsEachPurpose = OptionsAt<'AWARDS' | 'PRIZES' | 'DONATIONS' | 'GOODS' | 'SERVICES' | 'REBATES' | 'CASHBACK' | 'DISCOUNTS' | 'NON_GOODS_OR_SERVICES'>;

export interface PayoutsPostBodyItemsEach extends ObjectAt {
	readonly recipient_type: StringAt;
	readonly amount: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount;
	readonly note: StringAt;
	readonly receiver: StringAt;
	readonly sender_item_id: StringAt;
	readonly recipient_wallet: StringAt;
	readonly alternate_notification_method: PayoutsPostBodyItemsEachAlternateNotificationMethod;
	readonly notification_language: StringAt;
	readonly application_context: PayoutsPostBodyItemsEachApplicationContext;
	readonly purpose: PayoutsPostBodyItemsEachPurpose;
}

export interface PayoutsPostBody extends ObjectAt {
	readonly sender_batch_header: PayoutsPostBodySenderBatchHeader;
	readonly items: ListAt<PayoutsPostBodyItemsEach>;
}

export interface PlansCreateHeader extends ObjectAt {
	readonly Prefer: StringAt;
	readonly 'PayPal-Request-Id': StringAt;
}

export type PlansCreateBodyStatus = OptionsAt<'CREATED' | 'INACTIVE' | 'ACTIVE'>;

export type PlansCreateBodyBillingCyclesEachPricingSchemePricingModel = OptionsAt<'VOLUME' | 'TIERED'>;

export interface PlansCreateBodyBillingCyclesEachPricingSchemeTiersEach extends ObjectAt {
	readonly starting_quantity: StringAt;
	readonly ending_quantity: StringAt;
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export interface PlansCreateBodyBillingCyclesEachPricingScheme extends ObjectAt {
	readonly fixed_price: AuthorizationsCaptureBodyAmount;
	readonly pricing_model: PlansCreateBodyBillingCyclesEachPricingSchemePricingModel;
	readonly tiers: ListAt<PlansCreateBodyBillingCyclesEachPricingSchemeTiersEach>;
}

export type PlansCreateBodyBillingCyclesEachFrequencyIntervalUnit = OptionsAt<'DAY' | 'WEEK' | 'MONTH' | 'YEAR'>;

export interface PlansCreateBodyBillingCyclesEachFrequency extends ObjectAt {
	readonly interval_unit: PlansCreateBodyBillingCyclesEachFrequencyIntervalUnit;
	readonly interval_count: NumberAt;
}

export interface PlansCreateBodyBillingCyclesEach extends ObjectAt {
	readonly pricing_scheme: PlansCreateBodyBillingCyclesEachPricingScheme;
	readonly frequency: PlansCreateBodyBillingCyclesEachFrequency;
	readonly tenure_type: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType;
	readonly sequence: NumberAt;
	readonly total_cycles: NumberAt;
}

export type PlansCreateBodyPaymentPreferencesSetupFeeFailureAction = OptionsAt<'CONTINUE' | 'CANCEL'>;

export interface PlansCreateBodyPaymentPreferences extends ObjectAt {
	readonly auto_bill_outstanding: BooleanAt;
	readonly setup_fee: AuthorizationsCaptureBodyAmount;
	readonly setup_fee_failure_action: PlansCreateBodyPaymentPreferencesSetupFeeFailureAction;
	readonly payment_failure_threshold: NumberAt;
}

export interface PlansCreateBodyTaxes extends ObjectAt {
	readonly percentage: StringAt;
	readonly inclusive: BooleanAt;
}

export interface PlansCreateBody extends ObjectAt {
	readonly product_id: StringAt;
	readonly name: StringAt;
	readonly status: PlansCreateBodyStatus;
	readonly description: StringAt;
	readonly billing_cycles: ListAt<PlansCreateBodyBillingCyclesEach>;
	readonly payment_preferences: PlansCreateBodyPaymentPreferences;
	readonly taxes: PlansCreateBodyTaxes;
	readonly quantity_supported: BooleanAt;
	readonly merchant_preferences: OrdersAuthorizeBodyPaymentSourceCardExperienceContext;
}

export interface PlansListQuery extends ObjectAt {
	readonly product_id: StringAt;
	readonly page_size: NumberAt;
	readonly page: NumberAt;
	readonly total_required: BooleanAt;
	readonly plan_ids: StringAt;
}

export interface PlansUpdatePricingSchemesBodyPricingSchemesEach extends ObjectAt {
	readonly billing_cycle_sequence: NumberAt;
	readonly pricing_scheme: PlansCreateBodyBillingCyclesEachPricingScheme;
}

export interface PlansUpdatePricingSchemesBody extends ObjectAt {
	readonly pricing_schemes: ListAt<PlansUpdatePricingSchemesBodyPricingSchemesEach>;
}

export type ProductsCreateBodyType = OptionsAt<'PHYSICAL' | 'DIGITAL' | 'SERVICE'>;

export interface ProductsCreateBody extends ObjectAt {
	readonly id: StringAt;
	readonly name: StringAt;
	readonly description: StringAt;
	readonly type: ProductsCreateBodyType;
	readonly category: StringAt;
	readonly image_url: StringAt;
	readonly home_url: StringAt;
}

export interface ProductsGetPath extends ObjectAt {
	readonly product_id: StringAt;
}

export interface ProductsListQuery extends ObjectAt {
	readonly page_size: NumberAt;
	readonly page: NumberAt;
	readonly total_required: BooleanAt;
}

export interface RecurringInvoicesCreateBodyPlanDetail extends ObjectAt {
	readonly total_cycles: NumberAt;
	readonly frequency: PlansCreateBodyBillingCyclesEachFrequency;
	readonly start_series_date: StringAt;
}

export interface RecurringInvoicesCreateBodyRecurringInfoDetailPaymentTerm extends ObjectAt {
	readonly term_type: InvoicesCreateBodyDetailPaymentTermTermType;
}

export interface RecurringInvoicesCreateBodyRecurringInfoDetail extends ObjectAt {
	readonly reference: StringAt;
	readonly currency_code: StringAt;
	readonly note: StringAt;
	readonly terms_and_conditions: StringAt;
	readonly memo: StringAt;
	readonly attachments: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly category_code: StringAt;
	readonly payment_term: RecurringInvoicesCreateBodyRecurringInfoDetailPaymentTerm;
}

export interface RecurringInvoicesCreateBodyRecurringInfoConfiguration extends ObjectAt {
	readonly tax_calculated_after_discount: BooleanAt;
	readonly tax_inclusive: BooleanAt;
	readonly allow_tip: BooleanAt;
	readonly partial_payment: InvoicesCreateBodyConfigurationPartialPayment;
}

export interface RecurringInvoicesCreateBodyRecurringInfo extends ObjectAt {
	readonly detail: RecurringInvoicesCreateBodyRecurringInfoDetail;
	readonly invoicer: InvoicesCreateBodyInvoicer;
	readonly primary_recipients: ListAt<InvoicesCreateBodyPrimaryRecipientsEach>;
	readonly items: ListAt<InvoicesCreateBodyItemsEach>;
	readonly configuration: RecurringInvoicesCreateBodyRecurringInfoConfiguration;
	readonly amount: InvoicesCreateBodyAmount;
}

export interface RecurringInvoicesCreateBody extends ObjectAt {
	readonly plan_detail: RecurringInvoicesCreateBodyPlanDetail;
	readonly recurring_info: RecurringInvoicesCreateBodyRecurringInfo;
}

export interface RecurringInvoicesSearchQuery extends ObjectAt {
	readonly page: NumberAt;
	readonly page_size: NumberAt;
}

export type RecurringInvoicesSearchBodySearchFieldsEach = OptionsAt<'NOTES' | 'MERCHANT_MEMO' | 'PAYER_REFERENCE_INFO' | 'BILLING_EMAIL' | 'BILLING_NAME' | 'BILLING_BUSINESS_NAME' | 'BILLING_PHONE_NUMBER' | 'SHIPPING_NAME' | 'SHIPPING_BUSINESS_NAME' | 'SHIPPING_PHONE_NUMBER' | 'ITEM_NAME' | 'ITEM_TAX_NAME' | 'ITEM_DISCOUNT_NAME' | 'INVOICE_DISCOUNT_NAME' | 'ALL'>;

export type RecurringInvoicesSearchBodySearchFiltersStatusEach = OptionsAt<'DRAFT' | 'ACTIVE' | 'CANCELLED' | 'EXPIRED'>;

export interface RecurringInvoicesSearchBodySearchFilters extends ObjectAt {
	readonly currency_code: StringAt;
	readonly status: ListAt<RecurringInvoicesSearchBodySearchFiltersStatusEach>;
	readonly creation_date_range: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly next_occurrence_date_range: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly total_amount_range: InvoicesSearchInvoicesBodyTotalAmountRange;
}

export interface RecurringInvoicesSearchBody extends ObjectAt {
	readonly search_text: StringAt;
	readonly search_fields: ListAt<RecurringInvoicesSearchBodySearchFieldsEach>;
	readonly search_filters: RecurringInvoicesSearchBodySearchFilters;
}

export interface RefundsGetPath extends ObjectAt {
	readonly refund_id: StringAt;
}

export interface SearchGetQuery extends ObjectAt {
	readonly transaction_id: StringAt;
	readonly transaction_type: StringAt;
	readonly transaction_status: StringAt;
	readonly transaction_amount: StringAt;
	readonly transaction_currency: StringAt;
	readonly start_date: StringAt;
	readonly end_date: StringAt;
	readonly payment_instrument_type: StringAt;
	readonly store_id: StringAt;
	readonly terminal_id: StringAt;
	readonly fields: StringAt;
	readonly balance_affecting_records_only: StringAt;
	readonly page_size: NumberAt;
	readonly page: NumberAt;
}

export interface SetupTokensCreateBodyPaymentSourceCard extends ObjectAt {
	readonly name: StringAt;
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly security_code: StringAt;
	readonly brand: PaymentTokensCreateBodyPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly verification_method: PaymentTokensCreateBodyPaymentSourceCardVerificationMethod;
	readonly experience_context: PaymentTokensCreateBodyPaymentSourceCardExperienceContext;
	readonly network_transaction_reference: AnyAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
}

export type SetupTokensCreateBodyPaymentSourcePaypalUsagePattern = OptionsAt<'IMMEDIATE' | 'DEFERRED' | 'RECURRING_PREPAID' | 'RECURRING_POSTPAID' | 'THRESHOLD_PREPAID' | 'THRESHOLD_POSTPAID' | 'UNSCHEDULED_POSTPAID' | 'UNSCHEDULED_PREPAID' | 'SUBSCRIPTION_PREPAID' | 'SUBSCRIPTION_POSTPAID' | 'INSTALLMENT_POSTPAID' | 'INSTALLMENT_PREPAID'>;

export interface SetupTokensCreateBodyPaymentSourcePaypalShipping extends ObjectAt {
	readonly name: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName;
	readonly phone_number: OrdersAuthorizeBodyPaymentSourceGooglePayPhoneNumber;
	readonly type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType;
	readonly address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly email_address: StringAt;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalBillingPlanBillingCyclesEach extends ObjectAt {
	readonly tenure_type: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType;
	readonly pricing_scheme: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingScheme;
	readonly frequency: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequency;
	readonly total_cycles: NumberAt;
	readonly sequence: NumberAt;
	readonly start_date: StringAt;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalBillingPlanOneTimeCharges extends ObjectAt {
	readonly setup_fee: AuthorizationsCaptureBodyAmount;
	readonly shipping_amount: AuthorizationsCaptureBodyAmount;
	readonly taxes: AuthorizationsCaptureBodyAmount;
	readonly product_price: AuthorizationsCaptureBodyAmount;
	readonly total_amount: AuthorizationsCaptureBodyAmount;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalBillingPlan extends ObjectAt {
	readonly billing_cycles: ListAt<SetupTokensCreateBodyPaymentSourcePaypalBillingPlanBillingCyclesEach>;
	readonly product: AnyAt;
	readonly one_time_charges: SetupTokensCreateBodyPaymentSourcePaypalBillingPlanOneTimeCharges;
	readonly name: StringAt;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalExperienceContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly vault_instruction: PaymentTokensCreateBodyPaymentSourceCardExperienceContextVaultInstruction;
	readonly user_action: PaymentTokensCreateBodyPaymentSourceCardExperienceContextUserAction;
	readonly app_switch_context: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContext;
}

export interface SetupTokensCreateBodyPaymentSourcePaypal extends ObjectAt {
	readonly description: StringAt;
	readonly usage_pattern: SetupTokensCreateBodyPaymentSourcePaypalUsagePattern;
	readonly shipping: SetupTokensCreateBodyPaymentSourcePaypalShipping;
	readonly permit_multiple_payment_tokens: BooleanAt;
	readonly usage_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly billing_plan: SetupTokensCreateBodyPaymentSourcePaypalBillingPlan;
	readonly experience_context: SetupTokensCreateBodyPaymentSourcePaypalExperienceContext;
}

export interface SetupTokensCreateBodyPaymentSourceVenmo extends ObjectAt {
	readonly description: StringAt;
	readonly usage_pattern: SetupTokensCreateBodyPaymentSourcePaypalUsagePattern;
	readonly shipping: SetupTokensCreateBodyPaymentSourcePaypalShipping;
	readonly permit_multiple_payment_tokens: BooleanAt;
	readonly usage_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly experience_context: PaymentTokensCreateBodyPaymentSourceCardExperienceContext;
}

export interface SetupTokensCreateBodyPaymentSourceApplePayCard extends ObjectAt {
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand: PaymentTokensCreateBodyPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export interface SetupTokensCreateBodyPaymentSourceApplePay extends ObjectAt {
	readonly token: StringAt;
	readonly card: SetupTokensCreateBodyPaymentSourceApplePayCard;
}

export interface SetupTokensCreateBodyPaymentSourceBankSepaDebit extends ObjectAt {
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceCryptoExperienceContext;
}

export interface SetupTokensCreateBodyPaymentSourceBank extends ObjectAt {
	readonly ach_debit: AnyAt;
	readonly sepa_debit: SetupTokensCreateBodyPaymentSourceBankSepaDebit;
}

export interface SetupTokensCreateBodyPaymentSource extends ObjectAt {
	readonly card: SetupTokensCreateBodyPaymentSourceCard;
	readonly paypal: SetupTokensCreateBodyPaymentSourcePaypal;
	readonly venmo: SetupTokensCreateBodyPaymentSourceVenmo;
	readonly token: PaymentTokensCreateBodyPaymentSourceToken;
	readonly apple_pay: SetupTokensCreateBodyPaymentSourceApplePay;
	readonly bank: SetupTokensCreateBodyPaymentSourceBank;
}

export interface SetupTokensCreateBody extends ObjectAt {
	readonly customer: PaymentTokensCreateBodyCustomer;
	readonly payment_source: SetupTokensCreateBodyPaymentSource;
	readonly metadata: AnyAt;
}

export interface SimulateEventPostBody extends ObjectAt {
	readonly webhook_id: StringAt;
	readonly url: StringAt;
	readonly event_type: StringAt;
	readonly resource_version: StringAt;
}

export interface SubscriptionsActivateBody extends ObjectAt {
	readonly reason: StringAt;
}

export type SubscriptionsCaptureBodyCaptureType = OptionsAt<'OUTSTANDING_BALANCE'>;

export interface SubscriptionsCaptureBody extends ObjectAt {
	readonly note: StringAt;
	readonly capture_type: SubscriptionsCaptureBodyCaptureType;
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export interface SubscriptionsCreateBodySubscriberShippingAddress extends ObjectAt {
	readonly name: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName;
	readonly type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType;
	readonly options: ListAt<OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEach>;
	readonly address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly email_address: StringAt;
	readonly phone_number: OrdersAuthorizeBodyPaymentSourceGooglePayPhoneNumber;
}

export type SubscriptionsCreateBodySubscriberPaymentSourceCardBrand = OptionsAt<'VISA' | 'MASTERCARD' | 'DISCOVER' | 'AMEX' | 'SOLO' | 'JCB' | 'STAR' | 'DELTA' | 'SWITCH' | 'MAESTRO' | 'CB_NATIONALE' | 'CONFIGOGA' | 'CONFIDIS' | 'ELECTRON' | 'CETELEM' | 'CHINA_UNION_PAY' | 'DINERS' | 'ELO' | 'HIPER' | 'HIPERCARD' | 'RUPAY' | 'GE' | 'SYNCHRONY' | 'UNKNOWN' | 'CARTE_BANCAIRE' | 'STAR_ACCESS' | 'PULSE' | 'NYCE' | 'ACCEL' | 'EFTPOS'>;

export interface SubscriptionsCreateBodySubscriberPaymentSourceCardAttributesCustomer extends ObjectAt {
	readonly id: StringAt;
	readonly email_address: StringAt;
	readonly phone: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
}

export interface SubscriptionsCreateBodySubscriberPaymentSourceCardAttributes extends ObjectAt {
	readonly customer: SubscriptionsCreateBodySubscriberPaymentSourceCardAttributesCustomer;
	readonly vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVault;
	readonly verification: OrdersAuthorizeBodyPaymentSourceCardAttributesVerification;
}

export interface SubscriptionsCreateBodySubscriberPaymentSourceCard extends ObjectAt {
	readonly name: StringAt;
	readonly number: StringAt;
	readonly expiry: StringAt;
	readonly security_code: StringAt;
	readonly type: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand: SubscriptionsCreateBodySubscriberPaymentSourceCardBrand;
	readonly billing_address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes: SubscriptionsCreateBodySubscriberPaymentSourceCardAttributes;
}

export interface SubscriptionsCreateBodySubscriberPaymentSource extends ObjectAt {
	readonly card: SubscriptionsCreateBodySubscriberPaymentSourceCard;
}

export interface SubscriptionsCreateBodySubscriber extends ObjectAt {
	readonly email_address: StringAt;
	readonly name: OrdersAuthorizeBodyPaymentSourcePaypalName;
	readonly phone: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly birth_date: StringAt;
	readonly tax_info: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo;
	readonly address: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly shipping_address: SubscriptionsCreateBodySubscriberShippingAddress;
	readonly payment_source: SubscriptionsCreateBodySubscriberPaymentSource;
}

export type SubscriptionsCreateBodyApplicationContextUserAction = OptionsAt<'CONTINUE' | 'SUBSCRIBE_NOW'>;

export interface SubscriptionsCreateBodyApplicationContextPaymentMethod extends ObjectAt {
	readonly payer_selected: StringAt;
	readonly payee_preferred: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference;
	readonly standard_entry_class_code: OrdersCreateBodyApplicationContextPaymentMethodStandardEntryClassCode;
}

export interface SubscriptionsCreateBodyApplicationContext extends ObjectAt {
	readonly brand_name: StringAt;
	readonly locale: StringAt;
	readonly shipping_preference: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly user_action: SubscriptionsCreateBodyApplicationContextUserAction;
	readonly payment_method: SubscriptionsCreateBodyApplicationContextPaymentMethod;
	readonly return_url: StringAt;
	readonly cancel_url: StringAt;
}

export interface SubscriptionsCreateBodyPlanBillingCyclesEach extends ObjectAt {
	readonly pricing_scheme: PlansCreateBodyBillingCyclesEachPricingScheme;
	readonly sequence: NumberAt;
	readonly total_cycles: NumberAt;
}

export interface SubscriptionsCreateBodyPlan extends ObjectAt {
	readonly billing_cycles: ListAt<SubscriptionsCreateBodyPlanBillingCyclesEach>;
	readonly payment_preferences: PlansCreateBodyPaymentPreferences;
	readonly taxes: PlansCreateBodyTaxes;
}

export interface SubscriptionsCreateBody extends ObjectAt {
	readonly plan_id: StringAt;
	readonly start_time: StringAt;
	readonly quantity: StringAt;
	readonly shipping_amount: AuthorizationsCaptureBodyAmount;
	readonly subscriber: SubscriptionsCreateBodySubscriber;
	readonly auto_renewal: BooleanAt;
	readonly application_context: SubscriptionsCreateBodyApplicationContext;
	readonly custom_id: StringAt;
	readonly plan: SubscriptionsCreateBodyPlan;
	readonly merchant_inventory: AnyAt;
}

export interface SubscriptionsListQuery extends ObjectAt {
	readonly plan_ids: StringAt;
	readonly statuses: StringAt;
	readonly created_after: StringAt;
	readonly created_before: StringAt;
	readonly status_updated_after: StringAt;
	readonly status_updated_before: StringAt;
	readonly filter: StringAt;
	readonly customer_ids: StringAt;
	readonly page_size: NumberAt;
	readonly page: NumberAt;
}

export interface SubscriptionsReviseBody extends ObjectAt {
	readonly plan_id: StringAt;
	readonly quantity: StringAt;
	readonly shipping_amount: AuthorizationsCaptureBodyAmount;
	readonly shipping_address: SubscriptionsCreateBodySubscriberShippingAddress;
	readonly application_context: SubscriptionsCreateBodyApplicationContext;
	readonly plan: SubscriptionsCreateBodyPlan;
}

export interface SubscriptionsTransactionsQuery extends ObjectAt {
	readonly start_time: StringAt;
	readonly end_time: StringAt;
}

export interface SupportingDocumentsUploadPath extends ObjectAt {
	readonly token: StringAt;
}

export interface SupportingDocumentsUploadBody extends ObjectAt {
	readonly document_type: StringAt;
}

export interface SupportingDocumentsUploadFile extends ObjectAt {
	readonly attachment: FileAt;
}

export interface TemplatesCreateBodyTemplateInfoDetail extends ObjectAt {
	readonly reference: StringAt;
	readonly currency_code: StringAt;
	readonly note: StringAt;
	readonly terms_and_conditions: StringAt;
	readonly memo: StringAt;
	readonly attachments: ListAt<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly payment_term: RecurringInvoicesCreateBodyRecurringInfoDetailPaymentTerm;
	readonly metadata: ObjectAt;
}

export interface TemplatesCreateBodyTemplateInfoConfiguration extends ObjectAt {
	readonly tax_calculated_after_discount: BooleanAt;
	readonly tax_inclusive: BooleanAt;
	readonly allow_tip: BooleanAt;
	readonly partial_payment: InvoicesCreateBodyConfigurationPartialPayment;
	readonly has_conditional_rule: BooleanAt;
}

export interface TemplatesCreateBodyTemplateInfo extends ObjectAt {
	readonly detail: TemplatesCreateBodyTemplateInfoDetail;
	readonly invoicer: InvoicesCreateBodyInvoicer;
	readonly primary_recipients: ListAt<InvoicesCreateBodyPrimaryRecipientsEach>;
	readonly additional_recipients: ListAt<StringAt>;
	readonly items: ListAt<InvoicesCreateBodyItemsEach>;
	readonly configuration: TemplatesCreateBodyTemplateInfoConfiguration;
	readonly amount: InvoicesCreateBodyAmount;
}

export interface TemplatesCreateBodySettingsTemplateItemSettingsEachDisplayPreference extends ObjectAt {
	readonly hidden: BooleanAt;
}

export interface TemplatesCreateBodySettingsTemplateItemSettingsEach extends ObjectAt {
	readonly field_name: StringAt;
	readonly display_preference: TemplatesCreateBodySettingsTemplateItemSettingsEachDisplayPreference;
}

export interface TemplatesCreateBodySettings extends ObjectAt {
	readonly template_item_settings: ListAt<TemplatesCreateBodySettingsTemplateItemSettingsEach>;
	readonly template_subtotal_settings: ListAt<TemplatesCreateBodySettingsTemplateItemSettingsEach>;
}

export interface TemplatesCreateBody extends ObjectAt {
	readonly name: StringAt;
	readonly default_template: BooleanAt;
	readonly template_info: TemplatesCreateBodyTemplateInfo;
	readonly settings: TemplatesCreateBodySettings;
	readonly unit_of_measure: InvoicesCreateBodyItemsEachUnitOfMeasure;
}

export interface TemplatesDeletePath extends ObjectAt {
	readonly template_id: StringAt;
}

export interface TemplatesListQuery extends ObjectAt {
	readonly fields: StringAt;
	readonly page: NumberAt;
	readonly page_size: NumberAt;
}

export interface TrackersBatchGetQuery extends ObjectAt {
	readonly transaction_id: StringAt;
	readonly tracking_number: StringAt;
	readonly account_id: StringAt;
}

export interface TrackersBatchPostBodyTrackersEach extends ObjectAt {
	readonly transaction_id: StringAt;
	readonly tracking_number: StringAt;
	readonly tracking_number_type: OrdersTrackCreateBodyTrackingNumberType;
	readonly status: OrdersTrackCreateBodyStatus;
	readonly shipment_date: StringAt;
	readonly carrier: StringAt;
	readonly carrier_name_other: StringAt;
	readonly notify_buyer: BooleanAt;
	readonly last_updated_time: StringAt;
	readonly shipment_direction: OrdersTrackCreateBodyShipmentDirection;
	readonly tracking_url: StringAt;
}

export interface TrackersBatchPostBody extends ObjectAt {
	readonly trackers: ListAt<TrackersBatchPostBodyTrackersEach>;
}

export interface TrackersGetQuery extends ObjectAt {
	readonly account_id: StringAt;
}

export interface VerifyWebhookSignaturePostBody extends ObjectAt {
	readonly auth_algo: StringAt;
	readonly cert_url: StringAt;
	readonly transmission_id: StringAt;
	readonly transmission_sig: StringAt;
	readonly transmission_time: StringAt;
	readonly webhook_id: StringAt;
	readonly webhook_event: ObjectAt;
}

export interface WebhooksEventsGetPath extends ObjectAt {
	readonly event_id: StringAt;
}

export interface WebhooksEventsListQuery extends ObjectAt {
	readonly page_size: NumberAt;
	readonly start_time: StringAt;
	readonly end_time: StringAt;
	readonly transaction_id: StringAt;
	readonly event_type: StringAt;
}

export interface WebhooksEventsResendBody extends ObjectAt {
	readonly webhook_ids: ListAt<StringAt>;
}

export interface WebhooksLookupDeletePath extends ObjectAt {
	readonly webhook_lookup_id: StringAt;
}

export type WebhooksListQueryAnchorType = OptionsAt<'APPLICATION' | 'ACCOUNT'>;

export interface WebhooksListQuery extends ObjectAt {
	readonly anchor_type: WebhooksListQueryAnchorType;
}

export interface WebhooksPostBody extends ObjectAt {
	readonly url: StringAt;
	readonly event_types: ListAt<DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel>;
}

/** The places of each operation's request, by PayPal's operation ID. */
export interface Operations {
	readonly 'authorizations.capture': {
		readonly path: AuthorizationsCapturePath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsCaptureHeader;
		readonly body: AuthorizationsCaptureBody;
		readonly file: NoPlaces;
	};
	readonly 'authorizations.get': {
		readonly path: AuthorizationsCapturePath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'authorizations.reauthorize': {
		readonly path: AuthorizationsCapturePath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsCaptureHeader;
		readonly body: AuthorizationsReauthorizeBody;
		readonly file: NoPlaces;
	};
	readonly 'authorizations.void': {
		readonly path: AuthorizationsCapturePath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsVoidHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'auto-reminder-configuration.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'auto-reminder-configuration.list': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'auto-reminder-configuration.resume': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'auto-reminder-configuration.setup': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: AutoReminderConfigurationSetupBody;
		readonly file: NoPlaces;
	};
	readonly 'auto-reminder-configuration.suspend': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'auto-reminder-configuration.update': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: AutoReminderConfigurationSetupBodyConfigurationsEach;
		readonly file: NoPlaces;
	};
	readonly 'balance-net-summary.get': {
		readonly path: NoPlaces;
		readonly query: BalanceNetSummaryGetQuery;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'balances.get': {
		readonly path: NoPlaces;
		readonly query: BalancesGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'captures.get': {
		readonly path: CapturesGetPath;
		readonly query: NoPlaces;
		readonly header: CapturesGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'captures.refund': {
		readonly path: CapturesGetPath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsCaptureHeader;
		readonly body: CapturesRefundBody;
		readonly file: NoPlaces;
	};
	readonly 'connections.get': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'customer.payment-tokens.get': {
		readonly path: NoPlaces;
		readonly query: CustomerPaymentTokensGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'customer_partner_referrals_v1/partner-referrals.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: CustomerPartnerReferralsV1PartnerReferralsCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'customer_partner_referrals_v1/partner-referrals.read': {
		readonly path: CustomerPartnerReferralsV1PartnerReferralsReadPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'customer_partner_referrals_v2/partner-referrals.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: CustomerPartnerReferralsV2PartnerReferralsCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'customer_partner_referrals_v2/partner-referrals.read': {
		readonly path: CustomerPartnerReferralsV1PartnerReferralsReadPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'daily-summary.get': {
		readonly path: NoPlaces;
		readonly query: BalanceNetSummaryGetQuery;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'disputes.accept-claim': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAcceptClaimBody;
		readonly file: DisputesAcceptClaimFile;
	};
	readonly 'disputes.accept-offer': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAcceptOfferBody;
		readonly file: NoPlaces;
	};
	readonly 'disputes.acknowledge-return-item': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAcknowledgeReturnItemBody;
		readonly file: DisputesAcknowledgeReturnItemFile;
	};
	readonly 'disputes.adjudicate': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAdjudicateBody;
		readonly file: NoPlaces;
	};
	readonly 'disputes.appeal': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAppealBody;
		readonly file: DisputesAppealFile;
	};
	readonly 'disputes.deny-offer': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAcceptOfferBody;
		readonly file: NoPlaces;
	};
	readonly 'disputes.escalate': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesEscalateBody;
		readonly file: NoPlaces;
	};
	readonly 'disputes.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'disputes.list': {
		readonly path: NoPlaces;
		readonly query: DisputesListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'disputes.make-offer': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesMakeOfferBody;
		readonly file: NoPlaces;
	};
	readonly 'disputes.patch': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'disputes.provide-evidence': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesAppealBody;
		readonly file: DisputesAppealFile;
	};
	readonly 'disputes.provide-supporting-info': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesProvideSupportingInfoBody;
		readonly file: DisputesProvideSupportingInfoFile;
	};
	readonly 'disputes.require-evidence': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesRequireEvidenceBody;
		readonly file: NoPlaces;
	};
	readonly 'disputes.send-message': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: DisputesSendMessageBody;
		readonly file: DisputesSendMessageFile;
	};
	readonly 'event-types.list': {
		readonly path: EventTypesListPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'exchange-rates.quote': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: ExchangeRatesQuoteBody;
		readonly file: NoPlaces;
	};
	readonly 'find.eligible.methods': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: FindEligibleMethodsHeader;
		readonly body: FindEligibleMethodsBody;
		readonly file: NoPlaces;
	};
	readonly 'identity.generate-token': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: IdentityGenerateTokenBody;
		readonly file: NoPlaces;
	};
	readonly 'identity.userinfo': {
		readonly path: NoPlaces;
		readonly query: IdentityUserinfoQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoice_connection_details.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.cancel': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicesCancelBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.cancel-reminders': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: InvoicesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.delete': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.generate-qr-code': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicesGenerateQrCodeBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.get': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.list': {
		readonly path: NoPlaces;
		readonly query: InvoicesListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.payments': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicesPaymentsBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.payments-delete': {
		readonly path: InvoicesPaymentsDeletePath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.refunds': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicesRefundsBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.refunds-delete': {
		readonly path: InvoicesPaymentsDeletePath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'invoices.remind': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicesCancelBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.search-invoices': {
		readonly path: NoPlaces;
		readonly query: InvoicesSearchInvoicesQuery;
		readonly header: NoPlaces;
		readonly body: InvoicesSearchInvoicesBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.send': {
		readonly path: InvoicesCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicesCancelBody;
		readonly file: NoPlaces;
	};
	readonly 'invoices.update': {
		readonly path: InvoicesCancelPath;
		readonly query: InvoicesUpdateQuery;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: InvoicesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'invoicing.generate-next-invoice-number': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: InvoicingGenerateNextInvoiceNumberBody;
		readonly file: NoPlaces;
	};
	readonly 'managed-accounts.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: ManagedAccountsCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'managed-accounts.find': {
		readonly path: NoPlaces;
		readonly query: ManagedAccountsFindQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'managed-accounts.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: ManagedAccountsGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'managed-accounts.patch': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'managed-accounts.wallet-domains': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: ManagedAccountsWalletDomainsQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'merchant-integration.credentials': {
		readonly path: MerchantIntegrationCredentialsPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'merchant-integration.find': {
		readonly path: MerchantIntegrationCredentialsPath;
		readonly query: MerchantIntegrationFindQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'merchant-integration.status': {
		readonly path: MerchantIntegrationStatusPath;
		readonly query: MerchantIntegrationStatusQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'oauth2.terminate': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: CapturesGetHeader;
		readonly body: Oauth2TerminateBody;
		readonly file: NoPlaces;
	};
	readonly 'oauth2.token': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: CapturesGetHeader;
		readonly body: Oauth2TokenBody;
		readonly file: NoPlaces;
	};
	readonly 'orders.authorize': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: OrdersAuthorizeHeader;
		readonly body: OrdersAuthorizeBody;
		readonly file: NoPlaces;
	};
	readonly 'orders.capture': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: OrdersAuthorizeHeader;
		readonly body: OrdersAuthorizeBody;
		readonly file: NoPlaces;
	};
	readonly 'orders.confirm': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: OrdersConfirmHeader;
		readonly body: OrdersConfirmBody;
		readonly file: NoPlaces;
	};
	readonly 'orders.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: OrdersCreateHeader;
		readonly body: OrdersCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'orders.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: MerchantIntegrationStatusQuery;
		readonly header: AuthorizationsGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'orders.patch': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsGetHeader;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'orders.track.create': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsGetHeader;
		readonly body: OrdersTrackCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'orders.trackers.patch': {
		readonly path: OrdersTrackersPatchPath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsGetHeader;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'partner.create': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: PartnerCreateHeader;
		readonly body: PartnerCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'partner.read': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: PartnerReadQuery;
		readonly header: PartnerCreateHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'partner.update': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: PartnerCreateHeader;
		readonly body: PartnerCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'payment-resources.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PaymentResourcesCreateHeader;
		readonly body: PaymentResourcesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'payment-resources.delete': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payment-resources.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payment-resources.list': {
		readonly path: NoPlaces;
		readonly query: PaymentResourcesListQuery;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payment-resources.replace': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: BalanceNetSummaryGetHeader;
		readonly body: PaymentResourcesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'payment-tokens.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PaymentTokensCreateHeader;
		readonly body: PaymentTokensCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'payment-tokens.delete': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payment-tokens.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payouts-item.cancel': {
		readonly path: PayoutsItemCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payouts-item.get': {
		readonly path: PayoutsItemCancelPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payouts.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: PayoutsGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'payouts.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PaymentTokensCreateHeader;
		readonly body: PayoutsPostBody;
		readonly file: NoPlaces;
	};
	readonly 'plans.activate': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'plans.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PlansCreateHeader;
		readonly body: PlansCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'plans.deactivate': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'plans.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'plans.list': {
		readonly path: NoPlaces;
		readonly query: PlansListQuery;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'plans.patch': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'plans.update-pricing-schemes': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: PlansUpdatePricingSchemesBody;
		readonly file: NoPlaces;
	};
	readonly 'products.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PlansCreateHeader;
		readonly body: ProductsCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'products.get': {
		readonly path: ProductsGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'products.list': {
		readonly path: NoPlaces;
		readonly query: ProductsListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'products.patch': {
		readonly path: ProductsGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.activate': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.cancel': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: RecurringInvoicesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.delete': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.search': {
		readonly path: NoPlaces;
		readonly query: RecurringInvoicesSearchQuery;
		readonly header: NoPlaces;
		readonly body: RecurringInvoicesSearchBody;
		readonly file: NoPlaces;
	};
	readonly 'recurring-invoices.update': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: RecurringInvoicesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'refunds.get': {
		readonly path: RefundsGetPath;
		readonly query: NoPlaces;
		readonly header: AuthorizationsGetHeader;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'search.get': {
		readonly path: NoPlaces;
		readonly query: SearchGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'setup-tokens.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PaymentTokensCreateHeader;
		readonly body: SetupTokensCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'setup-tokens.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'simulate-event.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: SimulateEventPostBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.activate': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: SubscriptionsActivateBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.cancel': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: SubscriptionsActivateBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.capture': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: PaymentTokensCreateHeader;
		readonly body: SubscriptionsCaptureBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: PlansCreateHeader;
		readonly body: SubscriptionsCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: MerchantIntegrationStatusQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.list': {
		readonly path: NoPlaces;
		readonly query: SubscriptionsListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.patch': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.revise': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: SubscriptionsReviseBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.suspend': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: SubscriptionsActivateBody;
		readonly file: NoPlaces;
	};
	readonly 'subscriptions.transactions': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: SubscriptionsTransactionsQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'supporting-documents.upload': {
		readonly path: SupportingDocumentsUploadPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: SupportingDocumentsUploadBody;
		readonly file: SupportingDocumentsUploadFile;
	};
	readonly 'templates.create': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: TemplatesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'templates.delete': {
		readonly path: TemplatesDeletePath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'templates.get': {
		readonly path: TemplatesDeletePath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'templates.list': {
		readonly path: NoPlaces;
		readonly query: TemplatesListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'templates.update': {
		readonly path: TemplatesDeletePath;
		readonly query: NoPlaces;
		readonly header: AutoReminderConfigurationUpdateHeader;
		readonly body: TemplatesCreateBody;
		readonly file: NoPlaces;
	};
	readonly 'trackers-batch.get': {
		readonly path: NoPlaces;
		readonly query: TrackersBatchGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'trackers-batch.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: TrackersBatchPostBody;
		readonly file: NoPlaces;
	};
	readonly 'trackers.get': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: TrackersGetQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'trackers.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: TrackersBatchPostBody;
		readonly file: NoPlaces;
	};
	readonly 'trackers.put': {
		readonly path: AutoReminderConfigurationGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: TrackersBatchPostBodyTrackersEach;
		readonly file: NoPlaces;
	};
	readonly 'verify-webhook-signature.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: VerifyWebhookSignaturePostBody;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-event-types.list': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-events.get': {
		readonly path: WebhooksEventsGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-events.list': {
		readonly path: NoPlaces;
		readonly query: WebhooksEventsListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-events.resend': {
		readonly path: WebhooksEventsGetPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: WebhooksEventsResendBody;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-lookup.delete': {
		readonly path: WebhooksLookupDeletePath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-lookup.get': {
		readonly path: WebhooksLookupDeletePath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-lookup.list': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks-lookup.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks.delete': {
		readonly path: EventTypesListPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks.get': {
		readonly path: EventTypesListPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks.list': {
		readonly path: NoPlaces;
		readonly query: WebhooksListQuery;
		readonly header: NoPlaces;
		readonly body: NoPlaces;
		readonly file: NoPlaces;
	};
	readonly 'webhooks.post': {
		readonly path: NoPlaces;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: WebhooksPostBody;
		readonly file: NoPlaces;
	};
	readonly 'webhooks.update': {
		readonly path: EventTypesListPath;
		readonly query: NoPlaces;
		readonly header: NoPlaces;
		readonly body: ListAt<DisputesPatchBodyEach>;
		readonly file: NoPlaces;
	};
}
