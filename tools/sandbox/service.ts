import { authenticate } from './auth';
import type { Account } from './auth';
import { refuse } from './errors';
import { checkParameters } from './parameters';
import { takePictures } from './picture';
import type { rateLimiter } from './rate';
import type { Reader } from './reader';
import type { Call, RawRequest } from './request';
import { checkBody, mediaType } from './request';
import type { ActionSpec } from './spec';
import { regions, sites, version } from './spec';
import { syntheticResponse } from './synthetic';

export interface ServiceState extends Account {
	activated: boolean;
	permitted: boolean;
	/** Whether what the account's site has withdrawn is answered all the same. */
	withdrawn: boolean;
	takeTurn: ReturnType<typeof rateLimiter>;
	/** Absent: every action answers its fixture. */
	reader: Reader | undefined;
}

/** Answers one call as the service documents it, or throws a `ServiceError`. */
export async function answer(
	request: RawRequest,
	call: Call,
	state: ServiceState,
	given?: object,
): Promise<object> {
	checkTransport(request, call);
	const { product, site } = authenticate(request, call, state);
	if (product === 'cvm') return answerCvm(call);
	if (!state.permitted) {
		refuse(
			'AuthFailure.UnauthorizedOperation',
			'You are not authorized to perform this operation.',
		);
	}
	if (!state.activated) refuse('FailedOperation.UnOpenError');
	const action = actionOf(call, sites[site].actions, state);
	checkRegion(call, action);
	state.takeTurn(call.action);
	checkBody(call.params);
	checkParameters(action, call.params);
	const pictures = await takePictures(action, call.params);
	if (given) return given;
	return (
		(await state.reader?.read(call.action, action, call.params, pictures)) ??
		syntheticResponse(call.action, action, pictures)
	);
}

const sizeLimits = { get: 32 * 1024, postV1: 1024 * 1024, postTc3: 10 * 1024 * 1024 };
/** Bodies over the largest limit are not kept; see `server.ts`. */
export const maxBodyBytes = sizeLimits.postTc3;

function checkTransport(request: RawRequest, call: Call): void {
	if (request.method !== 'GET' && request.method !== 'POST') refuse('UnsupportedProtocol');
	if (request.target.split('?')[0] !== '/') refuse('InvalidRequest', 'The path must be `/`.');
	const limit = call.protocol === 'v1' ? sizeLimits.postV1 : sizeLimits.postTc3;
	if (request.body.length > limit || request.target.length > sizeLimits.get) {
		refuse('RequestSizeLimitExceeded', 'The request exceeds the size limit.');
	}
	if (call.protocol === 'tc3' && request.method === 'POST' && request.headers.authorization) {
		if (mediaType(request) !== 'application/json') {
			refuse('InvalidRequest', 'The Content-Type of the request must be application/json.');
		}
	}
}

function actionOf(
	call: Call,
	actions: Record<string, ActionSpec>,
	{ withdrawn }: ServiceState,
): ActionSpec {
	if (!call.action) {
		refuse('MissingParameter', 'The request is missing a required parameter `Action`.');
	}
	if (!call.version) {
		refuse('MissingParameter', 'The request is missing a required parameter `Version`.');
	}
	if (call.version !== version) {
		refuse('NoSuchVersion', `The API version \`${call.version}\` does not exist.`);
	}
	const action = Object.hasOwn(actions, call.action) ? actions[call.action] : undefined;
	if (action && (action.offered || withdrawn)) return action;
	refuse('InvalidAction', `The API \`${call.action}\` does not exist.`);
}

/** Which of the regions it is, is ignored by the actions that are offered everywhere. */
function checkRegion(call: Call, { regions: offered, regionRequired }: ActionSpec): void {
	if (!call.region && regionRequired) {
		refuse('MissingParameter', 'The request is missing a required parameter `Region`.');
	}
	if (call.region && !(offered ?? regions).includes(call.region)) {
		refuse('UnsupportedRegion', `The region \`${call.region}\` is not supported.`);
	}
}

/** One call of another product, to show that the credential signs for any of them. */
function answerCvm(call: Call): object {
	if (call.version !== '2017-03-12') {
		refuse('NoSuchVersion', `The API version \`${call.version}\` does not exist.`);
	}
	if (call.action !== 'DescribeInstances') {
		refuse('InvalidAction', `The API \`${call.action}\` does not exist.`);
	}
	return { TotalCount: 0, InstanceSet: [] };
}
