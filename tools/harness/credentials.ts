import type { ICredentialType, IDataObject } from 'n8n-workflow';

import { workflowModule } from './core';

/** Credentials as they are typed in, without a database. */
export class MemoryCredentials extends workflowModule.ICredentialsHelper {
	constructor(
		private readonly types: Record<string, ICredentialType>,
		private readonly data: Record<string, IDataObject>,
	) {
		super();
	}
	getParentTypes() {
		return [];
	}
	isCredentialUsableByNode() {
		return true;
	}
	async authenticate(credentials: never, typeName: string, request: never) {
		const { authenticate } = this.types[typeName];
		return typeof authenticate === 'function' ? await authenticate(credentials, request) : request;
	}
	async preAuthentication() {
		return undefined;
	}
	async runPreAuthentication() {
		return undefined;
	}
	async getCredentials(): Promise<never> {
		throw new Error('not used');
	}
	async getDecrypted(_data: unknown, _credentials: unknown, type: string) {
		return structuredClone(this.data[type]) as never;
	}
	async updateCredentials() {}
	async updateCredentialsOauthTokenData() {}
	getCredentialsProperties(type: string) {
		return this.types[type]?.properties ?? [];
	}
}
