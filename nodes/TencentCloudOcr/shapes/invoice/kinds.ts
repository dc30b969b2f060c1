import type { InvoiceTable } from './mapping';
import { identity, total } from './mapping';
import { bankSlip, taxPayment, taxiItinerary, tollSummary } from './printed';
import { airTransport, bus, flight, ship, taxi, toll, train, trainElectronic } from './tickets';

/** `Issuer`, `Reviewer` and `Receiptor` are the clerks of the seller, not the seller. */
const parties = {
	seller: 'Seller',
	sellerTaxId: 'SellerTaxID',
	buyer: 'Buyer',
	buyerTaxId: 'BuyerTaxID',
};

const sums = { subtotal: 'PretaxAmount', tax: 'Tax', total, totalInWords: 'TotalCn' };

const goods = {
	name: 'Name',
	specification: 'Specification',
	quantity: 'Quantity',
	unit: 'Unit',
	unitPrice: 'Price',
	amount: 'Total',
	taxRate: 'TaxRate',
	tax: 'Tax',
};

/** Of one page of an invoice that has several. */
const pageSums = { pageSubtotal: 'SubTotal', pageTax: 'SubTax' };

const vat: InvoiceTable = {
	fields: {
		...identity,
		number: ['Number', 'ElectronicFullNumber'],
		...parties,
		...sums,
		...pageSums,
	},
	items: goods,
};

/** Fully digital invoices have no code. */
const digitalVat: InvoiceTable = {
	fields: { number: 'Number', date: 'Date', ...parties, ...sums, ...pageSums },
	items: goods,
};

const roll: InvoiceTable = {
	fields: { ...identity, ...parties, total, totalInWords: 'TotalCn' },
	items: { name: 'Name', quantity: 'Quantity', unitPrice: 'Price', amount: 'Total' },
};

const machinePrinted: InvoiceTable = {
	fields: { ...identity, ...parties, ...sums },
	items: goods,
};

const motorVehicle: InvoiceTable = {
	fields: {
		...identity,
		...parties,
		buyerTaxId: ['BuyerTaxID', 'BuyerID'],
		...sums,
		taxRate: 'TaxRate',
	},
};

/** `CompanyName` is the market, between the two persons who trade. */
const usedCar: InvoiceTable = {
	fields: {
		...identity,
		...parties,
		buyerTaxId: 'BuyerID',
		total,
		totalInWords: 'TotalCn',
	},
};

/** `Seller` is who receives the money, for the office that is the company. */
const nonTaxIncome: InvoiceTable = {
	fields: {
		...identity,
		seller: ['SellerCompany', 'Receiver'],
		buyer: 'Buyer',
		buyerTaxId: 'BuyerTaxID',
		payee: 'Seller',
		total,
		totalInWords: 'TotalCn',
		currency: 'CurrencyCode',
	},
	items: {
		name: 'Name',
		quantity: 'Quantity',
		unit: 'Unit',
		unitPrice: 'Standard',
		amount: 'Total',
	},
};

const quota: InvoiceTable = {
	fields: { number: 'Number', code: 'Code', total, totalInWords: 'TotalCn' },
};

const medical: InvoiceTable = { fields: { ...identity, total, totalInWords: 'TotalCn' } };

/**
 * The branches of SingleInvoiceItem whose fields are documented. Any other kind comes out as well,
 * under the names of its fields.
 */
export const INVOICES: Record<string, InvoiceTable> = {
	VatSpecialInvoice: vat,
	VatCommonInvoice: vat,
	VatElectronicCommonInvoice: vat,
	VatElectronicSpecialInvoice: vat,
	VatElectronicInvoiceBlockchain: vat,
	VatElectronicInvoiceToll: vat,
	VatElectronicSpecialInvoiceFull: digitalVat,
	VatElectronicInvoiceFull: digitalVat,
	VatSalesList: vat,
	VatInvoiceRoll: roll,
	MachinePrintedInvoice: machinePrinted,
	MotorVehicleSaleInvoice: motorVehicle,
	MotorVehicleSaleInvoiceElectronic: motorVehicle,
	UsedCarPurchaseInvoice: usedCar,
	UsedCarPurchaseInvoiceElectronic: usedCar,
	NonTaxIncomeGeneralBill: nonTaxIncome,
	NonTaxIncomeElectronicBill: nonTaxIncome,
	AirTransport: airTransport,
	ElectronicFlightTicketFull: flight,
	TrainTicket: train,
	ElectronicTrainTicketFull: trainElectronic,
	BusInvoice: bus,
	ShippingInvoice: ship,
	TaxiTicket: taxi,
	TollInvoice: toll,
	QuotaInvoice: quota,
	MedicalOutpatientInvoice: medical,
	MedicalHospitalizedInvoice: medical,
	TaxPayment: taxPayment,
	CustomsPaymentReceipt: taxPayment,
	BankSlip: bankSlip,
	OnlineTaxiItinerary: taxiItinerary,
	ElectronicTollSummary: tollSummary,
	OtherInvoice: { fields: { date: 'Date', total: 'Total' } },
};
