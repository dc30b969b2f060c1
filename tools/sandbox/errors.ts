import catalog from '../../test/fixtures/spec/errors.json';

/** A failure that the service answers with HTTP 200 and `Response.Error`. */
export class ServiceError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

export function refuse(code: string, message?: string): never {
	throw new ServiceError(code, message ?? meaningOf(code));
}

/** The wording of a documented code, for answers that need no detail. */
export function meaningOf(code: string): string {
	const known: Record<string, { meaning: string }> = catalog;
	const meaning = known[code]?.meaning ?? code;
	return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`;
}
