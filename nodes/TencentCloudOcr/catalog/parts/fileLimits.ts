import type { FileFormat } from '../../files/fileType';
import type { FileLimits } from '../types';

const MIB = 1024 * 1024;

/** The whole request of a TC3 call. Source: API reference, "Making API Requests". */
export const MAX_REQUEST_BYTES = 10 * MIB;

/** Reserved for the parameters that go with a file. */
const PARAMETER_BYTES = 16 * 1024;

/** Bytes of the largest file that fits, as base64, into a request with its parameters. */
export const maxFileBytes = ({ maxBase64Bytes }: FileLimits) =>
	(Math.min(maxBase64Bytes, MAX_REQUEST_BYTES - PARAMETER_BYTES) * 3) / 4;

const limits = (megabytes: number, formats: FileFormat[]): FileLimits => ({
	maxBase64Bytes: megabytes * MIB,
	formats,
});

export const image2 = limits(2, ['JPEG', 'PNG']);
export const image3 = limits(3, ['JPEG', 'PNG']);
export const image7 = limits(7, ['JPEG', 'PNG']);
export const image7Bmp = limits(7, ['JPEG', 'PNG', 'BMP']);
export const image10 = limits(10, ['JPEG', 'PNG']);
export const image10Bmp = limits(10, ['JPEG', 'PNG', 'BMP']);
export const image7Pdf = limits(7, ['JPEG', 'PNG', 'PDF']);
export const image7BmpPdf = limits(7, ['JPEG', 'PNG', 'BMP', 'PDF']);
export const image10BmpPdf = limits(10, ['JPEG', 'PNG', 'BMP', 'PDF']);
export const image10PdfOfd = limits(10, ['JPEG', 'PNG', 'PDF', 'OFD']);
export const image10Office = limits(10, ['JPEG', 'PNG', 'PDF', 'Word', 'Excel']);
/** For an action that the user names: whatever that accepts. */
export const anyFile = limits(10, []);
