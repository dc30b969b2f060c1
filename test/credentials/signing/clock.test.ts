import {
	clockName,
	correctClock,
	judgeClock,
	thisMoment,
	timestampNow,
} from '../../../credentials/signing/clock';
import { post, sign } from './requests';

const now = Date.parse('2026-01-01T00:00:00.900Z');
const machine = 1_767_225_600;
const name = clockName('AKIDone', 'ocr.tencentcloudapi.com');
const date = (offsetSeconds: number) => new Date(now + offsetSeconds * 1000).toUTCString();

afterEach(() => correctClock(name, new Date(now).toISOString(), now));

describe('the clock of signatures', () => {
	it('counts whole seconds of UTC', () => expect(timestampNow(name, now)).toBe(machine));

	it.each([600, -600, 86_400])("follows the service's, which is %i seconds away", (offset) => {
		expect(correctClock(name, date(offset), now)).toBe(true);
		// the header has whole seconds: a second more or less does not matter
		expect(Math.abs(timestampNow(name, now) - machine - offset)).toBeLessThanOrEqual(1);
	});

	it.each([undefined, '', 'soon', 5, ['x']])('is left alone by the header %j', (header) => {
		correctClock(name, date(600), now);
		const before = timestampNow(name, now);
		expect(correctClock(name, header, now)).toBe(false);
		expect(timestampNow(name, now)).toBe(before);
	});

	it('is the one that requests and objects in a bucket are signed with', () => {
		correctClock(name, new Date(Date.now() + 3_600_000).toUTCString());
		const inAnHour = Date.now() / 1000 + 3600;
		const api = sign(post(), {}, thisMoment(name));
		expect(Math.abs(Number(api.headers['x-tc-timestamp']) - inAnHour)).toBeLessThan(5);
		const cos = sign({ url: 'https://b-1.cos.ap-singapore.myqcloud.com/a' }, {}, thisMoment(name));
		const [start] = /\d{10}/.exec(cos.headers.authorization) ?? [];
		expect(Math.abs(Number(start) + 60 - inAnHour)).toBeLessThan(5);
	});

	it('is forgotten when somebody sets the clock of the machine right', () => {
		expect(correctClock(name, date(3600), now)).toBe(true);
		expect(timestampNow(name, now + 30_000)).toBeGreaterThan(machine + 3600);
		expect(timestampNow(name, now + 3_600_000)).toBe(machine + 3600);
		expect(timestampNow(name, now + 3_601_000)).toBe(machine + 3601);
	});

	it('is that of one account and host', () => {
		correctClock(name, date(3600), now);
		for (const [key, host] of [
			['AKIDtwo', 'ocr.tencentcloudapi.com'],
			['AKIDone', 'ocr.intl.tencentcloudapi.com'],
		]) {
			expect(timestampNow(clockName(key, host), now)).toBe(machine);
		}
	});

	it.each([
		'Sat, 01 Jan 2000 00:00:00 GMT',
		'Thu, 01 Jan 1970 00:00:00 GMT',
		'+275760-09-13T00:00:00.000Z',
		'-271821-04-20T00:00:00.000Z',
	])('does not follow %s', (header) => {
		expect(correctClock(name, header, now)).toBe(false);
		expect(timestampNow(name, now)).toBe(machine);
	});

	it('goes back to what it was unless the service takes the corrected time', () => {
		correctClock(name, date(3600), now);
		judgeClock(name, true);
		correctClock(name, date(86_400), now);
		expect(timestampNow(name, now)).toBe(machine + 86_399);
		judgeClock(name, false);
		expect(timestampNow(name, now)).toBe(machine + 3599);
		// what has been settled is not judged again
		judgeClock(name, false);
		expect(timestampNow(name, now)).toBe(machine + 3599);
	});

	it('comes with another number each time', () => {
		const nonces = Array.from({ length: 100 }, () => thisMoment(name).nonce);
		expect(new Set(nonces).size).toBe(100);
		expect(Math.min(...nonces)).toBeGreaterThan(0);
	});
});
