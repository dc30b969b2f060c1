import type { ErrorTable } from './types';

const REPORT = 'Please report this to the authors of the node, with the RequestId';
const NAMED =
	"Check the parameter that the service names, in the fields of the node and in 'Options'";

/** What the service says about the request. Source: API reference, "Common error codes". */
export const REQUEST_ERRORS: ErrorTable = {
	ActionOffline: {
		message: 'Tencent Cloud has withdrawn this operation',
		description: 'Choose another operation',
		cause: 'configuration-invalid',
	},
	InvalidAction: {
		message: 'Tencent Cloud does not offer this operation on the chosen site',
		description: 'Choose another operation, or a credential for the other site',
		cause: 'configuration-invalid',
	},
	DryRunOperation: {
		message: 'The call was only a dry run',
		description: "Remove DryRun from 'Parameters'",
	},
	'FailedOperation.LanguageNotSupport': {
		message: 'The service does not support the chosen language',
		description: "Choose another 'Language' in 'Options'",
		cause: 'configuration-invalid',
	},
	InvalidParameter: { message: 'A parameter has the wrong format', description: NAMED },
	'InvalidParameter.ConfigFormatError': {
		message: 'The service could not read the JSON of a parameter',
		description:
			"Check 'Parameters': the API wants some parameters, such as Config, as text that contains JSON",
	},
	InvalidParameterValue: {
		message: 'A parameter has a value that is not allowed',
		description: NAMED,
	},
	'InvalidParameterValue.InvalidParameterValueLimit': {
		message: 'A parameter has a value that is not allowed',
		description: `${NAMED}. For a PDF, check that 'Pages' names a page that exists`,
	},
	InvalidRequest: {
		message: 'Tencent Cloud could not read the request',
		description: REPORT,
		cause: 'node-defect',
	},
	MissingParameter: { message: 'A required parameter is missing', description: NAMED },
	NoSuchProduct: {
		message: 'The address does not belong to the OCR service',
		description: "Check 'Endpoint' in the credential; it is usually empty",
		cause: 'configuration-invalid',
	},
	NoSuchVersion: {
		message: 'The service does not know this version of the API',
		description: "Check 'Endpoint' in the credential; it is usually empty",
		cause: 'configuration-invalid',
	},
	RequestSizeLimitExceeded: {
		message: 'The request is too large',
		description:
			"A request can be up to 10 MB, which is a file of about 7.5 MB; up to 1 MB with an older 'Signature Method', up to 32 KB with the method GET. Make the picture smaller, or send its URL instead of the file",
	},
	ResourceNotFound: {
		message: 'The service cannot find what the call refers to',
		description: 'Check the token or name that you entered',
	},
	ResponseSizeLimitExceeded: {
		message: 'The answer would be too large',
		description: "Ask for less in 'Options': no portraits, no full text, no single characters",
	},
	UnknownParameter: {
		message: 'The operation does not know one of the parameters',
		description: NAMED,
	},
	UnsupportedOperation: {
		message: 'The service does not support this operation',
		description: 'Choose another operation',
		cause: 'configuration-invalid',
	},
	UnsupportedProtocol: {
		message: 'The service accepts https only',
		description: "Check 'Endpoint' in the credential: it must start with https://",
		cause: 'configuration-invalid',
	},
	UnsupportedRegion: {
		message: 'The operation is not offered in the chosen region',
		description:
			"Choose another 'Region' in 'Tuning'. Indonesian cards: Jakarta or Singapore; Singaporean cards: Singapore",
		cause: 'configuration-invalid',
	},
};
