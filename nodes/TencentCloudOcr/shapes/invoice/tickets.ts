import type { InvoiceTable } from './mapping';
import { identity, total } from './mapping';

/** The traveler; the ticket does not say who has paid. */
const journey = { passenger: 'UserName', from: 'StationGetOn', to: 'StationGetOff' };

const buyer = { buyer: 'Buyer', buyerTaxId: 'BuyerTaxID' };

/** A leg of a flight. */
const leg = { name: 'FlightNumber', date: 'DateGetOn', from: 'StationGetOn', to: 'StationGetOff' };

/** The issuer of an itinerary is the agent who sold it; `Fare` is the price before surcharges. */
export const airTransport: InvoiceTable = {
	fields: {
		number: 'Number',
		date: 'Date',
		seller: 'Issuer',
		...buyer,
		passenger: 'UserName',
		subtotal: 'Fare',
		tax: ['Tax', 'TaxAmount'],
		total: 'Total',
	},
	items: leg,
};

/** Its stations are in the fields of the terminals. */
export const flight: InvoiceTable = {
	fields: { ...airTransport.fields, seller: ['Seller', 'Issuer'], tax: 'Tax' },
	items: { ...leg, from: 'TerminalGetOn', to: 'TerminalGetOff' },
};

export const train: InvoiceTable = {
	fields: {
		number: 'Number',
		date: 'DateGetOn',
		...journey,
		passenger: 'Name',
		total,
		totalInWords: 'TotalCn',
	},
};

export const trainElectronic: InvoiceTable = {
	fields: {
		number: 'Number',
		date: 'Date',
		...buyer,
		...journey,
		subtotal: 'Fare',
		tax: 'Tax',
		total: 'Total',
	},
};

export const bus: InvoiceTable = {
	fields: { ...identity, date: ['Date', 'DateGetOn'], ...journey, total: 'Total' },
};

export const ship: InvoiceTable = {
	fields: { ...identity, ...journey, total: 'Total', currency: 'CurrencyCode' },
};

/** `Price` is per kilometer. */
export const taxi: InvoiceTable = { fields: { ...identity, total: 'Total' } };

export const toll: InvoiceTable = {
	fields: { ...identity, from: 'Entrance', to: 'Exit', total: 'Total' },
};
