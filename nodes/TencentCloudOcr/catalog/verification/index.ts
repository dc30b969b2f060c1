import { image2 } from '../parts/fileLimits';
import { portraitAt } from '../parts/portrait';
import { internationalOnly } from '../parts/sites';
import type { Operation, Resource } from '../types';
import { neededBackSides } from './neededBackSides';
import { verificationFields } from './fields';

/** What starts the check, whether its result is waited for or not. */
const apply = {
	image: image2,
	front: { base64: 'ImageBase64Front', url: 'ImageUrlFront' },
	back: { base64: 'ImageBase64Back', url: 'ImageUrlBack', needed: neededBackSides },
	...internationalOnly,
	substitute: '',
	fields: verificationFields,
} satisfies Partial<Operation>;

const result = {
	files: [portraitAt('HeadImageBase64')],
	shape: 'verifiedDocument',
} satisfies Partial<Operation>;

export const verification: Resource = {
	name: 'Card Verification',
	value: 'verification',
	first: 'CardVerificationExternalAndWait',
	operations: [
		{
			name: 'Verify Card and Wait',
			value: 'CardVerificationExternalAndWait',
			action: 'Verify card and wait',
			description:
				'Verify a document from one of many countries and wait for the result, international site only (ApplyCardVerificationExternal)',
			apiAction: 'ApplyCardVerificationExternal',
			polling: {
				action: 'GetCardVerificationExternalResult',
				token: 'CardVerificationToken',
				status: 'Status',
				pending: ['PROCESSING'],
			},
			...apply,
			...result,
		},
		{
			name: 'Start Verification',
			value: 'ApplyCardVerificationExternal',
			action: 'Start card verification',
			description:
				'Start verifying a document and get a token for the result, international site only (ApplyCardVerificationExternal)',
			...apply,
			shape: 'verificationToken',
		},
		{
			name: 'Get Verification Result',
			value: 'GetCardVerificationExternalResult',
			action: 'Get card verification result',
			description:
				'Get the result of a verification that was started before, international site only (GetCardVerificationExternalResult)',
			...internationalOnly,
			substitute: '',
			...result,
			fields: [
				{
					displayName: 'Token',
					name: 'CardVerificationToken',
					type: 'string',
					typeOptions: { password: true },
					required: true,
					default: '',
					description: "The CardVerificationToken that the operation 'Start Verification' returned",
				},
			],
		},
	],
};
