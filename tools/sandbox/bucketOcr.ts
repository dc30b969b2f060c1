import { params as documented } from '../../test/fixtures/spec/cloud-infinite.json';
import type { Wanted } from './bucketAnswer';
import type { BucketCall } from './bucketCall';
import { BucketError, refuseBucket } from './bucketErrors';
import { ServiceError } from './errors';
import { takePictures } from './picture';
import type { Reader } from './reader';
import { sites } from './spec';
import { syntheticResponse } from './synthetic';
import type { JsonObject } from './types';

/** The action of the API that reads in place of Cloud Infinite. */
const engine = 'GeneralBasicOCR';

interface ParamSpec {
	type: string;
	where?: string;
	enum?: string[];
	values?: string[];
}

const known = Object.entries(documented as Record<string, ParamSpec>).filter(
	([, { where }]) => where !== 'path',
);

/** The query of `ci-process=OCR`, held against the documented parameters. */
export function checkQuery({ query }: BucketCall): Map<string, string> {
	const params = new Map(query);
	if (params.size !== query.length) refuseBucket('InvalidArgument', 'A parameter is there twice.');
	for (const [name, value] of params) {
		const spec = known.find(([other]) => other === name)?.[1];
		if (!spec) refuseBucket('InvalidArgument', `The parameter ${name} is not recognized.`);
		const allowed = spec.enum ?? spec.values;
		const fits = allowed
			? allowed.includes(value)
			: spec.type === 'Integer'
				? /^[1-9]\d*$/.test(value)
				: value !== '';
		if (!fits) refuseBucket('InvalidArgument', `The value of ${name} is not valid.`);
	}
	return params;
}

/** Parameters that hold for some types only are ignored with the others, as documented. */
export function wantedOf(params: Map<string, string>): Wanted {
	const type = params.get('type') ?? 'general';
	const hasCharacters = type === 'general' || type === 'accurate';
	return {
		characters: hasCharacters && params.get('isword') === 'true',
		corners: type === 'handwriting' && params.get('enable-word-polygon') === 'true',
	};
}

export function engineParams(params: Map<string, string>, object: Buffer | undefined): JsonObject {
	const type = params.get('type') ?? 'general';
	const takesPdf = type === 'general' || type === 'fast';
	return {
		...(object
			? { ImageBase64: object.toString('base64') }
			: { ImageUrl: params.get('detect-url') ?? '' }),
		...(type === 'general' && { LanguageType: params.get('language-type') ?? 'zh' }),
		...(takesPdf && {
			IsPdf: params.get('ispdf') === 'true',
			PdfPageNumber: Number(params.get('pdf-pagenumber') ?? 1),
		}),
		IsWords: Object.values(wantedOf(params)).includes(true),
	};
}

/**
 * Reads the file. Which codes Cloud Infinite has for a bad one is not documented; those of the API
 * pass through, as does a file without text: as an answer without lines.
 */
export async function readStored(
	params: JsonObject,
	reader: Reader | undefined,
	given: object | undefined,
): Promise<object> {
	const action = sites.international.actions[engine];
	try {
		const pictures = await takePictures(action, params);
		return (
			given ??
			(await reader?.read(engine, action, params, pictures)) ??
			syntheticResponse(engine, action, pictures)
		);
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		if (error.code !== 'FailedOperation.ImageNoText') {
			throw new BucketError(error.code, error.message);
		}
		return { Angel: 0, Language: params.LanguageType ?? 'zh', PdfPageSize: 0 };
	}
}
