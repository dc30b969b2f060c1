import type { InvoiceTable } from './mapping';

/** Kinds whose fields have the names that are printed on the paper. */

/** Of the tax office and of the customs; the buyer is who pays. */
export const taxPayment: InvoiceTable = {
	fields: {
		number: '税号',
		date: '填发日期',
		seller: '税务机关',
		buyer: '纳税人名称',
		buyerTaxId: '纳税人识别号',
		total: ['金额合计小写', '金额合计大写'],
		totalInWords: '金额合计大写',
	},
};

export const bankSlip: InvoiceTable = {
	fields: { number: '流水号', date: '日期', total: '交易金额', currency: '币种' },
};

/** Line items are trips. */
export const taxiItinerary: InvoiceTable = {
	fields: { date: '申请日期' },
	items: { from: '起点', to: '终点', amount: '金额' },
};

export const tollSummary: InvoiceTable = { fields: { date: 'Date', total: 'Total' } };
