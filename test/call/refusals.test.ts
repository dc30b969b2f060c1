import { createRefusals } from '../../nodes/TencentCloudOcr/call/refusals';
import { apiFailure } from '../../nodes/TencentCloudOcr/errors/failure';

const arrears = apiFailure({ Code: 'ResourceUnavailable.InArrears' }, 200);
const notEnabled = apiFailure({ Code: 'FailedOperation.UnOpenError' }, 200);

test('one call a while later asks again, and one that succeeds ends it', () => {
	let now = 0;
	const refusals = createRefusals(() => now);
	const [one, other] = [refusals('one'), refusals('other')];
	one.learn(arrears);
	expect([one.known(true), other.known(true)]).toEqual([arrears, arrears]);
	now = 30_000;
	// before its turn and just before it is made
	expect([one.known(false), one.known(true), other.known(true)]).toEqual([
		undefined,
		undefined,
		arrears,
	]);
	one.learn();
	expect(other.known(true)).toBeUndefined();
});

test('an operation that is not enabled is refused alone', () => {
	const refusals = createRefusals();
	refusals('one').learn(notEnabled);
	expect([refusals('one').known(true), refusals('other').known(true)]).toEqual([
		notEnabled,
		undefined,
	]);
});
