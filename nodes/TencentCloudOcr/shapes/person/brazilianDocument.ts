import { brazilianDriverLicense, brazilianIdCard, brazilianRne, brazilianRnm } from './americas';
import type { PersonKind } from './mapping';

/** Branches of the answer for a Brazilian document of any kind. Types: BrazilCardInfo. */
export const brazilianKinds: Record<string, PersonKind> = {
	RNE: { type: '1', table: brazilianRne },
	RNM: { type: '2', table: brazilianRnm },
	IDCard: { type: '3', table: brazilianIdCard },
	DriverLicense: { type: '4', table: brazilianDriverLicense },
};
