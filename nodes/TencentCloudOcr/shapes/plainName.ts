/** A name of the API as a plain word: `Remark` is `remark`, `QRCodeMark` `qrCodeMark`, `VIN` `vin`. */
export const plainName = (name: string): string =>
	name
		.replace(/[A-Z]{2,}(?![a-z])/g, (letters) => letters[0] + letters.slice(1).toLowerCase())
		.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
