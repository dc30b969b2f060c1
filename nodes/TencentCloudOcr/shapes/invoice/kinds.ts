import type { InvoiceTable } from './mapping';
import { identity, total } from './mapping';
import { airTransport, bus, ship, taxi, toll, train } from './tickets';

/** Fields of the vocabulary that are amounts, given as a number and as text. */
export const AMOUNTS = ['subtotal', 'tax', 'total', 'quantity', 'unitPrice', 'amount'];

/** `Issuer`, `Reviewer` and `Receiptor` are the clerks of the seller, not the seller. */
const parties = {
	seller: 'Seller',
	sellerTaxId: 'SellerTaxID',
	buyer: 'Buyer',
	buyerTaxId: 'BuyerTaxID',
};

const sums = { subtotal: 'PretaxAmount', tax: 'Tax', total };

const goods = {
	name: 'Name',
	quantity: 'Quantity',
	unit: 'Unit',
	unitPrice: 'Price',
	amount: 'Total',
	taxRate: 'TaxRate',
	tax: 'Tax',
};

const vat: InvoiceTable = {
	fields: { ...identity, number: ['Number', 'ElectronicFullNumber'], ...parties, ...sums },
	items: { list: 'VatInvoiceItemInfos', fields: goods },
};

/** Fully digital invoices have no code; SubTotal and SubTax are those of one page. */
const digitalVat: InvoiceTable = {
	fields: { number: 'Number', date: 'Date', ...parties, ...sums },
	items: { list: 'VatElectronicItems', fields: goods },
};

const roll: InvoiceTable = {
	fields: { ...identity, ...parties, total },
	items: {
		list: 'VatRollItems',
		fields: { name: 'Name', quantity: 'Quantity', unitPrice: 'Price', amount: 'Total' },
	},
};

const machinePrinted: InvoiceTable = {
	fields: { ...identity, ...parties, ...sums },
	items: { list: 'GeneralMachineItems', fields: goods },
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
	fields: { ...identity, ...parties, buyerTaxId: 'BuyerID', total },
};

/** `Seller` is the clerk who receives the money, for the office that is the company. */
const nonTaxIncome: InvoiceTable = {
	fields: {
		...identity,
		seller: ['SellerCompany', 'Receiver'],
		buyer: 'Buyer',
		buyerTaxId: 'BuyerTaxID',
		total,
		currency: 'CurrencyCode',
	},
	items: {
		list: 'NonTaxItems',
		fields: {
			name: 'Name',
			quantity: 'Quantity',
			unit: 'Unit',
			unitPrice: 'Standard',
			amount: 'Total',
		},
	},
};

const quota: InvoiceTable = { fields: { number: 'Number', code: 'Code', total } };

const medical: InvoiceTable = { fields: { ...identity, total } };

/** The 24 branches of SingleInvoiceItem. */
export const INVOICES: Record<string, InvoiceTable> = {
	VatSpecialInvoice: vat,
	VatCommonInvoice: vat,
	VatElectronicCommonInvoice: vat,
	VatElectronicSpecialInvoice: vat,
	VatElectronicInvoiceBlockchain: vat,
	VatElectronicInvoiceToll: vat,
	VatElectronicSpecialInvoiceFull: digitalVat,
	VatElectronicInvoiceFull: digitalVat,
	VatInvoiceRoll: roll,
	MachinePrintedInvoice: machinePrinted,
	MotorVehicleSaleInvoice: motorVehicle,
	UsedCarPurchaseInvoice: usedCar,
	NonTaxIncomeGeneralBill: nonTaxIncome,
	NonTaxIncomeElectronicBill: nonTaxIncome,
	AirTransport: airTransport,
	TrainTicket: train,
	BusInvoice: bus,
	ShippingInvoice: ship,
	TaxiTicket: taxi,
	TollInvoice: toll,
	QuotaInvoice: quota,
	MedicalOutpatientInvoice: medical,
	MedicalHospitalizedInvoice: medical,
	OtherInvoice: { fields: { total: 'Total' } },
};
