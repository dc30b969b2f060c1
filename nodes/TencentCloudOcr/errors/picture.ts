import type { ErrorEntry, ErrorTable } from './types';

const CLEARER = 'Send a sharp, evenly lit picture of the whole document';
const MATCHING = 'Choose the operation that matches the document, or send the right picture';
const LIMIT =
	'Most operations accept up to 7 MB as base64, which is a file of about 5.25 MB; the list of operations gives the limit of each';

/** The service has answered, but with nothing that it has read. */
export const NOTHING_FOUND: ErrorEntry = {
	message: 'Nothing was found in the picture',
	description:
		"All fields of the answer are empty. If that is normal in your workflow, set 'When Nothing Is Found' in 'Options' to Empty Item",
	nothing: true,
};

/** What the service says about the document. Source: OCR error codes page. */
export const PICTURE_ERRORS: ErrorTable = {
	'FailedOperation.CardSideError': {
		message: "The picture does not show the side chosen in 'Side of the Card'",
		description:
			"Choose the other side, or remove 'Side of the Card' so that the service detects the side automatically",
	},
	'FailedOperation.DownLoadError': {
		message: 'Tencent Cloud could not download the file from the URL',
		description:
			"The URL must be public and respond within three seconds. Otherwise, get the file with an HTTP Request node and set 'Input' to File",
		retry: 'few',
	},
	'ResourceUnavailable.ImageDownloadError': {
		message: 'Tencent Cloud could not download the file from the URL',
		description:
			"The URL must be public and respond within a few seconds. Otherwise, get the file with an HTTP Request node and set 'Input' to File",
		retry: 'few',
	},
	'FailedOperation.EmptyImageError': {
		message: 'The picture is empty',
		description: 'Send a picture that shows something. Tencent Cloud charges for this answer',
		nothing: true,
	},
	'FailedOperation.FieldException': {
		message: 'A field of the document could not be read reliably',
		description: CLEARER,
	},
	'FailedOperation.IdCardInfoIllegal': {
		message: 'The data on the card is not valid (number, name or dates)',
		description: `${CLEARER}. The card must be a real one`,
	},
	'FailedOperation.IdCardTooSmall': {
		message: 'The card is too small in the picture',
		description: 'Crop the picture so that the card fills at least two thirds of it',
	},
	'FailedOperation.IllegalBankCardError': {
		message: 'The data on the bank card is not valid',
		description: `${CLEARER}. The card must be a real one`,
	},
	'FailedOperation.ImageBlur': {
		message: 'The picture is blurred',
		description: CLEARER,
	},
	'FailedOperation.ImageDecodeFailed': {
		message: 'Tencent Cloud could not open the file as a picture',
		description:
			'It may be damaged. Open it on your computer and save it again as JPEG or PNG; PDFs work only with operations that accept them',
	},
	'InvalidParameter.EngineImageDecodeFailed': {
		message: 'Tencent Cloud could not open the file as a picture',
		description: 'It may be damaged. Open it on your computer and save it again as JPEG or PNG',
	},
	'FailedOperation.PDFParseFailed': {
		message: 'Tencent Cloud could not open the PDF file',
		description:
			'It may be damaged or protected by a password. Open it on your computer and save it again without a password',
	},
	'FailedOperation.UnKnowFileTypeError': {
		message: 'Tencent Cloud does not recognize the type of the file',
		description: 'Send a JPEG, a PNG or another format that the operation accepts',
	},
	'FailedOperation.ImageNoIdCard': {
		message: 'There is no identity card in the picture',
		description: MATCHING,
		nothing: true,
	},
	'FailedOperation.ImageNoSpecifiedCard': {
		message: 'The picture shows another kind of card than this operation reads',
		description: MATCHING,
	},
	'FailedOperation.ImageNoText': {
		message: 'There is no text in the picture',
		description:
			"If that is normal in your workflow, set 'When Nothing Is Found' in 'Options' to Empty Item",
		nothing: true,
	},
	'FailedOperation.ImageSizeTooLarge': {
		message: 'The picture is too large',
		description: `${LIMIT}. Make it smaller: fewer pixels, or JPEG with a lower quality`,
	},
	'LimitExceeded.TooLargeFileError': {
		message: 'The file is too large',
		description: `${LIMIT}. Make it smaller: fewer pixels, JPEG with a lower quality, or single pages`,
	},
	'InvalidParameterValue.InvalidFileContentSize': {
		message: 'The size of the file is outside the limits of this operation',
		description: 'Card verification accepts up to 2 MB as base64. Make the picture smaller',
	},
	'FailedOperation.InconsistencyBetweenMRZAndVRZ': {
		message: 'The machine-readable zone and the printed fields disagree',
		description:
			'The document may have been altered, or the picture may be poor. Look at it yourself',
	},
	'FailedOperation.InvalidPostalCodeLength': {
		message: 'The postal code read from the card has the wrong length',
		description: CLEARER,
	},
	'FailedOperation.MultiCardError': {
		message: 'There is more than one card in the picture',
		description: 'Send one card per picture',
	},
	'FailedOperation.NoBankCardError': {
		message: 'There is no bank card in the picture',
		description: MATCHING,
		nothing: true,
	},
	'FailedOperation.NoHKIDCard': {
		message: 'The picture does not show a Hong Kong identity card',
		description: MATCHING,
		nothing: true,
	},
	'FailedOperation.NoMASIDCard': {
		message: 'The picture does not show a Malaysian identity card',
		description: MATCHING,
		nothing: true,
	},
	'FailedOperation.NoPassport': {
		message: 'The picture does not show a passport',
		description: MATCHING,
		nothing: true,
	},
	'FailedOperation.UnsupportedInvoice': {
		message: 'This kind of invoice is not supported',
		description: MATCHING,
	},
};
