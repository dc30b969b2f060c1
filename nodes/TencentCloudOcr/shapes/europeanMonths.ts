/**
 * Months in English, German, French, Spanish, Italian, Portuguese, Dutch, Indonesian, Malay and the
 * languages of Scandinavia, without accents: names that mean the same month in all of them.
 */
const MONTHS = [
	'january januar janvier enero gennaio janeiro januari jan janv ene gen',
	'february februar fevrier febrero febbraio fevereiro februari feb febr fev',
	'march marz maerz mars marzo marco maart maret mac marts mar mrz mrt',
	'april avril abril aprile apr avr abr',
	'may mai mayo maggio maio mei maj mag',
	'june juni juin junio giugno junho jun giu',
	'july juli juillet julio luglio julho jul juil lug',
	'august aout agosto augustus agustus ogos augusti aug ago agu ags',
	'september septembre septiembre setiembre settembre setembro sep sept set',
	'october oktober octobre octubre ottobre outubro oct okt ott out',
	'november novembre noviembre novembro nov',
	'december dezember decembre diciembre dicembre dezembro desember disember dec dez dic des dis',
].map((names) => names.split(' '));

/** 1 to 12; 0 if the word is no month. */
export function europeanMonth(word: string): number {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return MONTHS.findIndex((names) => names.includes(plain)) + 1;
}
