import type { InvoiceTable } from './mapping';
import { identity, total } from './mapping';

/** The traveler; the ticket does not say who has paid. */
const journey = { passenger: 'UserName', from: 'StationGetOn', to: 'StationGetOff' };

/** The issuer of an itinerary is the agent who sold it; `Fare` is the price before surcharges. */
export const airTransport: InvoiceTable = {
	fields: {
		number: 'Number',
		date: 'Date',
		seller: 'Issuer',
		passenger: 'UserName',
		subtotal: 'Fare',
		tax: 'Tax',
		total: 'Total',
	},
	items: {
		list: 'FlightItems',
		fields: { name: 'FlightNumber', date: 'DateGetOn', from: 'StationGetOn', to: 'StationGetOff' },
	},
};

export const train: InvoiceTable = {
	fields: { number: 'Number', date: 'DateGetOn', ...journey, passenger: 'Name', total },
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
