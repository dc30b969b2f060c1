import type { BackSide } from '../types';

/**
 * Documents that the service checks only with their back side, by country.
 * Source: API reference, ApplyCardVerificationExternal.
 */
export const neededBackSides: NonNullable<BackSide['needed']> = {
	by: ['Nationality', 'CardType'],
	values: {
		ARG: ['DRIVING_LICENSE', 'ID_CARD'],
		AUS: ['DRIVING_LICENSE', 'ID_CARD', 'RESIDENCE_PERMIT'],
		BGD: ['DRIVING_LICENSE', 'ID_CARD'],
		CAN: ['ID_CARD', 'PASSPORT', 'RESIDENCE_PERMIT'],
		CHL: ['DRIVING_LICENSE', 'ID_CARD'],
		DEU: ['DRIVING_LICENSE', 'ID_CARD', 'RESIDENCE_PERMIT'],
		HKG: ['ID_CARD'],
		JPN: ['ID_CARD'],
		KHM: ['DRIVING_LICENSE', 'ID_CARD'],
		MAC: ['ID_CARD'],
		MEX: ['ID_CARD'],
		MMR: ['ID_CARD'],
		MYS: ['DRIVING_LICENSE', 'ID_CARD'],
		NGA: ['DRIVING_LICENSE', 'ID_CARD', 'RESIDENCE_PERMIT'],
		NZL: ['DRIVING_LICENSE'],
		PAK: ['DRIVING_LICENSE', 'ID_CARD'],
		PHL: ['ID_CARD'],
		RUS: ['DRIVING_LICENSE'],
		SGP: ['DRIVING_LICENSE', 'ID_CARD', 'RESIDENCE_PERMIT'],
		THA: ['DRIVING_LICENSE'],
		TWN: ['ID_CARD'],
	},
};
