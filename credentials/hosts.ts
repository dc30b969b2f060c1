import { UserError } from 'n8n-workflow';

/** Regions with an OCR host of their own. Source: API reference, "Making API Requests". */
export const REGIONS = [
	{ name: 'Asia Pacific: Bangkok', value: 'ap-bangkok' },
	{ name: 'Asia Pacific: Hong Kong', value: 'ap-hongkong' },
	{ name: 'Asia Pacific: Jakarta', value: 'ap-jakarta' },
	{ name: 'Asia Pacific: Seoul', value: 'ap-seoul' },
	{ name: 'Asia Pacific: Singapore', value: 'ap-singapore' },
	{ name: 'Asia Pacific: Tokyo', value: 'ap-tokyo' },
	{ name: 'China: Beijing', value: 'ap-beijing' },
	{ name: 'China: Chengdu', value: 'ap-chengdu' },
	{ name: 'China: Chongqing', value: 'ap-chongqing' },
	{ name: 'China: Guangzhou', value: 'ap-guangzhou' },
	{ name: 'China: Nanjing', value: 'ap-nanjing' },
	{ name: 'China: Shanghai', value: 'ap-shanghai' },
	{ name: 'Europe: Frankfurt', value: 'eu-frankfurt' },
	{ name: 'North America: Silicon Valley', value: 'na-siliconvalley' },
	{ name: 'North America: Virginia', value: 'na-ashburn' },
	{ name: 'South America: São Paulo', value: 'sa-saopaulo' },
];

const NEAREST_HOST = {
	international: 'ocr.intl.tencentcloudapi.com',
	mainland: 'ocr.tencentcloudapi.com',
};

export type Site = keyof typeof NEAREST_HOST;

/** The site that a credential names; international where it names none that exists. */
export const siteOf = (name: string): Site =>
	Object.hasOwn(NEAREST_HOST, name) ? (name as Site) : 'international';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export const isLoopback = (hostname: string) => LOOPBACK.test(hostname);

/** Base URL of the OCR service for a credential. Throws before anything is sent. */
export function ocrBaseUrl(site: string, region: string, endpoint: string): URL {
	if (region && !REGIONS.some(({ value }) => value === region)) {
		throw new UserError(`The region '${region}' is not one of Tencent Cloud's OCR regions`, {
			description: `Leave 'Region' empty for the nearest one, or choose one of: ${REGIONS.map(({ value }) => value).join(', ')}`,
		});
	}
	if (endpoint) return endpointUrl(endpoint);
	const host = region ? `ocr.${region}.tencentcloudapi.com` : NEAREST_HOST[siteOf(site)];
	return new URL(`https://${host}/`);
}

function endpointUrl(endpoint: string): URL {
	const url = parseUrl(endpoint);
	if (url) withoutLogin(url, 'endpoint');
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new UserError(`The endpoint '${shownAddress(endpoint)}' is not an http(s) address`, {
			description:
				"Leave 'Endpoint' empty to use Tencent Cloud's own host, or enter a full address such as https://ocr.intl.tencentcloudapi.com",
		});
	}
	if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
		throw new UserError(`The endpoint '${shownAddress(endpoint)}' is not secure`, {
			description:
				'Documents are sent to this address, so it must start with https://. Plain http is accepted only on this machine (127.0.0.1, localhost)',
		});
	}
	return url;
}

/**
 * @param what it is the address of, for the error, which must not repeat the password
 * @throws UserError if there is one: it would replace the signature
 */
export function withoutLogin(url: URL, what: string): URL {
	if (!url.username && !url.password) return url;
	throw new UserError(`The ${what} contains a user name or a password`, {
		description: 'Remove them: a request carries either a login or a signature',
	});
}

/**
 * The region of a call. The OCR node asks for all regions that answer an action, separated by commas:
 * the credential's own if it is one of them, else the first.
 */
export function regionFor(asked: string, own: string): string {
	const regions = asked.split(',');
	return regions.includes(own) ? own : regions[0];
}

/** Product name for the signature's scope: the first label of the host, `ocr` for bare addresses. */
export function serviceOf(host: string): string {
	const isAddress = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\]|localhost)$/.test(host);
	return isAddress ? 'ocr' : host.split('.')[0];
}

/**
 * An address for an error, as far as it is known to hold no secret, however badly it is written:
 * without a login, of which any character may be part, and without query and fragment.
 */
export function shownAddress(text: string): string {
	const [, scheme, rest] = /^([a-z][a-z\d+.-]*:[/\\]*)?([^]*)$/i.exec(text) ?? [];
	const login = rest.lastIndexOf('@') + 1;
	// what looks like a scheme may be a name, and what follows its password
	const shown = login ? `…@${rest.slice(login)}` : `${scheme ?? ''}${rest}`;
	return shown.replace(/[?#][^]*$/, '').slice(0, 100);
}

export function parseUrl(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}
