/**
 * Currencies as they are printed, by what three digits after one sign mean: `¥1,204` is a thousand,
 * `€1,204` may be a price per liter.
 */

/** Without decimals: three digits are always thousands. */
const WHOLE = 'Rp\\.?|IDR|₫|VND|VNĐ|₩|KRW|원|JPY|円|CLP|HUF|Ft|ISK';

/** With a point before decimals wherever they are used: three digits after a comma are thousands. */
const POINT =
	'(?:CN|JP)?¥|(?:US|HK|NT|S|A|AU|C|CA|NZ|MX)?\\$|£|₹|฿|₱|₪|RM|Rs\\.?|人民[币幣]|[元圆圓]整?|RMB|CNY|CNH|HKD|MOP|TWD|SGD|USD|GBP|INR|THB|PHP|MYR|AUD|NZD|ILS|PKR|LKR';

const OTHER =
	'[A-Z]{0,3}\\p{Sc}|kr\\.?|zł|Kč|lei|лв\\.?|руб\\.?|TL|Fr\\.?|EUR|CHF|SEK|NOK|DKK|PLN|CZK|RON|BGN|RUB|UAH|TRY|BRL|ARS|COP|UYU|MXN|CAD|ZAR|AED|SAR|QAR|KWD|BHD|OMR|JOD|TND|MAD|DZD|EGP|NGN|KES|GHS|KZT';

/** Source of a regular expression with the flag `u`. */
export const CURRENCY = `(?:${WHOLE}|${POINT}|${OTHER})`;

const isOne = (kinds: string) => new RegExp(`^(?:${kinds})$`, 'u');

const [whole, point] = [isOne(WHOLE), isOne(POINT)];

export const hasNoDecimals = (currency: string) => whole.test(currency);

export const hasDecimalPoint = (currency: string) => point.test(currency);
