import {
	ICredentialsHelper,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

/** The methods of the credential type that are called, from the sources or from the build. */
export interface PayPalCredentialType {
	properties: INodeProperties[];
	preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<{ accessToken: string }>;
	authenticate(
		credentials: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions>;
}

/**
 * Keeps one PayPal credential and treats it as n8n's own helper does (packages/cli,
 * credentials-helper.ts of n8n 2.41.1): a token is fetched when the stored one is empty or expired, and
 * for each test of the credential, and stored for the calls that follow.
 */
export class CredentialKeeper extends ICredentialsHelper {
	private readonly type: PayPalCredentialType;

	private readonly stored: ICredentialDataDecryptedObject;

	constructor(type: PayPalCredentialType, values: ICredentialDataDecryptedObject) {
		super();
		this.type = type;
		const defaults = Object.fromEntries(
			this.type.properties.map((property) => [property.name, property.default]),
		);
		this.stored = { ...(defaults as ICredentialDataDecryptedObject), ...values };
	}

	/** The stored token; empty before the first call. */
	get token(): string {
		return String(this.stored.accessToken);
	}

	override getParentTypes(): string[] {
		return [];
	}

	override isCredentialUsableByNode(): boolean {
		return true;
	}

	override async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_type: string,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return await this.type.authenticate(credentials, options);
	}

	override async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		_type: string,
		node: INode,
		expired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const isTest = node.parameters.temp === '' && node.type === 'n8n-nodes-base.noOp';
		if (credentials.accessToken !== '' && !expired && !isTest) return undefined;
		const output = await this.type.preAuthentication.call(helpers, credentials);
		Object.assign(this.stored, output);
		return Object.assign(credentials, output);
	}

	override async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	override async getDecrypted(): Promise<ICredentialDataDecryptedObject> {
		return { ...this.stored };
	}

	override async getCredentials(): Promise<ICredentials> {
		throw new Error('Not used by nodes');
	}

	override async updateCredentials(): Promise<void> {}

	override async updateCredentialsOauthTokenData(): Promise<void> {}

	override getCredentialsProperties(): INodeProperties[] {
		return this.type.properties;
	}
}
