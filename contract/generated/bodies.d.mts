// Made by `npm run contract` from PayPal's facts in contract/. Do not edit.

export interface AuthorizationsCaptureBodyAmount {
	readonly currency_code: string;
	readonly value: string;
}

export interface AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee {
	readonly email_address?: string;
	readonly merchant_id?: string;
}

export interface AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEach {
	readonly amount: AuthorizationsCaptureBodyAmount;
	readonly payee?: AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee;
}

export type AuthorizationsCaptureBodyPaymentInstructionDisbursementMode = 'INSTANT' | 'DELAYED';

export interface AuthorizationsCaptureBodyPaymentInstruction {
	readonly platform_fees?: ReadonlyArray<AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEach>;
	readonly disbursement_mode?: AuthorizationsCaptureBodyPaymentInstructionDisbursementMode;
	readonly payee_pricing_tier_id?: string;
	readonly payee_receivable_fx_rate_id?: string;
}

export interface AuthorizationsCaptureBody {
	readonly invoice_id?: string;
	readonly note_to_payer?: string;
	readonly amount?: AuthorizationsCaptureBodyAmount;
	readonly final_capture?: boolean;
	readonly payment_instruction?: AuthorizationsCaptureBodyPaymentInstruction;
	readonly soft_descriptor?: string;
}

export interface AuthorizationsReauthorizeBody {
	readonly amount?: AuthorizationsCaptureBodyAmount;
}

export type AutoReminderConfigurationSetupBodyConfigurationsEachType = 'BEFORE_DUE' | 'AFTER_DUE';

export type AutoReminderConfigurationSetupBodyConfigurationsEachStatus = 'ACTIVE' | 'INACTIVE';

export type AutoReminderConfigurationSetupBodyConfigurationsEachIntervalUnit = 'DAY';

export interface AutoReminderConfigurationSetupBodyConfigurationsEachInterval {
	readonly unit: AutoReminderConfigurationSetupBodyConfigurationsEachIntervalUnit;
	readonly value: number;
}

export interface AutoReminderConfigurationSetupBodyConfigurationsEachNotification {
	readonly send_to_invoicer?: boolean;
}

export interface AutoReminderConfigurationSetupBodyConfigurationsEach {
	readonly type: AutoReminderConfigurationSetupBodyConfigurationsEachType;
	readonly status?: AutoReminderConfigurationSetupBodyConfigurationsEachStatus;
	readonly interval: AutoReminderConfigurationSetupBodyConfigurationsEachInterval;
	readonly repetition: number;
	readonly notification?: AutoReminderConfigurationSetupBodyConfigurationsEachNotification;
}

export interface AutoReminderConfigurationSetupBody {
	readonly configurations?: ReadonlyArray<AutoReminderConfigurationSetupBodyConfigurationsEach>;
}

export interface CapturesRefundBodyPaymentInstruction {
	readonly platform_fees?: ReadonlyArray<AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEach>;
}

