import { cardCornersShape } from './cardCorners';
import { asReceivedShape } from './asReceived';
import { invoiceShape } from './invoice';
import { anyPersonShape, personShape } from './person';
import {
	brazilianDriverLicense,
	brazilianIdCard,
	brazilianKinds,
	brazilianRne,
	brazilianRnm,
	brazilianTypes,
	mexicanVoterCard,
} from './person/americas';
import {
	indonesianIdCard,
	koreanDriverLicense,
	koreanIdCard,
	malaysianIdCard,
	singaporeIdCard,
	thaiIdCard,
	thaiPinkCard,
} from './person/asia';
import {
	bankCard,
	hmtResidencePermit,
	hongKongIdCard,
	macaoIdCard,
	mainlandIdCard,
	travelPermit,
} from './person/china';
import {
	philippineDriverLicense,
	philippineSssCard,
	philippineTinCard,
	philippineUmidCard,
	philippineVoterCard,
} from './person/philippines';
import type { PersonTable } from './person/mapping';
import { passport, verifiedDocument } from './person/world';
import { sealShape } from './seal';
import { structuredShape } from './structured';
import { tableShape } from './table';
import { textShape } from './text';
import type { Shape } from '../answer/answer';
import { licensePlateShape } from './vehicle';

/** Documents of one person, each a table for the same vocabulary. */
export const persons = {
	bankCard,
	brazilianDriverLicense,
	brazilianIdCard,
	brazilianRne,
	brazilianRnm,
	hmtResidencePermit,
	hongKongIdCard,
	indonesianIdCard,
	koreanDriverLicense,
	koreanIdCard,
	macaoIdCard,
	mainlandIdCard,
	malaysianIdCard,
	mexicanVoterCard,
	passport,
	philippineDriverLicense,
	philippineSssCard,
	philippineTinCard,
	philippineUmidCard,
	philippineVoterCard,
	singaporeIdCard,
	thaiIdCard,
	thaiPinkCard,
	travelPermit,
	verifiedDocument,
} satisfies Record<string, PersonTable>;

const personShapes = Object.fromEntries(
	Object.entries(persons).map(([name, table]) => [name, personShape(table)]),
) as Record<keyof typeof persons, Shape>;

/** All shapes by the names that the catalog calls them; with the engine they are loaded at the first run. */
export const shapes = {
	...personShapes,
	brazilianDocument: anyPersonShape('Result', brazilianKinds, 'Type', brazilianTypes),
	cardCorners: cardCornersShape,
	asReceived: asReceivedShape,
	invoice: invoiceShape,
	licensePlate: licensePlateShape,
	seal: sealShape,
	structured: structuredShape,
	table: tableShape,
	text: textShape,
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;
