import type { Names } from './names';
import { matcherOf } from './names';

/**
 * What the name of a column says of its texts: amounts are numbers, dates (and times) are never
 * amounts, and identifiers are neither, whatever they look like.
 */
export type ColumnKind = 'amount' | 'date' | 'identifier';

interface KindNames extends Names {
	kind: ColumnKind;
}

/**
 * The first kind that fits counts: an invoice number is an identifier, the date of an amount a date,
 * the balance of an account an amount. In the languages that the service reads, and a few more.
 */
const NAMES: KindNames[] = [
	{
		kind: 'amount',
		words: 'number of, no of, so tien, so luong',
		parts: '',
	},
	{
		kind: 'identifier',
		words: `no, nos, nr, num, number, numbers, nummer, numero, numer, nomor, nombor, numara, cislo, номер, id, ids,
			code, codes, kode, kod, codigo, codice, cod, код, ref, reference, referenz, referencia, riferimento, viite, iban,
			bic, swift, sku, ean, upc, gtin, isbn, imei, vin, zip, postcode, plz, cep, cpf, cnpj, nif, siret, gstin, tin, npwp,
			serial, barcode, ma, so hoa don, so tai khoan, so dien thoai`,
		endings: 'nummer, nummeret, numero, kennung, kennzeichen, tunnus, nr',
		parts: '#, 号, 號, 番号, 代码, 代碼, コード, 번호, 코드, เลขที่, หมายเลข, รหัส, नंबर, क्रमांक, رقم',
	},
	{
		kind: 'date',
		words: `date, dates, dato, data, datum, fecha, tanggal, tarikh, tarih, дата, ngay, paivays, paivamaara, kelt, birthday,
			dob, expiry, expires, deadline, time, times, zeit, heure, hora, ora, orario, tijd, tid, aika, klo, waktu, czas,
			godzina, cas, saat, время, gio, thoi gian, duration, dauer, duree, duracion, durata, departure, arrival, abfahrt,
			ankunft, depart, arrivee, salida, llegada, partenza, arrivo, partida, chegada, vertrek, aankomst, avgang, ankomst,
			lahto, check in, check out, boarding`,
		endings: 'datum, dato, zeit, tijd, tid, paiva, aika',
		parts: `日期, 日付, 年月日, 时间, 時間, 時刻, 时刻, 出发, 出發, 到达, 到達, 날짜, 일자, 일시, 시간, 시각, วันที่, เวลา, तारीख, दिनांक,
			समय, تاريخ, وقت`,
	},
	{
		kind: 'amount',
		words: `amount, amounts, total, totals, subtotal, sum, price, prices, cost, costs, charge, charges, fee, fees, balance,
			tax, vat, gst, net, gross, discount, deposit, tip, salary, rent, paid, payable, qty, quantity, count, weight, rate,
			value, result, preis, kosten, gesamt, netto, brutto, mwst, ust, steuer, rabatt, saldo, stuck, stk, ergebnis, gewicht,
			som, totaal, btw, korting, aantal, montant, somme, prix, cout, tva, ttc, remise, solde, quantite, qte, poids, frais,
			taxe, valeur, resultat, importe, monto, suma, precio, costo, coste, iva, descuento, cantidad, cant, impuesto, valor,
			resultado, tarifa, preco, quantia, quantidade, qtd, desconto, imposto, custo, importo, prezzo, somma, totale,
			sconto, quantita, qta, imponibile, valore, risultato, totalt, antal, antall, moms, yhteensa, maara, alv, kwota,
			cena, razem, ilosc, wartosc, castka, celkem, mnozstvi, dph, osszeg, osszesen, mennyiseg, pret, cantitate, tutar,
			toplam, fiyat, miktar, adet, kdv, сумма, цена, итого, всего, стоимость, количество, кол, ндс, jumlah, harga,
			kuantiti, kuantitas, cukai, pajak, diskon, biaya, amaun, bayaran, tong, thanh tien, don gia, gia, thue`,
		endings: `betrag, summe, preis, kosten, gebuhr, menge, anzahl, wert, saldo, bedrag, prijs, belopp, belop, belob, summa,
			pris, hinta`,
		parts: `金额, 金額, 合计, 合計, 总计, 總計, 小计, 小計, 总额, 總額, 税额, 稅額, 余额, 餘額, 单价, 單價, 単価, 价格, 價格, 価格, 总价, 總價,
			费, 費, 料金, 代金, 现金, 現金, 税, 稅, 数量, 數量, 個数, 결과, 금액, 합계, 총액, 가격, 단가, 수량, 부가세, 요금, ราคา, รวม, ยอด, จำนวน, ภาษี,
			राशि, कुल, मूल्य, मात्रा, مبلغ, مجموع, جمالي, سعر, كمية, 结果, 結果`,
	},
	{
		kind: 'identifier',
		words: `account, konto, cuenta, conta, conto, compte, rekening, phone, telephone, tel, telefon, telefono, telefone,
			telefoon, mobile, handy, fax, gsm, whatsapp, телефон, счет, section, sections, chapter, clause, paragraph,
			abschnitt, kapitel, ziffer, seccion, capitulo, secao, sezione, capitolo, clausula, punkt, раздел, глава, version,
			versao, versione, release, revision, rev, build, firmware, версия, room, zimmer, gate, seat, platform, gleis, page,
			pages, seite, card, karte, tarjeta, passport, license, licence, model, modell, batch, lot, ip, address, pos, item no`,
		endings: 'telefon, konto, abschnitt, kapitel, version',
		parts: `电话, 電話, 手机, 手機, 携帯, 传真, 傳真, 账户, 帳戶, 賬戶, 口座, 전화, 휴대폰, 계좌, โทร, บัญชี, फोन, खाता, هاتف, حساب, 章, 条款, 版本, 型番,
			バージョン, 버전, 部屋, 房间`,
	},
];

const kinds = NAMES.map(({ kind, ...names }) => ({ kind, matcher: matcherOf(names) }));

/** What a column has by its name; undefined where that says nothing. */
export const columnKind = (name: string): ColumnKind | undefined =>
	kinds.find(({ matcher }) => matcher.isIn(name))?.kind;

/** Whether a text is, or ends with, the name of a column with amounts, dates or identifiers. */
export const isColumnKind = (text: string) => kinds.some(({ matcher }) => matcher.isNamed(text));
