import type { Shape } from '../answer/answer';
import { asReceivedShape, fieldsShape } from './asReceived';
import { cardCornersShape } from './cardCorners';
import { inSteps } from './inSteps';
import { invoiceShape } from './invoice';
import { anyPersonShape, personShape } from './person';
import * as americas from './person/americas';
import * as asia from './person/asia';
import { brazilianKinds } from './person/brazilianDocument';
import * as china from './person/china';
import type { PersonTable } from './person/mapping';
import * as philippines from './person/philippines';
import * as world from './person/world';
import { scoredPlates, scoredText } from './scores';
import { sealShape } from './seal';
import { structuredSteps } from './structured';
import { tableSteps } from './table';
import { textSteps } from './text';
import { licensePlateShape } from './vehicle';

/** Documents of one person: all that these files export, each a table for the same vocabulary. */
export const persons = {
	...americas,
	...asia,
	...china,
	...philippines,
	...world,
} satisfies Record<string, PersonTable>;

const personShapes = Object.fromEntries(
	Object.entries(persons).map(([name, table]) => [name, personShape(table)]),
) as Record<keyof typeof persons, Shape>;

/** All shapes, by the names that the catalog uses. */
export const shapes = {
	...personShapes,
	asReceived: asReceivedShape,
	brazilianDocument: anyPersonShape('Result', 'Type', brazilianKinds),
	cardCorners: cardCornersShape,
	invoice: invoiceShape,
	licensePlate: scoredPlates(licensePlateShape),
	seal: sealShape,
	structured: inSteps(structuredSteps),
	table: inSteps(tableSteps),
	text: inSteps(scoredText(textSteps)),
	verificationToken: fieldsShape('CardVerificationToken'),
	vin: fieldsShape('Vin'),
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;
