/** The official SDK of the international site ships no types, and the other one's are not used: these are the parts that the sandbox and its tests use. */

declare module 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign' {
	class Sign {
		static sign(secretKey: string, signStr: string, signMethod: string): string;
		static sign3(request: {
			method: string;
			url: string;
			payload: Buffer | string;
			timestamp: number;
			service: string;
			secretId: string;
			secretKey: string;
			headers: { 'Content-Type': string | undefined };
		}): string;
	}
	export = Sign;
}

declare module 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/credential' {
	class Credential {
		constructor(secretId: string, secretKey: string, token?: string);
	}
	export = Credential;
}

declare module 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/profile/http_profile' {
	class HttpProfile {
		protocol: string;
		endpoint: string;
		reqMethod: string;
		reqTimeout: number;
	}
	export = HttpProfile;
}

declare module 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/profile/client_profile' {
	class ClientProfile {
		constructor(signMethod?: string, httpProfile?: unknown);
		signMethod: string;
		httpProfile: unknown;
	}
	export = ClientProfile;
}

declare module 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/abstract_client' {
	class AbstractClient {
		constructor(
			endpoint: string,
			version: string,
			credential: unknown,
			region: string | null,
			profile: unknown,
		);
		request(
			action: string,
			request: object,
			response: object,
			callback: (error: unknown, response: unknown) => void,
		): void;
	}
	export = AbstractClient;
}

declare module 'tencentcloud-sdk-nodejs/tencentcloud/services/ocr/v20181119/ocr_client' {
	export class Client {
		constructor(config: object);
		request(action: string, request: object): Promise<object>;
	}
}

declare module 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/ocr' {
	type Callback = (error: unknown, response: unknown) => void;
	export const v20181119: {
		Client: new (
			credential: unknown,
			region: string | null,
			profile: unknown,
		) => {
			[action: string]: (request: object, callback: Callback) => void;
		};
		Models: Record<string, new () => { from_json_string(json: string): void }>;
	};
}
