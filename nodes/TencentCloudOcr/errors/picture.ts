import type { ErrorEntry, ErrorTable } from './types';

const CLEARER = 'Send a sharp, evenly lit picture of the whole document';
const MATCHING = "Choose the 'Operation' that matches the document, or send the right picture";
const LIMIT =
	'Most operations take up to 7 MB as base64, which is a file of about 5.25 MB; the list of operations names others';

/** The service has answered, but with nothing that it has read. */
export const NOTHING_FOUND: ErrorEntry = {
	message: 'Nothing was found in the picture',
	description:
		"All fields of the answer are empty. If that is normal in your workflow, set 'When Nothing Is Found' in 'Options' to Empty Item",
	nothing: true,
};

/** What the service says of the document. Source: OCR error codes page. */
export const PICTURE_ERRORS: ErrorTable = {
	'FailedOperation.CardSideError': {
		message: "The picture does not show the side that 'Side of the Card' names",
		description:
			"Choose the other side, or leave 'Side of the Card' out so that the service sees it by itself",
	},
	'FailedOperation.DownLoadError': {
		message: "Tencent Cloud could not download the file from the 'URL'",
		description:
			"The address must be public and answer within three seconds. Otherwise read the file with an HTTP Request node and set 'Input' to File",
		retry: 'few',
	},
	'ResourceUnavailable.ImageDownloadError': {
		message: "Tencent Cloud could not download the file from the 'URL'",
		description:
			"The address must be public and answer within a few seconds. Otherwise read the file with an HTTP Request node and set 'Input' to File",
		retry: 'few',
	},
	'FailedOperation.EmptyImageError': {
		message: 'The picture is empty',
		description: 'Send a picture that shows something. Tencent Cloud charges for this answer',
		nothing: true,
	},
	'FailedOperation.FieldException': {
		message: 'A field of the document could not be read with certainty',
		description: CLEARER,
	},
	'FailedOperation.IdCardInfoIllegal': {
		message: 'What the card says is not valid (number, name or dates)',
		description: `${CLEARER}, of a real card`,
	},
	'FailedOperation.IdCardTooSmall': {
		message: 'The card is too small in the picture',
		description: 'Crop the picture so that the card fills at least two thirds of it',
	},
	'FailedOperation.IllegalBankCardError': {
		message: 'What the bank card says is not valid',
		description: `${CLEARER}, of a real card`,
	},
	'FailedOperation.ImageBlur': {
		message: 'The picture is blurred',
		description: CLEARER,
	},
	'FailedOperation.ImageDecodeFailed': {
		message: 'Tencent Cloud could not open the file as a picture',
		description:
			'It may be damaged. Open it on your computer and save it again as JPEG or PNG; PDF works only where the operation says so',
	},
	'InvalidParameter.EngineImageDecodeFailed': {
		message: 'Tencent Cloud could not open the file as a picture',
		description: 'It may be damaged. Open it on your computer and save it again as JPEG or PNG',
	},
	'FailedOperation.UnKnowFileTypeError': {
		message: 'Tencent Cloud does not know the type of the file',
		description: 'Send a JPEG, PNG or another format that the operation lists',
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
		message: 'The size of the file is outside of what this operation takes',
		description: 'Card verification takes up to 2 MB as base64. Make the picture smaller',
	},
	'FailedOperation.InconsistencyBetweenMRZAndVRZ': {
		message: 'The machine-readable zone and the printed fields disagree',
		description: 'The document may be altered, or the picture is poor. Check it by eye',
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
