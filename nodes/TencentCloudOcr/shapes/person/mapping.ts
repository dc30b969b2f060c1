import type { DateFormat } from '../isoDate';

/** Several texts as one, such as the two parts of a name; empty ones are left out. */
export interface Joined {
	join: string[];
	by: string;
	/** Of Chinese, Japanese or Korean writing: last part first, nothing between. */
	ideographs?: true;
}

/** Where a value stands in an answer: a path, or several, of which the first filled one counts. */
export type Source = string | Joined | Array<string | Joined>;

export type Sex = 'F' | 'M' | 'X';

/** A list of warning codes, and what its codes mean: the same number means other things elsewhere. */
export interface WarningList {
	path: string;
	meanings: Record<string, string>;
}

/** How the answer for one kind of document is read into the vocabulary of persons. */
export interface PersonTable {
	documentType: string;
	/** ISO 3166 alpha-3, where only one country issues the document. */
	issuingCountry?: string;
	fields: {
		documentNumber?: Source;
		fullName?: Source;
		givenName?: Source;
		surname?: Source;
		nameLocal?: Source;
		sex?: Source;
		birthDate?: Source;
		issueDate?: Source;
		expiryDate?: Source;
		nationality?: Source;
		issuingCountry?: Source;
		address?: Source;
		placeOfBirth?: Source;
	};
	/** Field that is printed as "SURNAME, given names". */
	surnameComma?: Source;
	/** Field that holds two dates: of issue and of expiry. */
	validity?: string;
	/** Field that holds the place of birth and behind it the date. */
	birthPlaceAndDate?: string;
	/** The only formats that the dates of this document have; any other text gives no date. */
	dates?: DateFormat[];
	/** Year of the first such document: an earlier date of issue is misread. */
	issuedSince?: number;
	/** Words for a document without a date of expiry; spaces and signs in them do not count. */
	noExpiry?: string[];
	/** Printed words, in capitals, without spaces and signs. */
	sex?: Record<string, Sex>;
	/** Printed words or codes, in capitals, with the ISO 3166 alpha-3 code they stand for. */
	countries?: Record<string, string>;
	/** Lists of warnings beside `WarnCardInfos`. */
	warnings?: WarningList[];
	/** What this document has beside the vocabulary. */
	extra?: Record<string, string>;
}

/** One of the kinds of documents that an answer may be about. */
export interface PersonKind {
	/** How the answer names this kind. */
	type: string;
	table: PersonTable;
}
