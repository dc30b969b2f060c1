import type { DateFormat } from '../isoDate';

/** Several texts as one, such as the two parts of a name; empty ones are left out. */
export interface Joined {
	join: string[];
	by: string;
	/** Parts in Chinese, Japanese or Korean writing are joined last part first, with nothing between. */
	ideographs?: true;
}

/** Where an answer has a value: a path, or several, the first filled one of which counts. */
export type Source = string | Joined | Array<string | Joined>;

export type Sex = 'F' | 'M' | 'X';

/** A list of warning codes and their meanings: other lists use the same numbers differently. */
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
	/** What may be printed before the given name and is no part of it. */
	title?: RegExp;
	/** Field that is printed as "SURNAME, given names". */
	surnameComma?: Source;
	/** Field with two dates: of issue and of expiry. */
	validity?: string;
	/** Field with the place of birth, followed by the date. */
	birthPlaceAndDate?: string;
	/** All formats of dates on this document; any other text gives no date. */
	dates?: DateFormat[];
	/** Year of the first such document: an earlier date of issue was misread. */
	issuedSince?: number;
	/** Words for "does not expire"; spaces and signs in them do not count. */
	noExpiry?: string[];
	/** Printed words, in capitals, without spaces and signs. */
	sex?: Record<string, Sex>;
	/** ISO 3166 alpha-3 codes by printed word or code, in capitals; '' if it names no country. */
	countries?: Record<string, string>;
	/** Lists of warnings in addition to `WarnCardInfos`. */
	warnings?: WarningList[];
	/** All else that the document says, by the names in the item. */
	extra?: Record<string, Source>;
}

/** One of the kinds of documents that an answer may be about. */
export interface PersonKind {
	/** How the answer names this kind. */
	type: string;
	table: PersonTable;
}
