import { atOnce } from '../../../nodes/TencentCloudOcr/steps';
import fc from 'fast-check';

import { columnKind } from '../../../nodes/TencentCloudOcr/shapes/values/columnKind';
import { valueReader } from '../../../nodes/TencentCloudOcr/shapes/values';
import { readColumn } from './readValue';

const AMOUNTS = `Total;total;TOTAL DUE;Sub-total;Unit Price;unit_price;unitPrice;Amount (EUR);Account Balance;Phone Charges;
	Qty;Number of Items;No. of pages;VAT;Tax;Shipping cost;Gesamtbetrag;Rechnungsbetrag;Einzelpreis;Stückzahl Menge;Gebühr;
	Montant TTC;Prix unitaire;Quantité;Importe;Precio;Cantidad;Preço;Valor total;Totale;Prezzo;Bedrag;Eenheidsprijs;Belopp;
	Beløb;Hinta;Kwota;Ilość;Összesen;Сумма;Количество;Итого;金额;合計金額;单价;税额(元);账户余额;电话费;数量;単価;料金;금액;합계;수량;
	ราคา;จำนวน;Jumlah;Harga;Số lượng;Số tiền;Đơn giá;कुल राशि;المبلغ`;

const DATES = `Date;Invoice Date;Due date;Payment Date;Total Time;Time;Departure;Arrival Time;Check-in;Datum;Rechnungsdatum;Uhrzeit;
	Abfahrt;Date d'échéance;Heure;Fecha de pago;Hora;Data emissione;Tijd;Tanggal;Waktu;Dato;Дата;Время;日期;開票日期;出发时间;日付;時刻;
	날짜;시간;วันที่;เวลา;Ngày`;

const IDENTIFIERS = `Invoice No.;No;№;Nº;Invoice #;VAT Number;Tax ID;OrderID;Account;Account No;Phone;Telephone;Tel.;Section;
	Version;Room;Reference;ZIP Code;Serial Number;Rechnungsnummer;Steuernummer;Kundennr;Konto;Telefon;Abschnitt;Numéro de TVA;Téléphone;
	Número de cuenta;Código postal;Teléfono;Codice fiscale;Telefoonnummer;Puhelinnumero;Номер счета;Телефон;发票号码;税号;电话;账号;电话号码;
	番号;電話番号;계좌번호;전화;เลขที่;โทรศัพท์;Nomor;Số hóa đơn;फोन नंबर;رقم الهاتف`;

const names = (text: string) => text.split(/;\s*/);

const NEITHER = `Coffee;Item;Notes;Nation;Timeless;Idea;Column 3;姓名;备注;${'word '.repeat(20)}total`;

const named = (list: string, kind?: string) => names(list).map((name) => ({ name, kind }));

it.each([
	...named(AMOUNTS, 'amount'),
	...named(DATES, 'date'),
	...named(IDENTIFIERS, 'identifier'),
	...named(NEITHER),
])('$name: $kind', ({ name, kind }) => {
	expect(columnKind(name)).toBe(kind);
});

it.each([
	...[
		['Total', '12.50', 12.5],
		['Total', '14.03', 14.03],
		['Total', '3.1', 3.1],
		['Total', '1500', 1500],
		['Total', '12.345.678', 12345678],
	],
	...[
		['Total', '1.204', '1.204'],
		['Total', '14.03.26', '14.03.26'],
		['Total', '12%', '12%'],
	],
	...[
		['Time', '14.30', '14.30'],
		['Departure', '14.30', '14.30'],
		['Departure', '14/03/2026 9:05', '2026-03-14T09:05'],
	],
	...[
		['Section', '3.1', '3.1'],
		['Section', '12,50', '12,50'],
		['Invoice No.', '2026-03-14', '2026-03-14'],
	],
	...[
		['Account', '133', '133'],
		['Phone', '€ 12,50', '€ 12,50'],
		['Coffee', '12,50', 12.5],
	],
])('%s: %s is %j', (name, text, value) => {
	expect(readColumn(String(name), String(text))).toEqual([value]);
});

it('a time or a section says nothing of how a document writes amounts', () => {
	const weightBeside = (column: string) =>
		atOnce(
			valueReader(
				[
					[column, '14.30'],
					['Weight', '1.204'],
				],
				'auto',
			),
		)('Weight', '1.204');
	expect(['Price', 'Time', 'Section'].map(weightBeside)).toEqual([1.204, '1.204', '1.204']);
});

const figures = fc.stringMatching(/^[$€]? ?\d{1,5}([.,/:-]\d{1,3}){0,2}$/);

test('identifiers are as printed, dates never numbers, and amounts never dates', () => {
	fc.assert(
		fc.property(
			...[fc.constantFrom(...names(IDENTIFIERS)), fc.constantFrom(...names(DATES))],
			...[fc.constantFrom(...names(AMOUNTS)), figures],
			(identifier, date, amount, text) => {
				expect(readColumn(identifier, text)).toEqual([text]);
				expect(readColumn(date, text)).toEqual([expect.any(String)]);
				const [value] = readColumn(amount, text);
				if (typeof value === 'string') expect(value).toBe(text);
			},
		),
	);
});