export interface CapturesRefundBody {
	readonly amount?: AuthorizationsCaptureBodyAmount;
	readonly custom_id?: string;
	readonly invoice_id?: string;
	readonly note_to_payer?: string;
	readonly payment_instruction?: CapturesRefundBodyPaymentInstruction;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataCustomerType = 'CONSUMER' | 'MERCHANT';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName {
	readonly prefix?: string;
	readonly given_name?: string;
	readonly surname?: string;
	readonly middle_name?: string;
	readonly suffix?: string;
	readonly alternate_full_name?: string;
	readonly full_name?: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails {
	readonly country_code: string;
	readonly national_number: string;
	readonly extension_number?: string;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType = 'FAX' | 'HOME' | 'MOBILE' | 'OTHER' | 'PAGER';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach {
	readonly phone_number_details: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress {
	readonly line1: string;
	readonly line2?: string;
	readonly city: string;
	readonly state?: string;
	readonly country_code: string;
	readonly postal_code?: string;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEachType = 'SOCIAL_SECURITY_NUMBER' | 'EMPLOYMENT_IDENTIFICATION_NUMBER' | 'TAX_IDENTIFICATION_NUMBER' | 'PASSPORT_NUMBER' | 'PENSION_FUND_ID' | 'MEDICAL_INSURANCE_ID' | 'CNPJ' | 'CPF' | 'PAN';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEach {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEachType;
	readonly value: string;
	readonly partial_value: boolean;
	readonly issuer_country_code: string;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEachRelation = 'MOTHER';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEach {
	readonly name: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly relation: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEachRelation;
	readonly country_code_of_nationality: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetails {
	readonly email_address?: string;
	readonly name?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly phone_contacts?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly home_address?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly nationality_country_code?: string;
	readonly identity_documents?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEach>;
	readonly account_owner_relationships?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsAccountOwnerRelationshipsEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessTypeEach = 'INDIVIDUAL' | 'PROPRIETORSHIP' | 'PARTNERSHIP' | 'CORPORATION' | 'NONPROFIT' | 'GOVERNMENT' | 'GENERAL_PARTNERSHIP' | 'LIMITED_PARTNERSHIP' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'PRIVATE_CORPORATION' | 'PUBLIC_CORPORATION' | 'PROPRIETORSHIP_CRAFTSMAN' | 'PUBLIC_PARTNERSHIP' | 'LIMITED_LIABILITY_PROPRIETORS' | 'LIMITED_LIABILITY_PRIVATE_CORPORATION' | 'LIMITED_PARTNERSHIP_PRIVATE_CORPORATION' | 'PRIVATE_PARTNERSHIP' | 'PROPRIETARY_COMPANY' | 'PUBLIC_COMPANY' | 'ASSOCIATION' | 'REGISTERED_COOPERATIVE' | 'OTHER_CORPORATE_BODY' | 'ANY_OTHER_BUSINESS_ENTITY' | 'ONLY_BUY_OR_SEND_MONEY';

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype = 'ASSO_TYPE_INCORPORATED' | 'ASSO_TYPE_NON_INCORPORATED' | 'GOVT_TYPE_ENTITY' | 'GOVT_TYPE_EMANATION' | 'GOVT_TYPE_ESTD_COMM' | 'GOVT_TYPE_ESTD_FC' | 'GOVT_TYPE_ESTD_ST_TR';

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach = 'P0104' | 'P0301' | 'P0801' | 'P0802' | 'P0803' | 'P0805' | 'P0806' | 'P0902' | 'P1004' | 'P1005' | 'P1006' | 'P1007' | 'P1008' | 'P1009';

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEachType = 'LEGAL' | 'DOING_BUSINESS_AS' | 'STOCK_TRADING_NAME';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEach {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEachType;
	readonly name: string;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEachEventType = 'BIRTH' | 'ESTABLISHED' | 'INCORPORATION' | 'OPERATION';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEach {
	readonly event_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEachEventType;
	readonly event_date: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount {
	readonly currency: string;
	readonly value: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange {
	readonly minimum_amount?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount;
	readonly maximum_amount?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEachRole = 'CUSTOMER_SERVICE';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEach {
	readonly email_address: string;
	readonly role: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEachRole;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersIndividualBeneficialOwnersEach {
	readonly name?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly phone_contacts?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly home_address?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly nationality_country_code?: string;
	readonly percentage_of_ownership?: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersBusinessBeneficialOwnersEach {
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEach>;
	readonly phone_contacts?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly business_address?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly business_type?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessTypeEach>;
	readonly business_subtype?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype;
	readonly category?: string;
	readonly sub_category?: string;
	readonly merchant_category_code?: string;
	readonly purpose_code?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach>;
	readonly website_urls?: ReadonlyArray<string>;
	readonly annual_sales_volume_range?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly average_monthly_volume_range?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly percentage_of_ownership?: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwners {
	readonly individual_beneficial_owners?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersIndividualBeneficialOwnersEach>;
	readonly business_beneficial_owners?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwnersBusinessBeneficialOwnersEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEachRole = 'CEO' | 'CHAIRMAN' | 'DIRECTOR' | 'SECRETARY' | 'TREASURER' | 'TRUSTEE';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEach {
	readonly name?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly phone_contacts?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly home_address?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly nationality_country_code?: string;
	readonly role?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEachRole;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetails {
	readonly phone_contacts?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEach>;
	readonly business_address?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly business_type?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessTypeEach>;
	readonly business_subtype?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype;
	readonly category?: string;
	readonly sub_category?: string;
	readonly merchant_category_code?: string;
	readonly purpose_code?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach>;
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsNamesEach>;
	readonly business_description?: string;
	readonly event_dates?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEventDatesEach>;
	readonly website_urls?: ReadonlyArray<string>;
	readonly annual_sales_volume_range?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly average_monthly_volume_range?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRange;
	readonly identity_documents?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsIdentityDocumentsEach>;
	readonly email_contacts?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEach>;
	readonly country_of_incorporation?: string;
	readonly beneficial_owners?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBeneficialOwners;
	readonly office_bearers?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachAccountType = 'CHECKING' | 'SAVINGS';

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEachType = 'ROUTING_NUMBER_1' | 'ROUTING_NUMBER_2' | 'ROUTING_NUMBER_3' | 'BI_CODE' | 'BANK_CODE' | 'BRANCH_CODE' | 'INTERMEDIARY_SWIFT_CODE' | 'BBAN' | 'BBAN_ENCRYPTED' | 'BBAN_HMAC' | 'AGGREGATOR_YODLEE';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEach {
	readonly type?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEachType;
	readonly value?: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEach {
	readonly nick_name?: string;
	readonly account_number: string;
	readonly account_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachAccountType;
	readonly currency_code?: string;
	readonly identifiers?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachIdentifiersEach>;
	readonly branch_location?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsHomeAddress;
	readonly mandate_agreed?: boolean;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentData {
	readonly bank_details?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerIdType = 'PAYER_ID';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerId {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerIdType;
	readonly value: string;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEachType = 'TRACKING_ID' | 'ACCOUNT_LINKING_ID';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEach {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEachType;
	readonly value: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerData {
	readonly customer_type?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataCustomerType;
	readonly person_details?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetails;
	readonly business_details?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetails;
	readonly financial_instrument_data?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentData;
	readonly preferred_language_code?: string;
	readonly primary_currency_code?: unknown;
	readonly referral_user_payer_id?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataReferralUserPayerId;
	readonly partner_specific_identifiers?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPartnerSpecificIdentifiersEach>;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachCapability = 'API_INTEGRATION' | 'BANK_ADDITION' | 'BILLING_AGREEMENT' | 'CONTEXTUAL_MARKETING_CONSENT';

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod = 'BRAINTREE' | 'PAYPAL';

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType = 'FIRST_PARTY' | 'THIRD_PARTY';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegration {
	readonly integration_method?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod;
	readonly integration_type?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetailsFeatureListEach = 'PAYMENT' | 'REFUND' | 'PARTNER_FEE' | 'DELAY_FUNDS_DISBURSEMENT' | 'READ_SELLER_DISPUTE' | 'UPDATE_SELLER_DISPUTE' | 'ACCESS_MERCHANT_INFORMATION' | 'INVOICE_READ_WRITE' | 'ADVANCED_TRANSACTIONS_SEARCH';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetails {
	readonly partner_client_id?: string;
	readonly feature_list?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetailsFeatureListEach>;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestFirstPartyDetails {
	readonly partner_client_id?: string;
	readonly feature_list?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetailsFeatureListEach>;
	readonly seller_nonce?: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreference {
	readonly partner_id?: string;
	readonly rest_api_integration?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegration;
	readonly rest_third_party_details?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestThirdPartyDetails;
	readonly rest_first_party_details?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestFirstPartyDetails;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreementBillingExperiencePreference {
	readonly experience_id?: string;
	readonly billing_context_set?: boolean;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreement {
	readonly description?: string;
	readonly billing_experience_preference?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreementBillingExperiencePreference;
	readonly merchant_custom_data?: string;
	readonly approval_url?: string;
	readonly ec_token?: string;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEach {
	readonly capability?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachCapability;
	readonly api_integration_preference?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreference;
	readonly billing_agreement?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreement;
}

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyWebExperiencePreference {
	readonly partner_logo_url?: string;
	readonly return_url?: string;
	readonly return_url_description?: string;
	readonly action_renewal_url?: string;
	readonly show_add_credit_card?: boolean;
	readonly show_mobile_confirm?: boolean;
	readonly use_mini_browser?: boolean;
	readonly use_hua_email_confirmation?: boolean;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEachType = 'SHARE_DATA_CONSENT';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEach {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEachType;
	readonly granted: boolean;
}

export type CustomerPartnerReferralsV1PartnerReferralsCreateBodyProductsEach = 'EXPRESS_CHECKOUT' | 'PPPLUS' | 'WP_PRO' | 'PPCP' | 'PAYMENT_METHODS' | 'ADVANCED_VAULTING';

export interface CustomerPartnerReferralsV1PartnerReferralsCreateBody {
	readonly customer_data?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerData;
	readonly requested_capabilities?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEach>;
	readonly web_experience_preference?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyWebExperiencePreference;
	readonly collected_consents?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEach>;
	readonly products?: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyProductsEach>;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEachType = 'LEGAL';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach {
	readonly prefix?: string;
	readonly given_name?: string;
	readonly surname?: string;
	readonly middle_name?: string;
	readonly suffix?: string;
	readonly full_name?: string;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails {
	readonly street_number?: string;
	readonly street_name?: string;
	readonly street_type?: string;
	readonly delivery_service?: string;
	readonly building_name?: string;
	readonly sub_building?: string;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachType = 'HOME';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly address_line_3?: string;
	readonly admin_area_4?: string;
	readonly admin_area_3?: string;
	readonly admin_area_2?: string;
	readonly admin_area_1?: string;
	readonly postal_code?: string;
	readonly country_code: string;
	readonly address_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach {
	readonly country_code: string;
	readonly national_number: string;
	readonly extension_number?: string;
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails {
	readonly date_of_birth: string;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach {
	readonly id?: string;
	readonly reference_url?: string;
	readonly content_type?: string;
	readonly create_time?: string;
	readonly size?: string;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachType = 'SOCIAL_SECURITY_NUMBER' | 'EMPLOYMENT_IDENTIFICATION_NUMBER' | 'TAX_IDENTIFICATION_NUMBER' | 'PASSPORT_NUMBER' | 'PENSION_FUND_ID' | 'MEDICAL_INSURANCE_ID' | 'CNPJ' | 'CPF' | 'PAN' | 'NATIONAL_ID_CARD' | 'BUSINESS_REGISTRATION';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach {
	readonly labels?: ReadonlyArray<string>;
	readonly name?: string;
	readonly identification_number?: string;
	readonly issue_date?: string;
	readonly expiry_date?: string;
	readonly issuing_country_code?: string;
	readonly files?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachType = 'PRIMARY';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEach {
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship?: string;
	readonly addresses?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phones?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach>;
	readonly birth_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly documents?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach>;
	readonly type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessTypeType = 'ANY_OTHER_BUSINESS_ENTITY' | 'ASSOCIATION' | 'CORPORATION' | 'GENERAL_PARTNERSHIP' | 'GOVERNMENT' | 'INDIVIDUAL' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'LIMITED_LIABILITY_PROPRIETORS' | 'LIMITED_LIABILITY_PRIVATE_CORPORATION' | 'LIMITED_PARTNERSHIP' | 'LIMITED_PARTNERSHIP_PRIVATE_CORPORATION' | 'NONPROFIT' | 'ONLY_BUY_OR_SEND_MONEY' | 'OTHER_CORPORATE_BODY' | 'PARTNERSHIP' | 'PRIVATE_PARTNERSHIP' | 'PROPRIETORSHIP' | 'PROPRIETORSHIP_CRAFTSMAN' | 'PROPRIETORY_COMPANY' | 'PRIVATE_CORPORATION' | 'PUBLIC_COMPANY' | 'PUBLIC_CORPORATION' | 'PUBLIC_PARTNERSHIP' | 'REGISTERED_COOPERATIVE';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessType {
	readonly type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessTypeType;
	readonly subtype?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsBusinessSubtype;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIndustry {
	readonly category: string;
	readonly mcc_code: string;
	readonly subcategory: string;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIncorporation {
	readonly incorporation_country_code?: string;
	readonly incorporation_date?: string;
	readonly incorporation_province_code?: string;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEachType = 'DOING_BUSINESS_AS' | 'LEGAL_NAME';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEach {
	readonly business_name?: string;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityEmailsEach {
	readonly type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsEmailContactsEachRole;
	readonly email: string;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEachType = 'WORK';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEach {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly address_line_3?: string;
	readonly admin_area_4?: string;
	readonly admin_area_3?: string;
	readonly admin_area_2?: string;
	readonly admin_area_1?: string;
	readonly postal_code?: string;
	readonly country_code: string;
	readonly address_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEachType = 'CUSTOMER_SERVICE' | 'BUSINESS';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEach {
	readonly country_code: string;
	readonly national_number: string;
	readonly extension_number?: string;
	readonly type: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEachType;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEachType = 'SOCIAL_SECURITY_NUMBER' | 'EMPLOYMENT_IDENTIFICATION_NUMBER' | 'TAX_IDENTIFICATION_NUMBER' | 'PASSPORT_NUMBER' | 'PENSION_FUND_ID' | 'MEDICAL_INSURANCE_ID' | 'CNPJ' | 'CPF' | 'PAN' | 'BUSINESS_REGISTRATION' | 'NATIONAL_ID_CARD';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEach {
	readonly labels?: ReadonlyArray<string>;
	readonly name?: string;
	readonly identification_number?: string;
	readonly issue_date?: string;
	readonly expiry_date?: string;
	readonly issuing_country_code?: string;
	readonly files?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEachType;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersIndividualBeneficialOwnersEach {
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship?: string;
	readonly addresses?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phones?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach>;
	readonly birth_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly documents?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach>;
	readonly percentage_of_ownership?: string;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersBusinessBeneficialOwnersEach {
	readonly business_type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessType;
	readonly business_industry?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIndustry;
	readonly business_incorporation?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIncorporation;
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEach>;
	readonly emails?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityEmailsEach>;
	readonly website?: string;
	readonly addresses?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEach>;
	readonly phones?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEach>;
	readonly documents?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEach>;
	readonly percentage_of_ownership?: string;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwners {
	readonly individual_beneficial_owners?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersIndividualBeneficialOwnersEach>;
	readonly business_beneficial_owners?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwnersBusinessBeneficialOwnersEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAnnualSalesVolumeRange {
	readonly minimum_amount?: AuthorizationsCaptureBodyAmount;
	readonly maximum_amount?: AuthorizationsCaptureBodyAmount;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityOfficeBearersEach {
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship?: string;
	readonly addresses?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phones?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachPhonesEach>;
	readonly birth_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachBirthDetails;
	readonly documents?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEach>;
	readonly role?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsOfficeBearersEachRole;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntity {
	readonly business_type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessType;
	readonly business_industry?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIndustry;
	readonly business_incorporation?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBusinessIncorporation;
	readonly names?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityNamesEach>;
	readonly emails?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityEmailsEach>;
	readonly website?: string;
	readonly addresses?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAddressesEach>;
	readonly phones?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityPhonesEach>;
	readonly documents?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityDocumentsEach>;
	readonly beneficial_owners?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityBeneficialOwners;
	readonly annual_sales_volume_range?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAnnualSalesVolumeRange;
	readonly average_monthly_volume_range?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityAnnualSalesVolumeRange;
	readonly purpose_code?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsPurposeCodeEach;
	readonly business_description?: string;
	readonly office_bearers?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntityOfficeBearersEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPartnerConfigOverride {
	readonly return_url?: string;
	readonly return_url_description?: string;
	readonly show_add_credit_card?: boolean;
	readonly partner_logo_url?: string;
	readonly action_renewal_url?: string;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEachType = 'BANK_CODE' | 'BI_CODE' | 'BRANCH_CODE' | 'ROUTING_NUMBER_1' | 'ROUTING_NUMBER_2' | 'ROUTING_NUMBER_3' | 'SWIFT_CODE' | 'INTERMEDIARY_SWIFT_CODE' | 'BBAN' | 'BBAN_ENCRYPTED' | 'BBAN_HMAC' | 'AGGREGATOR_YODLEE';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEach {
	readonly type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEachType;
	readonly value?: string;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly address_line_3?: string;
	readonly admin_area_4?: string;
	readonly admin_area_3?: string;
	readonly admin_area_2?: string;
	readonly admin_area_1?: string;
	readonly postal_code?: string;
	readonly country_code: string;
	readonly address_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachAddressesEachAddressDetails;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachMandate {
	readonly accepted: boolean;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEach {
	readonly nick_name?: string;
	readonly account_number: string;
	readonly account_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataFinancialInstrumentDataBankDetailsEachAccountType;
	readonly currency_code?: string;
	readonly identifiers?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachIdentifiersEach>;
	readonly branch_location?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly mandate?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachMandate;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstruments {
	readonly banks?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEach>;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachOperation = 'API_INTEGRATION' | 'BANK_ADDITION' | 'BILLING_AGREEMENT' | 'CONTEXTUAL_MARKETING_CONSENT' | 'OFFLINE_ONBOARDING' | 'SALESFORCE_REFERRAL';

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod = 'BRAINTREE' | 'PAYPAL' | 'SDK';

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetailsFeaturesEach = 'PAYOUTS' | 'PAYMENT' | 'REFUND' | 'FUTURE_PAYMENT' | 'DIRECT_PAYMENT' | 'PARTNER_FEE' | 'DELAY_FUNDS_DISBURSEMENT' | 'READ_SELLER_DISPUTE' | 'UPDATE_SELLER_DISPUTE' | 'ADVANCED_TRANSACTIONS_SEARCH' | 'SWEEP_FUNDS_EXTERNAL_SINK' | 'ACCESS_MERCHANT_INFORMATION' | 'TRACKING_SHIPMENT_READWRITE' | 'INVOICE_READ_WRITE' | 'DISPUTE_READ_BUYER' | 'UPDATE_CUSTOMER_DISPUTES' | 'VAULT' | 'BILLING_AGREEMENT' | 'WITHDRAWALS' | 'LINKED_FINANCIAL_INSTRUMENTS' | 'USER_PROFILE' | 'TRANSACTION_RISK_DATA' | 'PAYPAL_BALANCE' | 'EXCHANGE_CURRENCY';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetails {
	readonly features: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetailsFeaturesEach>;
	readonly seller_nonce: string;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetailsSignupMode = 'VERIFY_WITH_PAYPAL';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetails {
	readonly features?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetailsFeaturesEach>;
	readonly signup_mode?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetailsSignupMode;
	readonly organization?: string;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegration {
	readonly integration_method?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationIntegrationMethod;
	readonly integration_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType;
	readonly first_party_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationFirstPartyDetails;
	readonly third_party_details?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegrationThirdPartyDetails;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreference {
	readonly classic_api_integration?: object;
	readonly rest_api_integration?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreferenceRestApiIntegration;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEach {
	readonly operation: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachOperation;
	readonly api_integration_preference?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEachApiIntegrationPreference;
	readonly offline_onboarding_preference?: object;
	readonly billing_agreement?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachBillingAgreement;
}

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyProductsEach = 'ALIPAY' | 'BANCONTACT' | 'BLIK' | 'EPS' | 'PPCP' | 'EXPRESS_CHECKOUT' | 'PAYMENT_METHODS' | 'ADVANCED_VAULTING' | 'IDEAL' | 'MB_WAY' | 'MULTIBANCO' | 'PAYPAL_COMMERCE_PLATFORM_BUSINESS' | 'PPPLUS' | 'PRZELEWY24' | 'SATISPAY' | 'TRUSTLY' | 'WECHAT_PAY' | 'WEBSITE_PAYMENT_PRO' | 'ZETTLE' | 'HYPERWALLET_PAYOUTS' | 'IZETTLE';

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyCapabilitiesEach = 'PAYPAL_WALLET_VAULTING_ADVANCED' | 'PAY_UPON_INVOICE' | 'APPLE_PAY' | 'GOOGLE_PAY';

export type CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEachTransferMethodType = 'BANK_ACCOUNT' | 'PAYPAL' | 'VENMO' | 'WIRE_ACCOUNT';

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEach {
	readonly transfer_method_type?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEachTransferMethodType;
	readonly currencies?: ReadonlyArray<string>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEach {
	readonly country?: string;
	readonly transfer_methods?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEachTransferMethodsEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributes {
	readonly marketplace?: boolean;
	readonly kyc_required?: boolean;
	readonly country_transfer_method_currency_selection?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributesCountryTransferMethodCurrencySelectionEach>;
}

export interface CustomerPartnerReferralsV2PartnerReferralsCreateBody {
	readonly individual_owners?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEach>;
	readonly business_entity?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyBusinessEntity;
	readonly email?: string;
	readonly preferred_language_code?: string;
	readonly tracking_id?: string;
	readonly partner_config_override?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyPartnerConfigOverride;
	readonly financial_instruments?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstruments;
	readonly operations: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyOperationsEach>;
	readonly products?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyProductsEach>;
	readonly capabilities?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyCapabilitiesEach>;
	readonly outside_process_dependencies?: ReadonlyArray<unknown>;
	readonly legal_consents: ReadonlyArray<CustomerPartnerReferralsV1PartnerReferralsCreateBodyCollectedConsentsEach>;
	readonly payout_attributes?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyPayoutAttributes;
	readonly legal_country_code?: string;
}

export type DisputesAcceptClaimBodyAcceptClaimReason = 'DID_NOT_SHIP_ITEM' | 'TOO_TIME_CONSUMING' | 'LOST_IN_MAIL' | 'NOT_ABLE_TO_WIN' | 'COMPANY_POLICY' | 'REASON_NOT_SET';

export type DisputesAcceptClaimBodyAcceptClaimType = 'REFUND' | 'REFUND_WITH_RETURN' | 'PARTIAL_REFUND' | 'REFUND_WITH_RETURN_SHIPMENT_LABEL';

export interface DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel {
	readonly name?: string;
}

export interface DisputesAcceptClaimBodyReturnShipmentInfoEachTrackingInfo {
	readonly carrier_name: string;
	readonly carrier_name_other?: string;
	readonly tracking_url?: string;
	readonly tracking_number: string;
}

export interface DisputesAcceptClaimBodyReturnShipmentInfoEach {
	readonly shipment_label?: DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel;
	readonly tracking_info?: DisputesAcceptClaimBodyReturnShipmentInfoEachTrackingInfo;
}

export interface DisputesAcceptClaimBody {
	readonly note: string;
	readonly accept_claim_reason?: DisputesAcceptClaimBodyAcceptClaimReason;
	readonly accept_claim_type?: DisputesAcceptClaimBodyAcceptClaimType;
	readonly invoice_id?: string;
	readonly refund_amount?: AuthorizationsCaptureBodyAmount;
	readonly return_shipping_address?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly return_shipment_info?: ReadonlyArray<DisputesAcceptClaimBodyReturnShipmentInfoEach>;
}

export interface DisputesAcceptOfferBody {
	readonly note?: string;
}

export type DisputesAcknowledgeReturnItemBodyAcknowledgementType = 'ITEM_RECEIVED' | 'ITEM_NOT_RECEIVED' | 'DAMAGED' | 'EMPTY_PACKAGE_OR_DIFFERENT' | 'MISSING_ITEMS';

export type DisputesAcknowledgeReturnItemBodyEvidencesEachEvidenceType = 'PROOF_OF_DAMAGE' | 'THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE' | 'DECLARATION' | 'PROOF_OF_MISSING_ITEMS' | 'PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM' | 'PROOF_OF_ITEM_NOT_RECEIVED';

export interface DisputesAcknowledgeReturnItemBodyEvidencesEach {
	readonly evidence_type?: DisputesAcknowledgeReturnItemBodyEvidencesEachEvidenceType;
	readonly documents?: ReadonlyArray<DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel>;
}

export interface DisputesAcknowledgeReturnItemBody {
	readonly note?: string;
	readonly acknowledgement_type?: DisputesAcknowledgeReturnItemBodyAcknowledgementType;
	readonly evidences?: ReadonlyArray<DisputesAcknowledgeReturnItemBodyEvidencesEach>;
}

export type DisputesAdjudicateBodyAdjudicationOutcome = 'BUYER_FAVOR' | 'SELLER_FAVOR';

export interface DisputesAdjudicateBody {
	readonly adjudication_outcome: DisputesAdjudicateBodyAdjudicationOutcome;
}

export type DisputesAppealBodyEvidencesEachEvidenceType = 'PROOF_OF_FULFILLMENT' | 'PROOF_OF_REFUND' | 'PROOF_OF_DELIVERY_SIGNATURE' | 'PROOF_OF_RECEIPT_COPY' | 'RETURN_POLICY' | 'BILLING_AGREEMENT' | 'PROOF_OF_RESHIPMENT' | 'ITEM_DESCRIPTION' | 'POLICE_REPORT' | 'AFFIDAVIT' | 'PAID_WITH_OTHER_METHOD' | 'COPY_OF_CONTRACT' | 'TERMINAL_ATM_RECEIPT' | 'PRICE_DIFFERENCE_REASON' | 'SOURCE_CONVERSION_RATE' | 'BANK_STATEMENT' | 'CREDIT_DUE_REASON' | 'REQUEST_CREDIT_RECEIPT' | 'PROOF_OF_RETURN' | 'CREATE' | 'CHANGE_REASON' | 'PROOF_OF_REFUND_OUTSIDE_PAYPAL' | 'RECEIPT_OF_MERCHANDISE' | 'CUSTOMS_DOCUMENT' | 'CUSTOMS_FEE_RECEIPT' | 'INFORMATION_ON_RESOLUTION' | 'ADDITIONAL_INFORMATION_OF_ITEM' | 'DETAILS_OF_PURCHASE' | 'PROOF_OF_SIGNIFICANT_DIFFERENCE' | 'PROOF_OF_SOFTWARE_OR_SERVICE_NOT_AS_DESCRIBED' | 'PROOF_OF_CONFISCATION' | 'PROOF_OF_DAMAGE' | 'COPY_OF_LAW_ENFORCEMENT_AGENCY_REPORT' | 'ADDITIONAL_PROOF_OF_SHIPMENT' | 'PROOF_OF_DENIAL_BY_CARRIER' | 'THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE' | 'VALID_SUPPORTING_DOCUMENT' | 'LEGIBLE_SUPPORTING_DOCUMENT' | 'RETURN_TRACKING_INFORMATION' | 'DELIVERY_RECEIPT' | 'PROOF_OF_INSTORE_RECEIPT' | 'ADDITIONAL_TRACKING_INFORMATION' | 'PROOF_OF_SHIPMENT_POSTAGE' | 'ONLINE_TRACKING_INFORMATION' | 'PROOF_OF_INSTORE_REFUND' | 'PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED' | 'RETURN_ADDRESS_FOR_SHIPPING' | 'COPY_OF_THE_EPARCEL_MANIFEST' | 'COPY_OF_SHIPPING_MANIFEST' | 'APPEAL_AFFIDAVIT' | 'RECEIPT_OF_REPLACEMENT' | 'COPY_OF_DRIVERS_LICENSE' | 'ACCOUNT_CHANGE_INFORMATION' | 'DELIVERY_ADDRESS' | 'CONFIRMATION_OF_RESOLUTION' | 'MERCHANT_RESPONSE' | 'PERMISSION_DESCRIPTION' | 'STATUS_OF_MERCHANDISE' | 'LOST_CARD_DETAILS' | 'LAST_VALID_TRANSACTION_DETAILS' | 'ADDITIONAL_PROOF_OF_RETURN' | 'DECLARATION' | 'PROOF_OF_MISSING_ITEMS' | 'PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM' | 'PROOF_OF_ITEM_NOT_RECEIVED' | 'ORDER_DETAILS' | 'LISTING_URL' | 'SHIPPING_INSURANCE' | 'BUYER_RESPONSE' | 'PHOTOS_OF_SHIPPED_ITEM' | 'OTHER' | 'CANCELLATION_DETAILS' | 'MERCHANT_CONTACT_DETAILS' | 'ITEM_DETAILS' | 'CORRECT_RECIPIENT_INFORMATION' | 'EXPLANATION_OF_FUNDS_NOT_DELIVERED';

export interface DisputesAppealBodyEvidencesEachEvidenceInfo {
	readonly tracking_info?: ReadonlyArray<DisputesAcceptClaimBodyReturnShipmentInfoEachTrackingInfo>;
	readonly refund_ids?: ReadonlyArray<string>;
}

export interface DisputesAppealBodyEvidencesEach {
	readonly evidence_type?: DisputesAppealBodyEvidencesEachEvidenceType;
	readonly evidence_info?: DisputesAppealBodyEvidencesEachEvidenceInfo;
	readonly documents?: ReadonlyArray<DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel>;
	readonly notes?: string;
	readonly item_id?: string;
}

export interface DisputesAppealBody {
	readonly evidences: ReadonlyArray<DisputesAppealBodyEvidencesEach>;
	readonly return_shipping_address?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
}

export interface DisputesDenyOfferBody {
	readonly note: string;
}

export interface DisputesEscalateBody {
	readonly note?: string;
	readonly buyer_escalation_reason?: string;
}

export type DisputesMakeOfferBodyOfferType = 'REFUND' | 'REFUND_WITH_RETURN' | 'REFUND_WITH_REPLACEMENT' | 'REPLACEMENT_WITHOUT_REFUND';

export interface DisputesMakeOfferBody {
	readonly note: string;
	readonly offer_amount?: AuthorizationsCaptureBodyAmount;
	readonly return_shipping_address?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly invoice_id?: string;
	readonly offer_type: DisputesMakeOfferBodyOfferType;
}

export type DisputesPatchBodyEachOp = 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';

export interface DisputesPatchBodyEach {
	readonly op: DisputesPatchBodyEachOp;
	readonly path?: string;
	readonly value?: unknown;
	readonly from?: string;
}

export interface DisputesProvideSupportingInfoBody {
	readonly notes?: string;
}

export type DisputesRequireEvidenceBodyAction = 'BUYER_EVIDENCE' | 'SELLER_EVIDENCE';

export interface DisputesRequireEvidenceBody {
	readonly action: DisputesRequireEvidenceBodyAction;
}

export interface DisputesSendMessageBody {
	readonly message: string;
}

export interface ExchangeRatesQuoteBodyQuoteItemsEach {
	readonly base_currency?: string;
	readonly quote_currency?: string;
	readonly base_amount?: string;
	readonly markup_percent?: string;
	readonly fx_id?: string;
}

export interface ExchangeRatesQuoteBody {
	readonly organization?: string;
	readonly quote_items: ReadonlyArray<ExchangeRatesQuoteBodyQuoteItemsEach>;
}

export interface FindEligibleMethodsBodyCustomerChannel {
	readonly browser_type?: string;
	readonly client_os?: string;
	readonly device_type?: string;
}

export interface FindEligibleMethodsBodyCustomer {
	readonly country_code?: string;
	readonly channel?: FindEligibleMethodsBodyCustomerChannel;
	readonly id?: string;
	readonly email?: string;
	readonly phone?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
}

export interface FindEligibleMethodsBodyPurchaseUnitsEachAmountBreakdown {
	readonly item_total?: AuthorizationsCaptureBodyAmount;
	readonly shipping?: AuthorizationsCaptureBodyAmount;
	readonly handling?: AuthorizationsCaptureBodyAmount;
	readonly tax_total?: AuthorizationsCaptureBodyAmount;
	readonly insurance?: AuthorizationsCaptureBodyAmount;
	readonly shipping_discount?: AuthorizationsCaptureBodyAmount;
	readonly discount?: AuthorizationsCaptureBodyAmount;
}

export interface FindEligibleMethodsBodyPurchaseUnitsEachAmount {
	readonly currency_code: string;
	readonly value: string;
	readonly breakdown?: FindEligibleMethodsBodyPurchaseUnitsEachAmountBreakdown;
}

export interface FindEligibleMethodsBodyPurchaseUnitsEach {
	readonly amount?: FindEligibleMethodsBodyPurchaseUnitsEachAmount;
	readonly payee?: AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee;
}

export type FindEligibleMethodsBodyPreferencesPaymentFlow = 'ONE_TIME_PAYMENT' | 'RECURRING_PAYMENT' | 'VAULT_WITH_PAYMENT' | 'VAULT_WITHOUT_PAYMENT';

export type FindEligibleMethodsBodyPreferencesPaymentSourceConstraintConstraintType = 'INCLUDE' | 'EXCLUDE';

export type FindEligibleMethodsBodyPreferencesPaymentSourceConstraintPaymentSourcesEach = 'PAYPAL' | 'VENMO' | 'PAYPAL_CREDIT' | 'PAYPAL_PAY_LATER';

export interface FindEligibleMethodsBodyPreferencesPaymentSourceConstraint {
	readonly constraint_type: FindEligibleMethodsBodyPreferencesPaymentSourceConstraintConstraintType;
	readonly payment_sources: ReadonlyArray<FindEligibleMethodsBodyPreferencesPaymentSourceConstraintPaymentSourcesEach>;
}

export interface FindEligibleMethodsBodyPreferences {
	readonly payment_flow?: FindEligibleMethodsBodyPreferencesPaymentFlow;
	readonly include_account_details?: boolean;
	readonly include_vault_tokens?: boolean;
	readonly payment_source_constraint?: FindEligibleMethodsBodyPreferencesPaymentSourceConstraint;
}

export interface FindEligibleMethodsBody {
	readonly customer?: FindEligibleMethodsBodyCustomer;
	readonly purchase_units?: ReadonlyArray<FindEligibleMethodsBodyPurchaseUnitsEach>;
	readonly preferences?: FindEligibleMethodsBodyPreferences;
}

export interface IdentityGenerateTokenBody {
	readonly customer_id?: string;
}

export interface InvoicesCancelBody {
	readonly subject?: string;
	readonly note?: string;
	readonly send_to_invoicer?: boolean;
	readonly send_to_recipient?: boolean;
	readonly additional_recipients?: ReadonlyArray<string>;
}

export type InvoicesCreateBodyDetailPaymentTermTermType = 'DUE_ON_RECEIPT' | 'DUE_ON_DATE_SPECIFIED' | 'NET_10' | 'NET_15' | 'NET_30' | 'NET_45' | 'NET_60' | 'NET_90' | 'NO_DUE_DATE';

export interface InvoicesCreateBodyDetailPaymentTerm {
	readonly term_type?: InvoicesCreateBodyDetailPaymentTermTermType;
	readonly due_date?: string;
}

export interface InvoicesCreateBodyDetail {
	readonly reference?: string;
	readonly currency_code: string;
	readonly note?: string;
	readonly terms_and_conditions?: string;
	readonly memo?: string;
	readonly attachments?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly invoice_number?: string;
	readonly invoice_date?: string;
	readonly payment_term?: InvoicesCreateBodyDetailPaymentTerm;
}

export interface InvoicesCreateBodyInvoicerPhonesEach {
	readonly country_code: string;
	readonly national_number: string;
	readonly extension_number?: string;
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface InvoicesCreateBodyInvoicer {
	readonly business_name?: string;
	readonly name?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly address?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly email_address?: string;
	readonly phones?: ReadonlyArray<InvoicesCreateBodyInvoicerPhonesEach>;
	readonly website?: string;
	readonly tax_id?: string;
	readonly additional_notes?: string;
	readonly logo_url?: string;
}

export interface InvoicesCreateBodyPrimaryRecipientsEachBillingInfoPhonesEach {
	readonly country_code: string;
	readonly national_number: string;
	readonly phone_type: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
}

export interface InvoicesCreateBodyPrimaryRecipientsEachBillingInfo {
	readonly business_name?: string;
	readonly name?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly address?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
	readonly email_address?: string;
	readonly phones?: ReadonlyArray<InvoicesCreateBodyPrimaryRecipientsEachBillingInfoPhonesEach>;
	readonly additional_info?: string;
	readonly language?: string;
}

export interface InvoicesCreateBodyPrimaryRecipientsEachShippingInfo {
	readonly business_name?: string;
	readonly name?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsName;
	readonly address?: CustomerPartnerReferralsV2PartnerReferralsCreateBodyFinancialInstrumentsBanksEachBranchLocation;
}

export interface InvoicesCreateBodyPrimaryRecipientsEach {
	readonly billing_info?: InvoicesCreateBodyPrimaryRecipientsEachBillingInfo;
	readonly shipping_info?: InvoicesCreateBodyPrimaryRecipientsEachShippingInfo;
}

export interface InvoicesCreateBodyItemsEachTax {
	readonly name: string;
	readonly percent: string;
	readonly tax_note?: string;
}

export interface InvoicesCreateBodyItemsEachDiscount {
	readonly percent?: string;
	readonly amount?: AuthorizationsCaptureBodyAmount;
}

export type InvoicesCreateBodyItemsEachUnitOfMeasure = 'QUANTITY' | 'HOURS' | 'AMOUNT';

export interface InvoicesCreateBodyItemsEach {
	readonly name: string;
	readonly description?: string;
	readonly quantity: string;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
	readonly tax?: InvoicesCreateBodyItemsEachTax;
	readonly item_date?: string;
	readonly discount?: InvoicesCreateBodyItemsEachDiscount;
	readonly unit_of_measure?: InvoicesCreateBodyItemsEachUnitOfMeasure;
}

export interface InvoicesCreateBodyConfigurationPartialPayment {
	readonly allow_partial_payment?: boolean;
	readonly minimum_amount_due?: AuthorizationsCaptureBodyAmount;
}

export type InvoicesCreateBodyConfigurationPaymentMethodOverridesEachPaymentMethodType = 'ACH' | 'PAY_BY_BANK';

export type InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEachRuleType = 'ALLOW_ONLY_ACH' | 'EXCLUSIVE_ABOVE_AMOUNT_THRESHOLD';

export interface InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEach {
	readonly rule_type: InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEachRuleType;
	readonly rule_value: string;
}

export interface InvoicesCreateBodyConfigurationPaymentMethodOverridesEach {
	readonly payment_method_type?: InvoicesCreateBodyConfigurationPaymentMethodOverridesEachPaymentMethodType;
	readonly enabled?: boolean;
	readonly rules?: ReadonlyArray<InvoicesCreateBodyConfigurationPaymentMethodOverridesEachRulesEach>;
}

export interface InvoicesCreateBodyConfiguration {
	readonly tax_calculated_after_discount?: boolean;
	readonly tax_inclusive?: boolean;
	readonly allow_tip?: boolean;
	readonly partial_payment?: InvoicesCreateBodyConfigurationPartialPayment;
	readonly has_conditional_rule?: boolean;
	readonly template_id?: string;
	readonly payment_method_overrides?: ReadonlyArray<InvoicesCreateBodyConfigurationPaymentMethodOverridesEach>;
}

export interface InvoicesCreateBodyAmountBreakdownDiscount {
	readonly invoice_discount?: InvoicesCreateBodyItemsEachDiscount;
	readonly item_discount?: AuthorizationsCaptureBodyAmount;
}

export interface InvoicesCreateBodyAmountBreakdownShipping {
	readonly amount?: AuthorizationsCaptureBodyAmount;
	readonly tax?: InvoicesCreateBodyItemsEachTax;
}

export interface InvoicesCreateBodyAmountBreakdownCustom {
	readonly label: string;
	readonly amount?: AuthorizationsCaptureBodyAmount;
}

export interface InvoicesCreateBodyAmountBreakdown {
	readonly item_total?: AuthorizationsCaptureBodyAmount;
	readonly discount?: InvoicesCreateBodyAmountBreakdownDiscount;
	readonly tax_total?: AuthorizationsCaptureBodyAmount;
	readonly shipping?: InvoicesCreateBodyAmountBreakdownShipping;
	readonly custom?: InvoicesCreateBodyAmountBreakdownCustom;
}

export interface InvoicesCreateBodyAmount {
	readonly currency_code?: string;
	readonly value?: string;
	readonly breakdown?: InvoicesCreateBodyAmountBreakdown;
}

export interface InvoicesCreateBody {
	readonly detail: InvoicesCreateBodyDetail;
	readonly invoicer?: InvoicesCreateBodyInvoicer;
	readonly primary_recipients?: ReadonlyArray<InvoicesCreateBodyPrimaryRecipientsEach>;
	readonly additional_recipients?: ReadonlyArray<string>;
	readonly items?: ReadonlyArray<InvoicesCreateBodyItemsEach>;
	readonly configuration?: InvoicesCreateBodyConfiguration;
	readonly amount?: InvoicesCreateBodyAmount;
	readonly payments?: object;
	readonly refunds?: object;
}

export interface InvoicesGenerateQrCodeBody {
	readonly width?: number;
	readonly height?: number;
	readonly action?: string;
}

export type InvoicesPaymentsBodyMethod = 'BANK_TRANSFER' | 'CASH' | 'CHECK' | 'CREDIT_CARD' | 'DEBIT_CARD' | 'PAYPAL' | 'WIRE_TRANSFER' | 'OTHER';

export interface InvoicesPaymentsBody {
	readonly payment_id?: string;
	readonly payment_date?: string;
	readonly method: InvoicesPaymentsBodyMethod;
	readonly note?: string;
	readonly amount?: AuthorizationsCaptureBodyAmount;
	readonly shipping_info?: InvoicesCreateBodyPrimaryRecipientsEachShippingInfo;
}

export interface InvoicesRefundsBody {
	readonly refund_date?: string;
	readonly amount?: AuthorizationsCaptureBodyAmount;
	readonly method: InvoicesPaymentsBodyMethod;
}

export type InvoicesSearchInvoicesBodyStatusEach = 'DRAFT' | 'SENT' | 'SCHEDULED' | 'PAID' | 'MARKED_AS_PAID' | 'CANCELLED' | 'REFUNDED' | 'PARTIALLY_PAID' | 'PARTIALLY_REFUNDED' | 'MARKED_AS_REFUNDED' | 'UNPAID' | 'PAYMENT_PENDING' | 'AUTO_CANCELLED' | 'PAID_EXTERNAL' | 'REFUNDED_EXTERNAL' | 'SHARED';

export interface InvoicesSearchInvoicesBodyTotalAmountRange {
	readonly lower_amount: AuthorizationsCaptureBodyAmount;
	readonly upper_amount: AuthorizationsCaptureBodyAmount;
}

export interface InvoicesSearchInvoicesBodyInvoiceDateRange {
	readonly start: string;
	readonly end: string;
}

export interface InvoicesSearchInvoicesBody {
	readonly recipient_email?: string;
	readonly recipient_first_name?: string;
	readonly recipient_last_name?: string;
	readonly recipient_business_name?: string;
	readonly invoice_number?: string;
	readonly status?: ReadonlyArray<InvoicesSearchInvoicesBodyStatusEach>;
	readonly reference?: string;
	readonly currency_code?: string;
	readonly memo?: string;
	readonly total_amount_range?: InvoicesSearchInvoicesBodyTotalAmountRange;
	readonly invoice_date_range?: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly due_date_range?: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly payment_date_range?: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly creation_date_range?: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly archived?: boolean;
	readonly fields?: ReadonlyArray<string>;
}

export interface InvoicingGenerateNextInvoiceNumberBody {
	readonly fetch_id?: boolean;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachNamesEach {
	readonly prefix?: string;
	readonly given_name?: string;
	readonly middle_name?: string;
	readonly surname?: string;
	readonly suffix?: string;
	readonly full_name?: string;
	readonly type?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly address_line_3?: string;
	readonly admin_area_1?: string;
	readonly admin_area_2?: string;
	readonly admin_area_3?: string;
	readonly admin_area_4?: string;
	readonly postal_code?: string;
	readonly country_code: string;
	readonly type?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach {
	readonly type?: string;
	readonly country_code: string;
	readonly national_number: string;
	readonly extension_number?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachBirthDetails {
	readonly date_of_birth?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach {
	readonly type?: string;
	readonly name?: string;
	readonly identification_number?: string;
	readonly issuing_country_code?: string;
	readonly issue_date?: string;
	readonly expiry_date?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach {
	readonly email?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachPrimaryResidence {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly address_line_3?: string;
	readonly admin_area_1?: string;
	readonly admin_area_2?: string;
	readonly admin_area_3?: string;
	readonly admin_area_4?: string;
	readonly postal_code?: string;
	readonly country_code: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachAgreementsEach {
	readonly type?: string;
	readonly major_version?: number;
	readonly minor_version?: number;
	readonly accepted_time?: string;
	readonly signature?: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach {
	readonly name: string;
	readonly value: string;
}

export interface ManagedAccountsCreateBodyIndividualOwnersEach {
	readonly names?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship?: string;
	readonly addresses?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly birth_details?: ManagedAccountsCreateBodyIndividualOwnersEachBirthDetails;
	readonly identification_documents?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly primary_residence?: ManagedAccountsCreateBodyIndividualOwnersEachPrimaryResidence;
	readonly agreements?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAgreementsEach>;
	readonly attributes?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
}

export interface ManagedAccountsCreateBodyBusinessEntityIncorporationDetails {
	readonly incorporation_country_code?: string;
	readonly incorporation_date?: string;
}

export interface ManagedAccountsCreateBodyBusinessEntityNamesEach {
	readonly business_name?: string;
	readonly type?: string;
}

export interface ManagedAccountsCreateBodyBusinessEntityWebsiteInfo {
	readonly website_exists?: boolean;
	readonly website_url?: string;
}

export interface ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersIndividualsEach {
	readonly names?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship?: string;
	readonly addresses?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly birth_details?: ManagedAccountsCreateBodyIndividualOwnersEachBirthDetails;
	readonly identification_documents?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly percentage_of_ownership?: string;
	readonly controlling_influence?: boolean;
}

export interface ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersBusinessesEach {
	readonly names?: ReadonlyArray<ManagedAccountsCreateBodyBusinessEntityNamesEach>;
	readonly addresses?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly identification_documents?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly percentage_of_ownership?: string;
}

export interface ManagedAccountsCreateBodyBusinessEntityBeneficialOwners {
	readonly individuals?: ReadonlyArray<ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersIndividualsEach>;
	readonly businesses?: ReadonlyArray<ManagedAccountsCreateBodyBusinessEntityBeneficialOwnersBusinessesEach>;
}

export interface ManagedAccountsCreateBodyBusinessEntityOfficeBearersEach {
	readonly names?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachNamesEach>;
	readonly citizenship?: string;
	readonly addresses?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly birth_details?: ManagedAccountsCreateBodyIndividualOwnersEachBirthDetails;
	readonly identification_documents?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly role?: string;
}

export interface ManagedAccountsCreateBodyBusinessEntityDeclarationsEach {
	readonly name?: string;
	readonly value?: string;
}

export interface ManagedAccountsCreateBodyBusinessEntity {
	readonly type?: string;
	readonly sub_type?: string;
	readonly merchant_category_code?: string;
	readonly incorporation_details?: ManagedAccountsCreateBodyBusinessEntityIncorporationDetails;
	readonly names?: ReadonlyArray<ManagedAccountsCreateBodyBusinessEntityNamesEach>;
	readonly website?: string;
	readonly website_info?: ManagedAccountsCreateBodyBusinessEntityWebsiteInfo;
	readonly website_urls?: ReadonlyArray<string>;
	readonly registered_business_address?: ManagedAccountsCreateBodyIndividualOwnersEachPrimaryResidence;
	readonly addresses?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAddressesEach>;
	readonly phone_numbers?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachPhoneNumbersEach>;
	readonly identification_documents?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachIdentificationDocumentsEach>;
	readonly emails?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachEmailsEach>;
	readonly beneficial_owners?: ManagedAccountsCreateBodyBusinessEntityBeneficialOwners;
	readonly office_bearers?: ReadonlyArray<ManagedAccountsCreateBodyBusinessEntityOfficeBearersEach>;
	readonly declarations?: ReadonlyArray<ManagedAccountsCreateBodyBusinessEntityDeclarationsEach>;
	readonly attributes?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
}

export interface ManagedAccountsCreateBodyFinancialInstrumentsBanksEachMandate {
	readonly consent_to_debit?: boolean;
}

export interface ManagedAccountsCreateBodyFinancialInstrumentsBanksEach {
	readonly account_number?: string;
	readonly account_number_type?: string;
	readonly account_type?: string;
	readonly routing_number?: string;
	readonly branch_code?: string;
	readonly bank_name?: string;
	readonly branch_location?: string;
	readonly currency_code?: string;
	readonly country_code?: string;
	readonly account_holder_details?: DisputesAcceptClaimBodyReturnShipmentInfoEachShipmentLabel;
	readonly mandate?: ManagedAccountsCreateBodyFinancialInstrumentsBanksEachMandate;
}

export interface ManagedAccountsCreateBodyFinancialInstruments {
	readonly banks?: ReadonlyArray<ManagedAccountsCreateBodyFinancialInstrumentsBanksEach>;
}

export interface ManagedAccountsCreateBodyWalletDomains {
	readonly domain_name?: string;
	readonly provider_type?: string;
}

export interface ManagedAccountsCreateBody {
	readonly external_id?: string;
	readonly legal_country_code?: string;
	readonly organization?: string;
	readonly user_id?: string;
	readonly primary_currency_code?: string;
	readonly soft_descriptor?: string;
	readonly individual_owners?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEach>;
	readonly business_entity?: ManagedAccountsCreateBodyBusinessEntity;
	readonly financial_instruments?: ManagedAccountsCreateBodyFinancialInstruments;
	readonly attributes?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAttributesEach>;
	readonly agreements?: ReadonlyArray<ManagedAccountsCreateBodyIndividualOwnersEachAgreementsEach>;
	readonly wallet_domains?: ManagedAccountsCreateBodyWalletDomains;
}

export interface ManagedAccountsPatchBodyEach {
	readonly op: DisputesPatchBodyEachOp;
	readonly path: string;
	readonly value?: unknown;
	readonly from?: string;
}

export type Oauth2TerminateBodyTokenTypeHint = 'ACCESS_TOKEN';

export interface Oauth2TerminateBody {
	readonly token: string;
	readonly token_type_hint: Oauth2TerminateBodyTokenTypeHint;
}

export type Oauth2TokenBodyGrantType = 'client_credentials' | 'authorization_code' | 'refresh_token';

export type Oauth2TokenBodyIgnoreCache = 'true' | 'false';

export interface Oauth2TokenBody {
	readonly grant_type: Oauth2TokenBodyGrantType;
	readonly scope?: string;
	readonly response_type?: string;
	readonly 'domains[]'?: string;
	readonly intent?: string;
	readonly ignoreCache?: Oauth2TokenBodyIgnoreCache;
	readonly return_authn_schemes?: Oauth2TokenBodyIgnoreCache;
	readonly return_client_metadata?: Oauth2TokenBodyIgnoreCache;
	readonly return_unconsented_scopes?: Oauth2TokenBodyIgnoreCache;
	readonly target_customer_id?: string;
	readonly code?: string;
	readonly refresh_token?: string;
	readonly redirect_uri?: string;
}

export type OrdersAuthorizeBodyPaymentSourceCardType = 'CREDIT' | 'DEBIT' | 'PREPAID' | 'STORE' | 'UNKNOWN';

export type OrdersAuthorizeBodyPaymentSourceCardBrand = 'VISA' | 'MASTERCARD' | 'DISCOVER' | 'AMEX' | 'SOLO' | 'JCB' | 'STAR' | 'DELTA' | 'SWITCH' | 'MAESTRO' | 'CB_NATIONALE' | 'CONFIGOGA' | 'CONFIDIS' | 'ELECTRON' | 'CETELEM' | 'CHINA_UNION_PAY' | 'DINERS' | 'ELO' | 'HIPER' | 'HIPERCARD' | 'RUPAY' | 'GE' | 'SYNCHRONY' | 'EFTPOS' | 'CARTE_BANCAIRE' | 'STAR_ACCESS' | 'PULSE' | 'NYCE' | 'ACCEL' | 'UNKNOWN';

export interface OrdersAuthorizeBodyPaymentSourceCardBillingAddress {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly admin_area_2?: string;
	readonly admin_area_1?: string;
	readonly postal_code?: string;
	readonly country_code: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhonePhoneNumber {
	readonly national_number: string;
	readonly country_code?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone {
	readonly phone_type?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneType;
	readonly phone_number: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhonePhoneNumber;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerName {
	readonly prefix?: string;
	readonly given_name?: string;
	readonly surname?: string;
	readonly middle_name?: string;
	readonly suffix?: string;
	readonly full_name?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesCustomer {
	readonly id?: string;
	readonly email_address?: string;
	readonly phone?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly name?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerName;
	readonly merchant_customer_id?: string;
}

export type OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault = 'ON_SUCCESS';

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesVault {
	readonly store_in_vault?: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
}

export type OrdersAuthorizeBodyPaymentSourceCardAttributesVerificationMethod = 'SCA_ALWAYS' | 'SCA_WHEN_REQUIRED' | '3D_SECURE' | 'AVS_CVV';

export interface OrdersAuthorizeBodyPaymentSourceCardAttributesVerification {
	readonly method?: OrdersAuthorizeBodyPaymentSourceCardAttributesVerificationMethod;
}

export interface OrdersAuthorizeBodyPaymentSourceCardAttributes {
	readonly customer?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomer;
	readonly vault?: OrdersAuthorizeBodyPaymentSourceCardAttributesVault;
	readonly verification?: OrdersAuthorizeBodyPaymentSourceCardAttributesVerification;
}

export type OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentInitiator = 'CUSTOMER' | 'MERCHANT';

export type OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentType = 'ONE_TIME' | 'RECURRING' | 'UNSCHEDULED';

export type OrdersAuthorizeBodyPaymentSourceCardStoredCredentialUsage = 'FIRST' | 'SUBSEQUENT' | 'DERIVED';

export interface OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPreviousNetworkTransactionReference {
	readonly id: string;
	readonly date?: string;
	readonly network?: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly acquirer_reference_number?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCardStoredCredential {
	readonly payment_initiator: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentInitiator;
	readonly payment_type: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentType;
	readonly usage?: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialUsage;
	readonly previous_network_transaction_reference?: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPreviousNetworkTransactionReference;
}

export type OrdersAuthorizeBodyPaymentSourceCardNetworkTokenEciFlag = 'MASTERCARD_NON_3D_SECURE_TRANSACTION' | 'MASTERCARD_ATTEMPTED_AUTHENTICATION_TRANSACTION' | 'MASTERCARD_FULLY_AUTHENTICATED_TRANSACTION' | 'FULLY_AUTHENTICATED_TRANSACTION' | 'ATTEMPTED_AUTHENTICATION_TRANSACTION' | 'NON_3D_SECURE_TRANSACTION';

export interface OrdersAuthorizeBodyPaymentSourceCardNetworkToken {
	readonly number: string;
	readonly expiry: string;
	readonly cryptogram?: string;
	readonly eci_flag?: OrdersAuthorizeBodyPaymentSourceCardNetworkTokenEciFlag;
	readonly token_requestor_id?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCardExperienceContext {
	readonly return_url?: string;
	readonly cancel_url?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCard {
	readonly name?: string;
	readonly number?: string;
	readonly expiry?: string;
	readonly security_code?: string;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand?: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes?: OrdersAuthorizeBodyPaymentSourceCardAttributes;
	readonly vault_id?: string;
	readonly single_use_token?: string;
	readonly stored_credential?: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
	readonly network_token?: OrdersAuthorizeBodyPaymentSourceCardNetworkToken;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceCardExperienceContext;
}

export type OrdersAuthorizeBodyPaymentSourceTokenType = 'BILLING_AGREEMENT';

export interface OrdersAuthorizeBodyPaymentSourceToken {
	readonly id: string;
	readonly type: OrdersAuthorizeBodyPaymentSourceTokenType;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalName {
	readonly given_name?: string;
	readonly surname?: string;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalTaxInfoTaxIdType = 'BR_CPF' | 'BR_CNPJ';

export interface OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo {
	readonly tax_id: string;
	readonly tax_id_type: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfoTaxIdType;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern = 'IMMEDIATE' | 'DEFERRED' | 'RECURRING_PREPAID' | 'RECURRING_POSTPAID' | 'THRESHOLD_PREPAID' | 'THRESHOLD_POSTPAID' | 'SUBSCRIPTION_PREPAID' | 'SUBSCRIPTION_POSTPAID' | 'UNSCHEDULED_PREPAID' | 'UNSCHEDULED_POSTPAID' | 'INSTALLMENT_PREPAID' | 'INSTALLMENT_POSTPAID';

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName {
	readonly full_name?: string;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType = 'SHIPPING' | 'PICKUP_IN_PERSON' | 'PICKUP_IN_STORE' | 'PICKUP_FROM_PERSON';

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEachType = 'SHIPPING' | 'PICKUP' | 'PICKUP_IN_STORE' | 'PICKUP_FROM_PERSON';

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEach {
	readonly id: string;
	readonly label: string;
	readonly type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEachType;
	readonly amount?: AuthorizationsCaptureBodyAmount;
	readonly selected: boolean;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShipping {
	readonly name?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName;
	readonly email_address?: string;
	readonly phone_number?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
	readonly type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType;
	readonly options?: ReadonlyArray<OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEach>;
	readonly address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType = 'MERCHANT' | 'PLATFORM';

export type OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType = 'CONSUMER' | 'BUSINESS';

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributesVault {
	readonly store_in_vault?: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
	readonly description?: string;
	readonly usage_pattern?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly shipping?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShipping;
	readonly usage_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly permit_multiple_payment_tokens?: boolean;
	readonly owner_id?: unknown;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalAttributes {
	readonly customer?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomer;
	readonly vault?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVault;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference = 'GET_FROM_FILE' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS';

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextContactPreference = 'NO_CONTACT_INFO' | 'UPDATE_CONTACT_INFO' | 'RETAIN_CONTACT_INFO';

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeAppOsType = 'ANDROID' | 'IOS' | 'OTHER';

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeApp {
	readonly os_type?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeAppOsType;
	readonly os_version?: string;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWebReturnFlow = 'AUTO' | 'MANUAL';

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWeb {
	readonly return_flow?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWebReturnFlow;
	readonly buyer_user_agent?: string;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContext {
	readonly native_app?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextNativeApp;
	readonly mobile_web?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContextMobileWeb;
}

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextLandingPage = 'LOGIN' | 'GUEST_CHECKOUT' | 'NO_PREFERENCE' | 'BILLING';

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction = 'CONTINUE' | 'PAY_NOW';

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference = 'UNRESTRICTED' | 'IMMEDIATE_PAYMENT_REQUIRED';

export type OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfigCallbackEventsEach = 'SHIPPING_ADDRESS' | 'SHIPPING_OPTIONS';

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfig {
	readonly callback_events: ReadonlyArray<OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfigCallbackEventsEach>;
	readonly callback_url: string;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalExperienceContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly contact_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextContactPreference;
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly app_switch_context?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContext;
	readonly landing_page?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextLandingPage;
	readonly user_action?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction;
	readonly payment_method_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference;
	readonly order_update_callback_config?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfig;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypalStoredCredential {
	readonly payment_initiator: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialPaymentInitiator;
	readonly charge_pattern?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly usage_pattern?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly usage?: OrdersAuthorizeBodyPaymentSourceCardStoredCredentialUsage;
}

export interface OrdersAuthorizeBodyPaymentSourcePaypal {
	readonly vault_id?: string;
	readonly email_address?: string;
	readonly name?: OrdersAuthorizeBodyPaymentSourcePaypalName;
	readonly phone?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly birth_date?: string;
	readonly tax_info?: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo;
	readonly address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes?: OrdersAuthorizeBodyPaymentSourcePaypalAttributes;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContext;
	readonly billing_agreement_id?: string;
	readonly stored_credential?: OrdersAuthorizeBodyPaymentSourcePaypalStoredCredential;
}

export interface OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly return_url?: string;
	readonly cancel_url?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceBancontact {
	readonly name: string;
	readonly country_code: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
	readonly attributes?: unknown;
}

export interface OrdersAuthorizeBodyPaymentSourceBlikExperienceContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly consumer_ip?: string;
	readonly consumer_user_agent?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceBlikLevel0 {
	readonly auth_code: string;
}

export interface OrdersAuthorizeBodyPaymentSourceBlikOneClick {
	readonly auth_code?: string;
	readonly consumer_reference: string;
	readonly alias_label?: string;
	readonly alias_key?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceBlik {
	readonly name: string;
	readonly country_code: string;
	readonly email?: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceBlikExperienceContext;
	readonly level_0?: OrdersAuthorizeBodyPaymentSourceBlikLevel0;
	readonly one_click?: OrdersAuthorizeBodyPaymentSourceBlikOneClick;
}

export interface OrdersAuthorizeBodyPaymentSourceEps {
	readonly name: string;
	readonly country_code: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceIdeal {
	readonly name: string;
	readonly country_code: string;
	readonly bic?: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
	readonly attributes?: unknown;
}

export interface OrdersAuthorizeBodyPaymentSourceP24 {
	readonly name: string;
	readonly email: string;
	readonly country_code: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceTrustly {
	readonly name: string;
	readonly country_code: string;
	readonly email: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceBancontactExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenTokenizedCard {
	readonly name?: string;
	readonly number?: string;
	readonly expiry?: string;
	readonly security_code?: string;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand?: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes?: OrdersAuthorizeBodyPaymentSourceCardAttributes;
}

export type OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentDataType = '3DSECURE' | 'EMV';

export interface OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentData {
	readonly cryptogram?: string;
	readonly eci_indicator?: string;
	readonly emv_data?: string;
	readonly pin?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayDecryptedToken {
	readonly transaction_amount?: AuthorizationsCaptureBodyAmount;
	readonly tokenized_card: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenTokenizedCard;
	readonly device_manufacturer_id?: string;
	readonly payment_data_type?: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentDataType;
	readonly payment_data?: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedTokenPaymentData;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayAttributesCustomer {
	readonly id?: string;
	readonly email_address?: string;
	readonly phone?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly name?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerName;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayAttributesVault {
	readonly store_in_vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayAttributes {
	readonly customer?: OrdersAuthorizeBodyPaymentSourceApplePayAttributesCustomer;
	readonly vault?: OrdersAuthorizeBodyPaymentSourceApplePayAttributesVault;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePayExperienceContext {
	readonly return_url: string;
	readonly cancel_url: string;
}

export interface OrdersAuthorizeBodyPaymentSourceApplePay {
	readonly id?: string;
	readonly name?: string;
	readonly email_address?: string;
	readonly phone_number?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhonePhoneNumber;
	readonly decrypted_token?: OrdersAuthorizeBodyPaymentSourceApplePayDecryptedToken;
	readonly stored_credential?: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
	readonly vault_id?: string;
	readonly attributes?: OrdersAuthorizeBodyPaymentSourceApplePayAttributes;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceApplePayExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePayPhoneNumber {
	readonly country_code?: string;
	readonly national_number: string;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePayCard {
	readonly name?: string;
	readonly number?: string;
	readonly expiry?: string;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand?: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenPaymentMethod = 'CARD';

export interface OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenCard {
	readonly name?: string;
	readonly number: string;
	readonly expiry: string;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand?: OrdersAuthorizeBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenAuthenticationMethod = 'PAN_ONLY' | 'CRYPTOGRAM_3DS';

export interface OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedToken {
	readonly message_id?: string;
	readonly message_expiration?: string;
	readonly payment_method: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenPaymentMethod;
	readonly card: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenCard;
	readonly authentication_method: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedTokenAuthenticationMethod;
	readonly cryptogram?: string;
	readonly eci_indicator?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePayAssuranceDetails {
	readonly account_verified?: boolean;
	readonly card_holder_authenticated?: boolean;
}

export interface OrdersAuthorizeBodyPaymentSourceGooglePay {
	readonly name?: string;
	readonly email_address?: string;
	readonly phone_number?: OrdersAuthorizeBodyPaymentSourceGooglePayPhoneNumber;
	readonly card?: OrdersAuthorizeBodyPaymentSourceGooglePayCard;
	readonly decrypted_token?: OrdersAuthorizeBodyPaymentSourceGooglePayDecryptedToken;
	readonly assurance_details?: OrdersAuthorizeBodyPaymentSourceGooglePayAssuranceDetails;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceApplePayExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmoExperienceContext {
	readonly brand_name?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly order_update_callback_config?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextOrderUpdateCallbackConfig;
	readonly user_action?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmoAttributesVault {
	readonly store_in_vault: OrdersAuthorizeBodyPaymentSourceCardAttributesVaultStoreInVault;
	readonly description?: string;
	readonly usage_pattern?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsagePattern;
	readonly usage_type: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly permit_multiple_payment_tokens?: boolean;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmoAttributes {
	readonly customer?: OrdersAuthorizeBodyPaymentSourceApplePayAttributesCustomer;
	readonly vault?: OrdersAuthorizeBodyPaymentSourceVenmoAttributesVault;
}

export interface OrdersAuthorizeBodyPaymentSourceVenmo {
	readonly vault_id?: string;
	readonly email_address?: string;
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceVenmoExperienceContext;
	readonly attributes?: OrdersAuthorizeBodyPaymentSourceVenmoAttributes;
}

export interface OrdersAuthorizeBodyPaymentSourceCryptoName {
	readonly prefix?: string;
	readonly given_name: string;
	readonly surname: string;
	readonly middle_name?: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCryptoExperienceContext {
	readonly locale?: string;
	readonly return_url: string;
	readonly cancel_url: string;
}

export interface OrdersAuthorizeBodyPaymentSourceCrypto {
	readonly country_code: string;
	readonly name: OrdersAuthorizeBodyPaymentSourceCryptoName;
	readonly experience_context: OrdersAuthorizeBodyPaymentSourceCryptoExperienceContext;
}

export interface OrdersAuthorizeBodyPaymentSource {
	readonly card?: OrdersAuthorizeBodyPaymentSourceCard;
	readonly token?: OrdersAuthorizeBodyPaymentSourceToken;
	readonly paypal?: OrdersAuthorizeBodyPaymentSourcePaypal;
	readonly bancontact?: OrdersAuthorizeBodyPaymentSourceBancontact;
	readonly blik?: OrdersAuthorizeBodyPaymentSourceBlik;
	readonly eps?: OrdersAuthorizeBodyPaymentSourceEps;
	readonly giropay?: OrdersAuthorizeBodyPaymentSourceEps;
	readonly ideal?: OrdersAuthorizeBodyPaymentSourceIdeal;
	readonly mybank?: OrdersAuthorizeBodyPaymentSourceEps;
	readonly p24?: OrdersAuthorizeBodyPaymentSourceP24;
	readonly sofort?: OrdersAuthorizeBodyPaymentSourceEps;
	readonly trustly?: OrdersAuthorizeBodyPaymentSourceTrustly;
	readonly apple_pay?: OrdersAuthorizeBodyPaymentSourceApplePay;
	readonly google_pay?: OrdersAuthorizeBodyPaymentSourceGooglePay;
	readonly venmo?: OrdersAuthorizeBodyPaymentSourceVenmo;
	readonly crypto?: OrdersAuthorizeBodyPaymentSourceCrypto;
}

export interface OrdersAuthorizeBody {
	readonly payment_source?: OrdersAuthorizeBodyPaymentSource;
}

export interface OrdersConfirmBodyApplicationContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly stored_payment_source?: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
}

export type OrdersConfirmBodyProcessingInstruction = 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL' | 'NO_INSTRUCTION';

export interface OrdersConfirmBody {
	readonly payment_source: OrdersAuthorizeBodyPaymentSource;
	readonly application_context?: OrdersConfirmBodyApplicationContext;
	readonly processing_instruction?: OrdersConfirmBodyProcessingInstruction;
}

export type OrdersCreateBodyIntent = 'CAPTURE' | 'AUTHORIZE';

export interface OrdersCreateBodyPayer {
	readonly email_address?: string;
	readonly name?: OrdersAuthorizeBodyPaymentSourcePaypalName;
	readonly phone?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly birth_date?: string;
	readonly tax_info?: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo;
	readonly address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export type OrdersCreateBodyPurchaseUnitsEachItemsEachCategory = 'DIGITAL_GOODS' | 'PHYSICAL_GOODS' | 'DONATION';

export type OrdersCreateBodyPurchaseUnitsEachItemsEachUpcType = 'UPC-A' | 'UPC-B' | 'UPC-C' | 'UPC-D' | 'UPC-E' | 'UPC-2' | 'UPC-5';

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachUpc {
	readonly type: OrdersCreateBodyPurchaseUnitsEachItemsEachUpcType;
	readonly code: string;
}

export type OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType = 'REGULAR' | 'TRIAL';

export type OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingSchemePricingModel = 'FIXED' | 'VARIABLE' | 'AUTO_RELOAD';

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingScheme {
	readonly price?: AuthorizationsCaptureBodyAmount;
	readonly pricing_model: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingSchemePricingModel;
	readonly reload_threshold_amount?: AuthorizationsCaptureBodyAmount;
}

export type OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequencyIntervalUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'LIFETIME';

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequency {
	readonly interval_unit: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequencyIntervalUnit;
	readonly interval_count?: number;
}

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEach {
	readonly tenure_type: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType;
	readonly pricing_scheme?: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingScheme;
	readonly total_cycles?: number;
	readonly sequence?: number;
	readonly start_date?: string;
	readonly frequency?: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequency;
}

export interface OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlan {
	readonly billing_cycles: ReadonlyArray<OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEach>;
	readonly setup_fee?: AuthorizationsCaptureBodyAmount;
	readonly name?: string;
}

export interface OrdersCreateBodyPurchaseUnitsEachItemsEach {
	readonly name: string;
	readonly unit_amount: AuthorizationsCaptureBodyAmount;
	readonly tax?: AuthorizationsCaptureBodyAmount;
	readonly quantity: string;
	readonly description?: string;
	readonly sku?: string;
	readonly url?: string;
	readonly category?: OrdersCreateBodyPurchaseUnitsEachItemsEachCategory;
	readonly image_url?: string;
	readonly upc?: OrdersCreateBodyPurchaseUnitsEachItemsEachUpc;
	readonly billing_plan?: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlan;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel2 {
	readonly invoice_id?: string;
	readonly tax_total?: AuthorizationsCaptureBodyAmount;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3LineItemsEach {
	readonly name: string;
	readonly quantity: string;
	readonly description?: string;
	readonly sku?: string;
	readonly url?: string;
	readonly image_url?: string;
	readonly upc?: OrdersCreateBodyPurchaseUnitsEachItemsEachUpc;
	readonly billing_plan?: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlan;
	readonly unit_amount?: AuthorizationsCaptureBodyAmount;
	readonly tax?: AuthorizationsCaptureBodyAmount;
	readonly commodity_code?: string;
	readonly discount_amount?: AuthorizationsCaptureBodyAmount;
	readonly total_amount?: AuthorizationsCaptureBodyAmount;
	readonly unit_of_measure?: string;
	readonly category?: OrdersCreateBodyPurchaseUnitsEachItemsEachCategory;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3 {
	readonly shipping_amount?: AuthorizationsCaptureBodyAmount;
	readonly duty_amount?: AuthorizationsCaptureBodyAmount;
	readonly discount_amount?: AuthorizationsCaptureBodyAmount;
	readonly shipping_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly ships_from_postal_code?: string;
	readonly line_items?: ReadonlyArray<OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3LineItemsEach>;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCard {
	readonly level_2?: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel2;
	readonly level_3?: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCardLevel3;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRiskCustomer {
	readonly ip_address?: string;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRisk {
	readonly customer?: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRiskCustomer;
}

export interface OrdersCreateBodyPurchaseUnitsEachSupplementaryData {
	readonly card?: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataCard;
	readonly risk?: OrdersCreateBodyPurchaseUnitsEachSupplementaryDataRisk;
}

export interface OrdersCreateBodyPurchaseUnitsEach {
	readonly reference_id?: string;
	readonly amount: FindEligibleMethodsBodyPurchaseUnitsEachAmount;
	readonly payee?: AuthorizationsCaptureBodyPaymentInstructionPlatformFeesEachPayee;
	readonly payment_instruction?: AuthorizationsCaptureBodyPaymentInstruction;
	readonly description?: string;
	readonly custom_id?: string;
	readonly invoice_id?: string;
	readonly soft_descriptor?: string;
	readonly items?: ReadonlyArray<OrdersCreateBodyPurchaseUnitsEachItemsEach>;
	readonly shipping?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShipping;
	readonly supplementary_data?: OrdersCreateBodyPurchaseUnitsEachSupplementaryData;
}

export type OrdersCreateBodyApplicationContextLandingPage = 'LOGIN' | 'BILLING' | 'NO_PREFERENCE';

export type OrdersCreateBodyApplicationContextPaymentMethodStandardEntryClassCode = 'TEL' | 'WEB' | 'CCD' | 'PPD';

export interface OrdersCreateBodyApplicationContextPaymentMethod {
	readonly payee_preferred?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference;
	readonly standard_entry_class_code?: OrdersCreateBodyApplicationContextPaymentMethodStandardEntryClassCode;
}

export interface OrdersCreateBodyApplicationContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly landing_page?: OrdersCreateBodyApplicationContextLandingPage;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly user_action?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextUserAction;
	readonly payment_method?: OrdersCreateBodyApplicationContextPaymentMethod;
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly stored_payment_source?: OrdersAuthorizeBodyPaymentSourceCardStoredCredential;
}

export interface OrdersCreateBody {
	readonly intent: OrdersCreateBodyIntent;
	readonly payer?: OrdersCreateBodyPayer;
	readonly purchase_units: ReadonlyArray<OrdersCreateBodyPurchaseUnitsEach>;
	readonly payment_source?: OrdersAuthorizeBodyPaymentSource;
	readonly application_context?: OrdersCreateBodyApplicationContext;
	readonly processing_instruction?: OrdersConfirmBodyProcessingInstruction;
}

export interface OrdersTrackCreateBodyItemsEach {
	readonly name?: string;
	readonly quantity?: string;
	readonly sku?: string;
	readonly url?: string;
	readonly image_url?: string;
	readonly upc?: OrdersCreateBodyPurchaseUnitsEachItemsEachUpc;
}

export type OrdersTrackCreateBodyTrackingNumberType = 'CARRIER_PROVIDED' | 'E2E_PARTNER_PROVIDED';

export type OrdersTrackCreateBodyStatus = 'CANCELLED' | 'DELIVERED' | 'LOCAL_PICKUP' | 'ON_HOLD' | 'SHIPPED' | 'SHIPMENT_CREATED' | 'DROPPED_OFF' | 'IN_TRANSIT' | 'RETURNED' | 'LABEL_PRINTED' | 'ERROR' | 'UNCONFIRMED' | 'PICKUP_FAILED' | 'DELIVERY_DELAYED' | 'DELIVERY_SCHEDULED' | 'DELIVERY_FAILED' | 'INRETURN' | 'IN_PROCESS' | 'NEW' | 'VOID' | 'PROCESSED' | 'NOT_SHIPPED' | 'COMPLETED';

export type OrdersTrackCreateBodyShipmentDirection = 'FORWARD' | 'RETURN';

export interface OrdersTrackCreateBody {
	readonly tracking_number?: string;
	readonly carrier?: string;
	readonly carrier_name_other?: string;
	readonly capture_id: string;
	readonly notify_payer?: boolean;
	readonly items?: ReadonlyArray<OrdersTrackCreateBodyItemsEach>;
	readonly transaction_id?: string;
	readonly tracking_number_type?: OrdersTrackCreateBodyTrackingNumberType;
	readonly status?: OrdersTrackCreateBodyStatus;
	readonly shipment_date?: string;
	readonly last_updated_time?: string;
	readonly notify_buyer?: boolean;
	readonly shipment_direction?: OrdersTrackCreateBodyShipmentDirection;
}

export type PartnerCreateBodyLaunchType = 'FULL_BROWSER' | 'LIGHT_BOX' | 'EMBEDDED' | 'MINI_BROWSER';

export type PartnerCreateBodyProductSelection = 'Y' | 'N' | 'P';

export type PartnerCreateBodyIntegrationPreferencesEachProduct = 'EXPRESS_CHECKOUT' | 'WEBSITE_PAYMENTS_STANDARD' | 'MASS_PAYMENT' | 'EMAIL_PAYMENTS' | 'EBAY_CHECKOUT' | 'PAYFLOW_LINK' | 'PAYFLOW_PRO' | 'WEBSITE_PAYMENTS_PRO_3_0' | 'WEBSITE_PAYMENTS_PRO_2_0' | 'VIRTUAL_TERMINAL' | 'HOSTED_SOLE_SOLUTION' | 'BILL_ME_LATER' | 'MOBILE_EXPRESS_CHECKOUT' | 'PAYPAL_HERE' | 'MOBILE_IN_STORE' | 'PAYPAL_STANDARD' | 'MOBILE_PAYPAL_STANDARD' | 'MOBILE_PAYMENT_ACCEPTANCE' | 'PAYPAL_ADVANCED' | 'PAYPAL_PRO' | 'ENHANCED_RECURRING_PAYMENTS';

export type PartnerCreateBodyIntegrationPreferencesEachCredentialType = 'SIGNATURE' | 'CERTIFICATE' | 'OAUTH_TOKEN';

export type PartnerCreateBodyIntegrationPreferencesEachPermissionsEach = 'EXPRESS_CHECKOUT' | 'REFUND' | 'DIRECT_PAYMENT' | 'AUTH_CAPTURE' | 'BUTTON_MANAGER' | 'ACCOUNT_BALANCE' | 'TRANSACTION_DETAILS' | 'TRANSACTION_SEARCH' | 'REFERENCE_TRANSACTION' | 'RECURRING_PAYMENTS' | 'BILLING_AGREEMENT' | 'MANAGE_PENDING_TRANSACTION_STATUS' | 'NON_REFERENCED_CREDIT' | 'MASS_PAY' | 'ENCRYPTED_WEBSITE_PAYMENTS' | 'SETTLEMENT_CONSOLIDATION' | 'SETTLEMENT_REPORTING' | 'MOBILE_CHECKOUT' | 'AIR_TRAVEL' | 'INVOICING' | 'RECURRING_PAYMENT_REPORT' | 'EXTENDED_PRO_PROCESSING_REPORT' | 'EXCEPTION_PROCESSING_REPORT' | 'TRANSACTION_DETAIL_REPORT' | 'ACCOUNT_MANAGEMENT_PERMISSION' | 'ACCESS_BASIC_PERSONAL_DATA' | 'ACCESS_ADVANCED_PERSONAL_DATA';

export interface PartnerCreateBodyIntegrationPreferencesEach {
	readonly product?: PartnerCreateBodyIntegrationPreferencesEachProduct;
	readonly integration_type?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyRequestedCapabilitiesEachApiIntegrationPreferenceRestApiIntegrationIntegrationType;
	readonly credential_type?: PartnerCreateBodyIntegrationPreferencesEachCredentialType;
	readonly permissions?: ReadonlyArray<PartnerCreateBodyIntegrationPreferencesEachPermissionsEach>;
}

export interface PartnerCreateBodyRegionPreferencesEachProductPreferencesEach {
	readonly product?: PartnerCreateBodyIntegrationPreferencesEachProduct;
	readonly url?: string;
}

export interface PartnerCreateBodyRegionPreferencesEachReturnMessageEach {
	readonly message?: string;
	readonly language_code?: string;
}

export interface PartnerCreateBodyRegionPreferencesEach {
	readonly country_code?: string;
	readonly product_preferences?: ReadonlyArray<PartnerCreateBodyRegionPreferencesEachProductPreferencesEach>;
	readonly return_message?: ReadonlyArray<PartnerCreateBodyRegionPreferencesEachReturnMessageEach>;
}

export type PartnerCreateBodyAgreementTypesEach = 'VENDOR_SECURITY_POLICY_AGREEMENT';

export interface PartnerCreateBody {
	readonly partner_id?: string;
	readonly launch_type?: PartnerCreateBodyLaunchType;
	readonly receives_credential?: boolean;
	readonly product_selection?: PartnerCreateBodyProductSelection;
	readonly logo_url?: string;
	readonly notification_url?: string;
	readonly integration_preferences?: ReadonlyArray<PartnerCreateBodyIntegrationPreferencesEach>;
	readonly region_preferences?: ReadonlyArray<PartnerCreateBodyRegionPreferencesEach>;
	readonly agreement_types?: ReadonlyArray<PartnerCreateBodyAgreementTypesEach>;
}

export type PaymentResourcesCreateBodyIntegrationMode = 'LINK';

export type PaymentResourcesCreateBodyType = 'BUY_NOW';

export type PaymentResourcesCreateBodyLineItemsEachTaxesEachType = 'PERCENTAGE' | 'PREFERENCE';

export interface PaymentResourcesCreateBodyLineItemsEachTaxesEach {
	readonly name?: string;
	readonly type: PaymentResourcesCreateBodyLineItemsEachTaxesEachType;
	readonly value: string;
}

export interface PaymentResourcesCreateBodyLineItemsEachShippingEach {
	readonly type: string;
	readonly value: string;
	readonly additional_unit_value?: string;
}

export interface PaymentResourcesCreateBodyLineItemsEachCustomerNotesEach {
	readonly label?: string;
	readonly required?: boolean;
}

export interface PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEachOptionsEach {
	readonly label: string;
	readonly unit_amount?: AuthorizationsCaptureBodyAmount;
}

export interface PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEach {
	readonly name: string;
	readonly primary: boolean;
	readonly options: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEachOptionsEach>;
}

export interface PaymentResourcesCreateBodyLineItemsEachVariants {
	readonly dimensions: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachVariantsDimensionsEach>;
}

export interface PaymentResourcesCreateBodyLineItemsEachAdjustableQuantity {
	readonly maximum: number;
}

export type PaymentResourcesCreateBodyLineItemsEachHandlingEachType = 'FLAT' | 'PERCENTAGE';

export interface PaymentResourcesCreateBodyLineItemsEachHandlingEach {
	readonly type?: PaymentResourcesCreateBodyLineItemsEachHandlingEachType;
	readonly value: string;
}

export interface PaymentResourcesCreateBodyLineItemsEach {
	readonly name?: string;
	readonly product_id?: string;
	readonly description?: string;
	readonly unit_amount?: AuthorizationsCaptureBodyAmount;
	readonly taxes?: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachTaxesEach>;
	readonly shipping?: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachShippingEach>;
	readonly collect_shipping_address?: boolean;
	readonly customer_notes?: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachCustomerNotesEach>;
	readonly variants?: PaymentResourcesCreateBodyLineItemsEachVariants;
	readonly adjustable_quantity?: PaymentResourcesCreateBodyLineItemsEachAdjustableQuantity;
	readonly handling?: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachHandlingEach>;
	readonly discounts?: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEachHandlingEach>;
}

export interface PaymentResourcesCreateBody {
	readonly integration_mode: PaymentResourcesCreateBodyIntegrationMode;
	readonly type: PaymentResourcesCreateBodyType;
	readonly reusable?: string;
	readonly return_url?: string;
	readonly line_items?: ReadonlyArray<PaymentResourcesCreateBodyLineItemsEach>;
}

export interface PaymentTokensCreateBodyCustomer {
	readonly id?: string;
	readonly merchant_customer_id?: string;
}

export type PaymentTokensCreateBodyPaymentSourceCardBrand = 'VISA' | 'MASTERCARD' | 'DISCOVER' | 'AMEX' | 'SOLO' | 'JCB' | 'STAR' | 'DELTA' | 'SWITCH' | 'MAESTRO' | 'CB_NATIONALE' | 'CONFIGOGA' | 'CONFIDIS' | 'ELECTRON' | 'CETELEM' | 'CHINA_UNION_PAY' | 'DINERS' | 'ELO' | 'HIPER' | 'HIPERCARD' | 'RUPAY' | 'GE' | 'SYNCHRONY' | 'EFTPOS' | 'UNKNOWN' | 'CARTE_BANCAIRE' | 'STAR_ACCESS' | 'PULSE' | 'NYCE' | 'ACCEL';

export type PaymentTokensCreateBodyPaymentSourceCardVerificationMethod = 'SCA_WHEN_REQUIRED' | 'SCA_ALWAYS';

export type PaymentTokensCreateBodyPaymentSourceCardExperienceContextVaultInstruction = 'ON_CREATE_PAYMENT_TOKENS' | 'ON_PAYER_APPROVAL';

export type PaymentTokensCreateBodyPaymentSourceCardExperienceContextUserAction = 'SETUP_NOW' | 'CONTINUE';

export interface PaymentTokensCreateBodyPaymentSourceCardExperienceContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly vault_instruction?: PaymentTokensCreateBodyPaymentSourceCardExperienceContextVaultInstruction;
	readonly user_action?: PaymentTokensCreateBodyPaymentSourceCardExperienceContextUserAction;
}

export interface PaymentTokensCreateBodyPaymentSourceCard {
	readonly name?: string;
	readonly number?: string;
	readonly expiry?: string;
	readonly security_code?: string;
	readonly brand?: PaymentTokensCreateBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly network_transaction_reference?: unknown;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly verification_method?: PaymentTokensCreateBodyPaymentSourceCardVerificationMethod;
	readonly experience_context?: PaymentTokensCreateBodyPaymentSourceCardExperienceContext;
}

export type PaymentTokensCreateBodyPaymentSourceTokenType = 'SETUP_TOKEN' | 'BILLING_AGREEMENT';

export interface PaymentTokensCreateBodyPaymentSourceToken {
	readonly id: string;
	readonly type: PaymentTokensCreateBodyPaymentSourceTokenType;
	readonly attributes?: unknown;
}

export interface PaymentTokensCreateBodyPaymentSource {
	readonly card?: PaymentTokensCreateBodyPaymentSourceCard;
	readonly token?: PaymentTokensCreateBodyPaymentSourceToken;
}

export interface PaymentTokensCreateBody {
	readonly customer?: PaymentTokensCreateBodyCustomer;
	readonly payment_source: PaymentTokensCreateBodyPaymentSource;
	readonly metadata?: unknown;
}

export interface PayoutsPostBodySenderBatchHeader {
	readonly sender_batch_id?: string;
	readonly recipient_type?: string;
	readonly email_subject?: string;
	readonly email_message?: string;
	readonly note?: string;
}

export interface PayoutsPostBodyItemsEachAlternateNotificationMethod {
	readonly phone?: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataPersonDetailsPhoneContactsEachPhoneNumberDetails;
}

export interface PayoutsPostBodyItemsEachApplicationContext {
	readonly social_feed_privacy?: string;
	readonly holler_url?: string;
	readonly logo_url?: string;
}

export type PayoutsPostBodyItemsEachPurpose = 'AWARDS' | 'PRIZES' | 'DONATIONS' | 'GOODS' | 'SERVICES' | 'REBATES' | 'CASHBACK' | 'DISCOUNTS' | 'NON_GOODS_OR_SERVICES';

export interface PayoutsPostBodyItemsEach {
	readonly recipient_type?: string;
	readonly amount: CustomerPartnerReferralsV1PartnerReferralsCreateBodyCustomerDataBusinessDetailsAnnualSalesVolumeRangeMinimumAmount;
	readonly note?: string;
	readonly receiver: string;
	readonly sender_item_id?: string;
	readonly recipient_wallet?: string;
	readonly alternate_notification_method?: PayoutsPostBodyItemsEachAlternateNotificationMethod;
	readonly notification_language?: string;
	readonly application_context?: PayoutsPostBodyItemsEachApplicationContext;
	readonly purpose?: PayoutsPostBodyItemsEachPurpose;
}

export interface PayoutsPostBody {
	readonly sender_batch_header: PayoutsPostBodySenderBatchHeader;
	readonly items: ReadonlyArray<PayoutsPostBodyItemsEach>;
}

export type PlansCreateBodyStatus = 'CREATED' | 'INACTIVE' | 'ACTIVE';

export type PlansCreateBodyBillingCyclesEachPricingSchemePricingModel = 'VOLUME' | 'TIERED';

export interface PlansCreateBodyBillingCyclesEachPricingSchemeTiersEach {
	readonly starting_quantity: string;
	readonly ending_quantity?: string;
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export interface PlansCreateBodyBillingCyclesEachPricingScheme {
	readonly fixed_price?: AuthorizationsCaptureBodyAmount;
	readonly pricing_model?: PlansCreateBodyBillingCyclesEachPricingSchemePricingModel;
	readonly tiers?: ReadonlyArray<PlansCreateBodyBillingCyclesEachPricingSchemeTiersEach>;
}

export type PlansCreateBodyBillingCyclesEachFrequencyIntervalUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export interface PlansCreateBodyBillingCyclesEachFrequency {
	readonly interval_unit: PlansCreateBodyBillingCyclesEachFrequencyIntervalUnit;
	readonly interval_count?: number;
}

export interface PlansCreateBodyBillingCyclesEach {
	readonly pricing_scheme?: PlansCreateBodyBillingCyclesEachPricingScheme;
	readonly frequency: PlansCreateBodyBillingCyclesEachFrequency;
	readonly tenure_type: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType;
	readonly sequence: number;
	readonly total_cycles?: number;
}

export type PlansCreateBodyPaymentPreferencesSetupFeeFailureAction = 'CONTINUE' | 'CANCEL';

export interface PlansCreateBodyPaymentPreferences {
	readonly auto_bill_outstanding?: boolean;
	readonly setup_fee?: AuthorizationsCaptureBodyAmount;
	readonly setup_fee_failure_action?: PlansCreateBodyPaymentPreferencesSetupFeeFailureAction;
	readonly payment_failure_threshold?: number;
}

export interface PlansCreateBodyTaxes {
	readonly percentage: string;
	readonly inclusive?: boolean;
}

export interface PlansCreateBody {
	readonly product_id: string;
	readonly name: string;
	readonly status?: PlansCreateBodyStatus;
	readonly description?: string;
	readonly billing_cycles: ReadonlyArray<PlansCreateBodyBillingCyclesEach>;
	readonly payment_preferences: PlansCreateBodyPaymentPreferences;
	readonly taxes?: PlansCreateBodyTaxes;
	readonly quantity_supported?: boolean;
	readonly merchant_preferences?: OrdersAuthorizeBodyPaymentSourceCardExperienceContext;
}

export interface PlansUpdatePricingSchemesBodyPricingSchemesEach {
	readonly billing_cycle_sequence: number;
	readonly pricing_scheme: PlansCreateBodyBillingCyclesEachPricingScheme;
}

export interface PlansUpdatePricingSchemesBody {
	readonly pricing_schemes: ReadonlyArray<PlansUpdatePricingSchemesBodyPricingSchemesEach>;
}

export type ProductsCreateBodyType = 'PHYSICAL' | 'DIGITAL' | 'SERVICE';

export interface ProductsCreateBody {
	readonly id?: string;
	readonly name: string;
	readonly description?: string;
	readonly type?: ProductsCreateBodyType;
	readonly category?: string;
	readonly image_url?: string;
	readonly home_url?: string;
}

export interface RecurringInvoicesCreateBodyPlanDetailFrequency {
	readonly interval_unit: PlansCreateBodyBillingCyclesEachFrequencyIntervalUnit;
	readonly interval_count: number;
}

export interface RecurringInvoicesCreateBodyPlanDetail {
	readonly total_cycles?: number;
	readonly frequency: RecurringInvoicesCreateBodyPlanDetailFrequency;
	readonly start_series_date?: string;
}

export interface RecurringInvoicesCreateBodyRecurringInfoDetailPaymentTerm {
	readonly term_type?: InvoicesCreateBodyDetailPaymentTermTermType;
}

export interface RecurringInvoicesCreateBodyRecurringInfoDetail {
	readonly reference?: string;
	readonly currency_code: string;
	readonly note?: string;
	readonly terms_and_conditions?: string;
	readonly memo?: string;
	readonly attachments?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly category_code?: string;
	readonly payment_term?: RecurringInvoicesCreateBodyRecurringInfoDetailPaymentTerm;
}

export interface RecurringInvoicesCreateBodyRecurringInfoConfiguration {
	readonly tax_calculated_after_discount?: boolean;
	readonly tax_inclusive?: boolean;
	readonly allow_tip?: boolean;
	readonly partial_payment?: InvoicesCreateBodyConfigurationPartialPayment;
}

export interface RecurringInvoicesCreateBodyRecurringInfo {
	readonly detail: RecurringInvoicesCreateBodyRecurringInfoDetail;
	readonly invoicer?: InvoicesCreateBodyInvoicer;
	readonly primary_recipients: ReadonlyArray<InvoicesCreateBodyPrimaryRecipientsEach>;
	readonly items?: ReadonlyArray<InvoicesCreateBodyItemsEach>;
	readonly configuration?: RecurringInvoicesCreateBodyRecurringInfoConfiguration;
	readonly amount?: InvoicesCreateBodyAmount;
}

export interface RecurringInvoicesCreateBody {
	readonly plan_detail: RecurringInvoicesCreateBodyPlanDetail;
	readonly recurring_info: RecurringInvoicesCreateBodyRecurringInfo;
}

export type RecurringInvoicesSearchBodySearchFieldsEach = 'NOTES' | 'MERCHANT_MEMO' | 'PAYER_REFERENCE_INFO' | 'BILLING_EMAIL' | 'BILLING_NAME' | 'BILLING_BUSINESS_NAME' | 'BILLING_PHONE_NUMBER' | 'SHIPPING_NAME' | 'SHIPPING_BUSINESS_NAME' | 'SHIPPING_PHONE_NUMBER' | 'ITEM_NAME' | 'ITEM_TAX_NAME' | 'ITEM_DISCOUNT_NAME' | 'INVOICE_DISCOUNT_NAME' | 'ALL';

export type RecurringInvoicesSearchBodySearchFiltersStatusEach = 'DRAFT' | 'ACTIVE' | 'CANCELLED' | 'EXPIRED';

export interface RecurringInvoicesSearchBodySearchFilters {
	readonly currency_code?: string;
	readonly status?: ReadonlyArray<RecurringInvoicesSearchBodySearchFiltersStatusEach>;
	readonly creation_date_range?: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly next_occurrence_date_range?: InvoicesSearchInvoicesBodyInvoiceDateRange;
	readonly total_amount_range?: InvoicesSearchInvoicesBodyTotalAmountRange;
}

export interface RecurringInvoicesSearchBody {
	readonly search_text?: string;
	readonly search_fields?: ReadonlyArray<RecurringInvoicesSearchBodySearchFieldsEach>;
	readonly search_filters?: RecurringInvoicesSearchBodySearchFilters;
}

export interface SetupTokensCreateBodyPaymentSourceCard {
	readonly name?: string;
	readonly number?: string;
	readonly expiry?: string;
	readonly security_code?: string;
	readonly brand?: PaymentTokensCreateBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly verification_method?: PaymentTokensCreateBodyPaymentSourceCardVerificationMethod;
	readonly experience_context?: PaymentTokensCreateBodyPaymentSourceCardExperienceContext;
	readonly network_transaction_reference?: unknown;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
}

export type SetupTokensCreateBodyPaymentSourcePaypalUsagePattern = 'IMMEDIATE' | 'DEFERRED' | 'RECURRING_PREPAID' | 'RECURRING_POSTPAID' | 'THRESHOLD_PREPAID' | 'THRESHOLD_POSTPAID' | 'UNSCHEDULED_POSTPAID' | 'UNSCHEDULED_PREPAID' | 'SUBSCRIPTION_PREPAID' | 'SUBSCRIPTION_POSTPAID' | 'INSTALLMENT_POSTPAID' | 'INSTALLMENT_PREPAID';

export interface SetupTokensCreateBodyPaymentSourcePaypalShippingPhoneNumber {
	readonly country_code: string;
	readonly national_number: string;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalShipping {
	readonly name?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName;
	readonly phone_number?: SetupTokensCreateBodyPaymentSourcePaypalShippingPhoneNumber;
	readonly type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType;
	readonly address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly email_address?: string;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalBillingPlanBillingCyclesEach {
	readonly tenure_type: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachTenureType;
	readonly pricing_scheme?: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachPricingScheme;
	readonly frequency?: OrdersCreateBodyPurchaseUnitsEachItemsEachBillingPlanBillingCyclesEachFrequency;
	readonly total_cycles?: number;
	readonly sequence?: number;
	readonly start_date?: string;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalBillingPlanOneTimeCharges {
	readonly setup_fee?: AuthorizationsCaptureBodyAmount;
	readonly shipping_amount?: AuthorizationsCaptureBodyAmount;
	readonly taxes?: AuthorizationsCaptureBodyAmount;
	readonly product_price?: AuthorizationsCaptureBodyAmount;
	readonly total_amount: AuthorizationsCaptureBodyAmount;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalBillingPlan {
	readonly billing_cycles: ReadonlyArray<SetupTokensCreateBodyPaymentSourcePaypalBillingPlanBillingCyclesEach>;
	readonly product?: unknown;
	readonly one_time_charges: SetupTokensCreateBodyPaymentSourcePaypalBillingPlanOneTimeCharges;
	readonly name?: string;
}

export interface SetupTokensCreateBodyPaymentSourcePaypalExperienceContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly vault_instruction?: PaymentTokensCreateBodyPaymentSourceCardExperienceContextVaultInstruction;
	readonly user_action?: PaymentTokensCreateBodyPaymentSourceCardExperienceContextUserAction;
	readonly app_switch_context?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextAppSwitchContext;
}

export interface SetupTokensCreateBodyPaymentSourcePaypal {
	readonly description?: string;
	readonly usage_pattern?: SetupTokensCreateBodyPaymentSourcePaypalUsagePattern;
	readonly shipping?: SetupTokensCreateBodyPaymentSourcePaypalShipping;
	readonly permit_multiple_payment_tokens?: boolean;
	readonly usage_type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly billing_plan?: SetupTokensCreateBodyPaymentSourcePaypalBillingPlan;
	readonly experience_context?: SetupTokensCreateBodyPaymentSourcePaypalExperienceContext;
}

export interface SetupTokensCreateBodyPaymentSourceVenmo {
	readonly description?: string;
	readonly usage_pattern?: SetupTokensCreateBodyPaymentSourcePaypalUsagePattern;
	readonly shipping?: SetupTokensCreateBodyPaymentSourcePaypalShipping;
	readonly permit_multiple_payment_tokens?: boolean;
	readonly usage_type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultUsageType;
	readonly customer_type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultCustomerType;
	readonly experience_context?: PaymentTokensCreateBodyPaymentSourceCardExperienceContext;
}

export interface SetupTokensCreateBodyPaymentSourceApplePayCard {
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand?: PaymentTokensCreateBodyPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
}

export interface SetupTokensCreateBodyPaymentSourceApplePay {
	readonly token?: string;
	readonly card?: SetupTokensCreateBodyPaymentSourceApplePayCard;
}

export interface SetupTokensCreateBodyPaymentSourceBankSepaDebit {
	readonly experience_context?: OrdersAuthorizeBodyPaymentSourceCryptoExperienceContext;
}

export interface SetupTokensCreateBodyPaymentSourceBank {
	readonly ach_debit?: unknown;
	readonly sepa_debit?: SetupTokensCreateBodyPaymentSourceBankSepaDebit;
}

export interface SetupTokensCreateBodyPaymentSource {
	readonly card?: SetupTokensCreateBodyPaymentSourceCard;
	readonly paypal?: SetupTokensCreateBodyPaymentSourcePaypal;
	readonly venmo?: SetupTokensCreateBodyPaymentSourceVenmo;
	readonly token?: PaymentTokensCreateBodyPaymentSourceToken;
	readonly apple_pay?: SetupTokensCreateBodyPaymentSourceApplePay;
	readonly bank?: SetupTokensCreateBodyPaymentSourceBank;
}

export interface SetupTokensCreateBody {
	readonly customer?: PaymentTokensCreateBodyCustomer;
	readonly payment_source: SetupTokensCreateBodyPaymentSource;
	readonly metadata?: unknown;
}

export interface SimulateEventPostBody {
	readonly webhook_id?: string;
	readonly url?: string;
	readonly event_type: string;
	readonly resource_version?: string;
}

export interface SubscriptionsActivateBody {
	readonly reason?: string;
}

export interface SubscriptionsCancelBody {
	readonly reason: string;
}

export type SubscriptionsCaptureBodyCaptureType = 'OUTSTANDING_BALANCE';

export interface SubscriptionsCaptureBody {
	readonly note: string;
	readonly capture_type: SubscriptionsCaptureBodyCaptureType;
	readonly amount: AuthorizationsCaptureBodyAmount;
}

export interface SubscriptionsCreateBodySubscriberShippingAddress {
	readonly name?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingName;
	readonly type?: OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingType;
	readonly options?: ReadonlyArray<OrdersAuthorizeBodyPaymentSourcePaypalAttributesVaultShippingOptionsEach>;
	readonly address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly email_address?: string;
	readonly phone_number?: SetupTokensCreateBodyPaymentSourcePaypalShippingPhoneNumber;
}

export type SubscriptionsCreateBodySubscriberPaymentSourceCardBrand = 'VISA' | 'MASTERCARD' | 'DISCOVER' | 'AMEX' | 'SOLO' | 'JCB' | 'STAR' | 'DELTA' | 'SWITCH' | 'MAESTRO' | 'CB_NATIONALE' | 'CONFIGOGA' | 'CONFIDIS' | 'ELECTRON' | 'CETELEM' | 'CHINA_UNION_PAY' | 'DINERS' | 'ELO' | 'HIPER' | 'HIPERCARD' | 'RUPAY' | 'GE' | 'SYNCHRONY' | 'UNKNOWN' | 'CARTE_BANCAIRE' | 'STAR_ACCESS' | 'PULSE' | 'NYCE' | 'ACCEL' | 'EFTPOS';

export interface SubscriptionsCreateBodySubscriberPaymentSourceCardAttributesCustomer {
	readonly id?: string;
	readonly email_address?: string;
	readonly phone?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
}

export interface SubscriptionsCreateBodySubscriberPaymentSourceCardAttributes {
	readonly customer?: SubscriptionsCreateBodySubscriberPaymentSourceCardAttributesCustomer;
	readonly vault?: OrdersAuthorizeBodyPaymentSourceCardAttributesVault;
	readonly verification?: OrdersAuthorizeBodyPaymentSourceCardAttributesVerification;
}

export interface SubscriptionsCreateBodySubscriberPaymentSourceCard {
	readonly name?: string;
	readonly number?: string;
	readonly expiry?: string;
	readonly security_code?: string;
	readonly type?: OrdersAuthorizeBodyPaymentSourceCardType;
	readonly brand?: SubscriptionsCreateBodySubscriberPaymentSourceCardBrand;
	readonly billing_address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly attributes?: SubscriptionsCreateBodySubscriberPaymentSourceCardAttributes;
}

export interface SubscriptionsCreateBodySubscriberPaymentSource {
	readonly card?: SubscriptionsCreateBodySubscriberPaymentSourceCard;
}

export interface SubscriptionsCreateBodySubscriber {
	readonly email_address?: string;
	readonly name?: OrdersAuthorizeBodyPaymentSourcePaypalName;
	readonly phone?: OrdersAuthorizeBodyPaymentSourceCardAttributesCustomerPhone;
	readonly birth_date?: string;
	readonly tax_info?: OrdersAuthorizeBodyPaymentSourcePaypalTaxInfo;
	readonly address?: OrdersAuthorizeBodyPaymentSourceCardBillingAddress;
	readonly shipping_address?: SubscriptionsCreateBodySubscriberShippingAddress;
	readonly payment_source?: SubscriptionsCreateBodySubscriberPaymentSource;
}

export type SubscriptionsCreateBodyApplicationContextUserAction = 'CONTINUE' | 'SUBSCRIBE_NOW';

export interface SubscriptionsCreateBodyApplicationContextPaymentMethod {
	readonly payer_selected?: string;
	readonly payee_preferred?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextPaymentMethodPreference;
	readonly standard_entry_class_code?: OrdersCreateBodyApplicationContextPaymentMethodStandardEntryClassCode;
}

export interface SubscriptionsCreateBodyApplicationContext {
	readonly brand_name?: string;
	readonly locale?: string;
	readonly shipping_preference?: OrdersAuthorizeBodyPaymentSourcePaypalExperienceContextShippingPreference;
	readonly user_action?: SubscriptionsCreateBodyApplicationContextUserAction;
	readonly payment_method?: SubscriptionsCreateBodyApplicationContextPaymentMethod;
	readonly return_url: string;
	readonly cancel_url: string;
}

export interface SubscriptionsCreateBodyPlanBillingCyclesEach {
	readonly pricing_scheme?: PlansCreateBodyBillingCyclesEachPricingScheme;
	readonly sequence: number;
	readonly total_cycles?: number;
}

export interface SubscriptionsCreateBodyPlanTaxes {
	readonly percentage?: string;
	readonly inclusive?: boolean;
}

export interface SubscriptionsCreateBodyPlan {
	readonly billing_cycles?: ReadonlyArray<SubscriptionsCreateBodyPlanBillingCyclesEach>;
	readonly payment_preferences?: PlansCreateBodyPaymentPreferences;
	readonly taxes?: SubscriptionsCreateBodyPlanTaxes;
}

export interface SubscriptionsCreateBody {
	readonly plan_id: string;
	readonly start_time?: string;
	readonly quantity?: string;
	readonly shipping_amount?: AuthorizationsCaptureBodyAmount;
	readonly subscriber?: SubscriptionsCreateBodySubscriber;
	readonly auto_renewal?: boolean;
	readonly application_context?: SubscriptionsCreateBodyApplicationContext;
	readonly custom_id?: string;
	readonly plan?: SubscriptionsCreateBodyPlan;
	readonly merchant_inventory?: unknown;
}

export interface SubscriptionsReviseBody {
	readonly plan_id?: string;
	readonly quantity?: string;
	readonly shipping_amount?: AuthorizationsCaptureBodyAmount;
	readonly shipping_address?: SubscriptionsCreateBodySubscriberShippingAddress;
	readonly application_context?: SubscriptionsCreateBodyApplicationContext;
	readonly plan?: SubscriptionsCreateBodyPlan;
}

export interface SupportingDocumentsUploadBody {
	readonly document_type: string;
}

export interface TemplatesCreateBodyTemplateInfoDetail {
	readonly reference?: string;
	readonly currency_code: string;
	readonly note?: string;
	readonly terms_and_conditions?: string;
	readonly memo?: string;
	readonly attachments?: ReadonlyArray<CustomerPartnerReferralsV2PartnerReferralsCreateBodyIndividualOwnersEachDocumentsEachFilesEach>;
	readonly payment_term?: RecurringInvoicesCreateBodyRecurringInfoDetailPaymentTerm;
	readonly metadata?: object;
}

export interface TemplatesCreateBodyTemplateInfoConfiguration {
	readonly tax_calculated_after_discount?: boolean;
	readonly tax_inclusive?: boolean;
	readonly allow_tip?: boolean;
	readonly partial_payment?: InvoicesCreateBodyConfigurationPartialPayment;
	readonly has_conditional_rule?: boolean;
}

export interface TemplatesCreateBodyTemplateInfo {
	readonly detail?: TemplatesCreateBodyTemplateInfoDetail;
	readonly invoicer?: InvoicesCreateBodyInvoicer;
	readonly primary_recipients?: ReadonlyArray<InvoicesCreateBodyPrimaryRecipientsEach>;
	readonly additional_recipients?: ReadonlyArray<string>;
	readonly items?: ReadonlyArray<InvoicesCreateBodyItemsEach>;
	readonly configuration?: TemplatesCreateBodyTemplateInfoConfiguration;
	readonly amount?: InvoicesCreateBodyAmount;
}

export interface TemplatesCreateBodySettingsTemplateItemSettingsEachDisplayPreference {
	readonly hidden?: boolean;
}

export interface TemplatesCreateBodySettingsTemplateItemSettingsEach {
	readonly field_name?: string;
	readonly display_preference?: TemplatesCreateBodySettingsTemplateItemSettingsEachDisplayPreference;
}

export interface TemplatesCreateBodySettings {
	readonly template_item_settings?: ReadonlyArray<TemplatesCreateBodySettingsTemplateItemSettingsEach>;
	readonly template_subtotal_settings?: ReadonlyArray<TemplatesCreateBodySettingsTemplateItemSettingsEach>;
}

export interface TemplatesCreateBody {
	readonly name?: string;
	readonly default_template?: boolean;
	readonly template_info?: TemplatesCreateBodyTemplateInfo;
	readonly settings?: TemplatesCreateBodySettings;
	readonly unit_of_measure?: InvoicesCreateBodyItemsEachUnitOfMeasure;
}

export interface TrackersBatchPostBodyTrackersEach {
	readonly transaction_id: string;
	readonly tracking_number?: string;
	readonly tracking_number_type?: OrdersTrackCreateBodyTrackingNumberType;
	readonly status: OrdersTrackCreateBodyStatus;
	readonly shipment_date?: string;
	readonly carrier?: string;
	readonly carrier_name_other?: string;
	readonly notify_buyer?: boolean;
	readonly last_updated_time?: string;
	readonly shipment_direction?: OrdersTrackCreateBodyShipmentDirection;
	readonly tracking_url?: string;
}

export interface TrackersBatchPostBody {
	readonly trackers?: ReadonlyArray<TrackersBatchPostBodyTrackersEach>;
}

export interface VerifyWebhookSignaturePostBody {
	readonly auth_algo: string;
	readonly cert_url: string;
	readonly transmission_id: string;
	readonly transmission_sig: string;
	readonly transmission_time: string;
	readonly webhook_id: string;
	readonly webhook_event: object;
}

export interface WebhooksEventsResendBody {
	readonly webhook_ids?: ReadonlyArray<string>;
}

export interface WebhooksPostBodyEventTypesEach {
	readonly name: string;
}

export interface WebhooksPostBody {
	readonly url: string;
	readonly event_types: ReadonlyArray<WebhooksPostBodyEventTypesEach>;
}

/** What a caller may send as the body of each operation's request, by PayPal's operation ID. */
export interface RequestBodies {
	readonly 'authorizations.capture': AuthorizationsCaptureBody;
	readonly 'authorizations.reauthorize': AuthorizationsReauthorizeBody;
	readonly 'auto-reminder-configuration.setup': AutoReminderConfigurationSetupBody;
	readonly 'auto-reminder-configuration.update': AutoReminderConfigurationSetupBodyConfigurationsEach;
	readonly 'captures.refund': CapturesRefundBody;
	readonly 'customer_partner_referrals_v1/partner-referrals.create': CustomerPartnerReferralsV1PartnerReferralsCreateBody;
	readonly 'customer_partner_referrals_v2/partner-referrals.create': CustomerPartnerReferralsV2PartnerReferralsCreateBody;
	readonly 'disputes.accept-claim': DisputesAcceptClaimBody;
	readonly 'disputes.accept-offer': DisputesAcceptOfferBody;
	readonly 'disputes.acknowledge-return-item': DisputesAcknowledgeReturnItemBody;
	readonly 'disputes.adjudicate': DisputesAdjudicateBody;
	readonly 'disputes.appeal': DisputesAppealBody;
	readonly 'disputes.deny-offer': DisputesDenyOfferBody;
	readonly 'disputes.escalate': DisputesEscalateBody;
	readonly 'disputes.make-offer': DisputesMakeOfferBody;
	readonly 'disputes.patch': ReadonlyArray<DisputesPatchBodyEach>;
	readonly 'disputes.provide-evidence': DisputesAppealBody;
	readonly 'disputes.provide-supporting-info': DisputesProvideSupportingInfoBody;
	readonly 'disputes.require-evidence': DisputesRequireEvidenceBody;
	readonly 'disputes.send-message': DisputesSendMessageBody;
	readonly 'exchange-rates.quote': ExchangeRatesQuoteBody;
	readonly 'find.eligible.methods': FindEligibleMethodsBody;
	readonly 'identity.generate-token': IdentityGenerateTokenBody;
	readonly 'invoices.cancel': InvoicesCancelBody;
	readonly 'invoices.create': InvoicesCreateBody;
	readonly 'invoices.generate-qr-code': InvoicesGenerateQrCodeBody;
	readonly 'invoices.payments': InvoicesPaymentsBody;
	readonly 'invoices.refunds': InvoicesRefundsBody;
	readonly 'invoices.remind': InvoicesCancelBody;
	readonly 'invoices.search-invoices': InvoicesSearchInvoicesBody;
	readonly 'invoices.send': InvoicesCancelBody;
	readonly 'invoices.update': InvoicesCreateBody;
	readonly 'invoicing.generate-next-invoice-number': InvoicingGenerateNextInvoiceNumberBody;
	readonly 'managed-accounts.create': ManagedAccountsCreateBody;
	readonly 'managed-accounts.patch': ReadonlyArray<ManagedAccountsPatchBodyEach>;
	readonly 'oauth2.terminate': Oauth2TerminateBody;
	readonly 'oauth2.token': Oauth2TokenBody;
	readonly 'orders.authorize': OrdersAuthorizeBody;
	readonly 'orders.capture': OrdersAuthorizeBody;
	readonly 'orders.confirm': OrdersConfirmBody;
	readonly 'orders.create': OrdersCreateBody;
	readonly 'orders.patch': ReadonlyArray<DisputesPatchBodyEach>;
	readonly 'orders.track.create': OrdersTrackCreateBody;
	readonly 'orders.trackers.patch': ReadonlyArray<DisputesPatchBodyEach>;
	readonly 'partner.create': PartnerCreateBody;
	readonly 'partner.update': PartnerCreateBody;
	readonly 'payment-resources.create': PaymentResourcesCreateBody;
	readonly 'payment-resources.replace': PaymentResourcesCreateBody;
	readonly 'payment-tokens.create': PaymentTokensCreateBody;
	readonly 'payouts.post': PayoutsPostBody;
	readonly 'plans.create': PlansCreateBody;
	readonly 'plans.patch': ReadonlyArray<DisputesPatchBodyEach>;
	readonly 'plans.update-pricing-schemes': PlansUpdatePricingSchemesBody;
	readonly 'products.create': ProductsCreateBody;
	readonly 'products.patch': ReadonlyArray<DisputesPatchBodyEach>;
	readonly 'recurring-invoices.create': RecurringInvoicesCreateBody;
	readonly 'recurring-invoices.search': RecurringInvoicesSearchBody;
	readonly 'recurring-invoices.update': RecurringInvoicesCreateBody;
	readonly 'setup-tokens.create': SetupTokensCreateBody;
	readonly 'simulate-event.post': SimulateEventPostBody;
	readonly 'subscriptions.activate': SubscriptionsActivateBody;
	readonly 'subscriptions.cancel': SubscriptionsCancelBody;
	readonly 'subscriptions.capture': SubscriptionsCaptureBody;
	readonly 'subscriptions.create': SubscriptionsCreateBody;
	readonly 'subscriptions.patch': ReadonlyArray<DisputesPatchBodyEach>;
	readonly 'subscriptions.revise': SubscriptionsReviseBody;
	readonly 'subscriptions.suspend': SubscriptionsCancelBody;
	readonly 'supporting-documents.upload': SupportingDocumentsUploadBody;
	readonly 'templates.create': TemplatesCreateBody;
	readonly 'templates.update': TemplatesCreateBody;
	readonly 'trackers-batch.post': TrackersBatchPostBody;
	readonly 'trackers.post': TrackersBatchPostBody;
	readonly 'trackers.put': TrackersBatchPostBodyTrackersEach;
	readonly 'verify-webhook-signature.post': VerifyWebhookSignaturePostBody;
	readonly 'webhooks-events.resend': WebhooksEventsResendBody;
	readonly 'webhooks.post': WebhooksPostBody;
	readonly 'webhooks.update': ReadonlyArray<DisputesPatchBodyEach>;
}
