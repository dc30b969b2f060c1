import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
	Icon,
} from 'n8n-workflow';

import { REGIONS } from './hosts';
import { testRules } from './credentialTest';

export class TencentCloudApi implements ICredentialType {
	name = 'tencentCloudApi';

	displayName = 'Tencent Cloud API';

	icon: Icon = { light: 'file:tencentCloudApi.svg', dark: 'file:tencentCloudApi.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-tencent-ocr/n8n-nodes-tencent-ocr#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'SecretId',
			name: 'secretId',
			type: 'string',
			default: '',
			required: true,
			description:
				'From the Tencent Cloud console: Access Management, Access Key, <a href="https://console.tencentcloud.com/cam/capi" target="_blank">API Keys</a> (mainland China: <a href="https://console.cloud.tencent.com/cam/capi" target="_blank">API Keys</a>)',
		},
		{
			displayName: 'SecretKey',
			name: 'secretKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Shown only once, when the key is created',
		},
		{
			displayName: 'Site',
			name: 'site',
			type: 'options',
			options: [
				{ name: 'International (tencentcloud.com)', value: 'international' },
				{ name: 'Mainland China (cloud.tencent.com)', value: 'mainland' },
			],
			default: 'international',
			description: 'Where the account was opened. Keys for one site do not work on the other.',
		},
		{
			displayName:
				'Leave the rest as it is. It is for temporary keys, a fixed place of processing and your own gateways.',
			name: 'rest',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Only for temporary keys. Leave it empty for a permanent key.',
		},
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: [{ name: 'Nearest', value: '' }, ...REGIONS],
			default: '',
			description:
				'Where documents are processed. Leave it at Nearest unless you must keep them in one place.',
		},
		{
			displayName: 'Endpoint',
			name: 'endpoint',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://ocr-gateway.example.com',
			description:
				'Only for a gateway of your own: replaces the address of Tencent Cloud OCR. Leave it empty otherwise.',
		},
		{
			displayName: 'Signature Method',
			name: 'signatureMethod',
			type: 'options',
			options: [
				{ name: 'HmacSHA1 (Older, up to 1 MB)', value: 'HmacSHA1' },
				{ name: 'HmacSHA256 (Older, up to 1 MB)', value: 'HmacSHA256' },
				{ name: 'TC3-HMAC-SHA256 (Recommended)', value: 'TC3-HMAC-SHA256' },
			],
			default: 'TC3-HMAC-SHA256',
			description: 'Leave it as it is, unless Tencent Cloud tells you otherwise',
		},
		{
			displayName: 'Own Hosts',
			name: 'ownHosts',
			type: 'string',
			default: '',
			placeholder: 'e.g. gateway.example.com, 10.0.0.5:8443',
			description:
				"Only for n8n's HTTP Request node: hosts of a proxy or private deployment that get signed requests, separated by commas. Leave it empty otherwise: only Tencent Cloud gets them then.",
		},
	];

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		// loaded with the first signature, not when n8n starts
		const { signRequest } = await import('./signing/signRequest');
		return signRequest(credentials, requestOptions);
	}

	/**
	 * A call without a picture: the service checks key, permission and activation first and then
	 * refuses it for the missing picture, as far as is documented without cost (U1 and U7 in
	 * docs/unverified.md): this action is offered on both sites and does not document
	 * EmptyImageError, the one refusal that is charged. So any of the codes below means that the
	 * credential does not work, and every other answer of the service that it does.
	 */
	test: ICredentialTestRequest = {
		request: {
			method: 'POST',
			url: '/',
			headers: { 'X-TC-Action': 'PermitOCR', 'X-TC-Version': '2018-11-19' },
			body: {},
		},
		rules: testRules,
	};
}
