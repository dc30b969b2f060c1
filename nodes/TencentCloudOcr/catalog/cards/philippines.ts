import { image7 } from '../parts/fileLimits';
import { portraitAt, requiredReturnHeadImage, returnHeadImage } from '../parts/portrait';
import { internationalOnly } from '../parts/sites';
import type { Operation } from '../types';

/** What the five cards have in common. */
const philippine = {
	image: image7,
	// like every other field of these cards, an object with a text and its position
	files: [portraitAt('HeadPortrait.Value')],
	rate: 20,
	...internationalOnly,
};

export const cardsOfPhilippines: Operation[] = [
	{
		name: 'Philippine Driver License',
		value: 'RecognizePhilippinesDrivingLicenseOCR',
		hasCoordinates: true,
		action: 'Recognize Philippine driver license',
		description:
			'Read the Philippine driver license, international site only (RecognizePhilippinesDrivingLicenseOCR)',
		...philippine,
		shape: 'philippineDriverLicense',
		fields: [returnHeadImage],
	},
	{
		name: 'Philippine SSS Card',
		value: 'RecognizePhilippinesSssIDOCR',
		hasCoordinates: true,
		action: 'Recognize Philippine SSS card',
		description:
			'Read the Philippine social security card, international site only (RecognizePhilippinesSssIDOCR)',
		...philippine,
		shape: 'philippineSssCard',
		fields: [requiredReturnHeadImage],
	},
	{
		name: 'Philippine TIN Card',
		value: 'RecognizePhilippinesTinIDOCR',
		hasCoordinates: true,
		action: 'Recognize Philippine TIN card',
		description:
			'Read the Philippine taxpayer card, international site only (RecognizePhilippinesTinIDOCR)',
		...philippine,
		shape: 'philippineTinCard',
		fields: [requiredReturnHeadImage],
	},
	{
		name: 'Philippine UMID Card',
		value: 'RecognizePhilippinesUMIDOCR',
		hasCoordinates: true,
		action: 'Recognize Philippine UMID card',
		description:
			'Read the Philippine unified multi-purpose card, international site only (RecognizePhilippinesUMIDOCR)',
		...philippine,
		shape: 'philippineUmidCard',
		fields: [returnHeadImage],
	},
	{
		name: 'Philippine Voter Card',
		value: 'RecognizePhilippinesVoteIDOCR',
		hasCoordinates: true,
		action: 'Recognize Philippine voter card',
		description:
			'Read the Philippine voter card, international site only (RecognizePhilippinesVoteIDOCR)',
		...philippine,
		shape: 'philippineVoterCard',
		fields: [requiredReturnHeadImage],
	},
];
