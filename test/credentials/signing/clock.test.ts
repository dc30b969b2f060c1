import { correctClock, thisMoment, timestampNow } from '../../../credentials/signing/clock';
import { post, sign } from './requests';

const now = Date.parse('2026-01-01T00:00:00.900Z');
const machine = 1_767_225_600;
const date = (offsetSeconds: number) => new Date(now + offsetSeconds * 1000).toUTCString();

afterEach(() => correctClock(new Date(now).toISOString(), now));

describe('the clock of signatures', () => {
	it('counts whole seconds of UTC', () => expect(timestampNow(now)).toBe(machine));

	it.each([600, -600, 86_400])("follows the service's, which is %i seconds away", (offset) => {
		expect(correctClock(date(offset), now)).toBe(true);
		// the header has whole seconds: a second more or less does not matter
		expect(Math.abs(timestampNow(now) - machine - offset)).toBeLessThanOrEqual(1);
	});

	it.each([undefined, '', 'soon', 5, ['x']])('is left alone by the header %j', (header) => {
		correctClock(date(600), now);
		const before = timestampNow(now);
		expect(correctClock(header, now)).toBe(false);
		expect(timestampNow(now)).toBe(before);
	});

	it('is the one that requests and objects in a bucket are signed with', () => {
		correctClock(new Date(Date.now() + 3_600_000).toUTCString());
		const inAnHour = Date.now() / 1000 + 3600;
		const api = sign(post(), {}, thisMoment());
		expect(Math.abs(Number(api.headers['x-tc-timestamp']) - inAnHour)).toBeLessThan(5);
		const cos = sign({ url: 'https://b-1.cos.ap-singapore.myqcloud.com/a' }, {}, thisMoment());
		const [start] = /\d{10}/.exec(cos.headers.authorization) ?? [];
		expect(Math.abs(Number(start) + 60 - inAnHour)).toBeLessThan(5);
	});

	it('is forgotten when somebody sets the clock of the machine right', () => {
		expect(correctClock(date(3600), now)).toBe(true);
		expect(timestampNow(now + 30_000)).toBeGreaterThan(machine + 3600);
		expect(timestampNow(now + 3_600_000)).toBe(machine + 3600);
		expect(timestampNow(now + 3_601_000)).toBe(machine + 3601);
	});

	it('comes with another number each time', () => {
		const nonces = Array.from({ length: 100 }, () => thisMoment().nonce);
		expect(new Set(nonces).size).toBe(100);
		expect(Math.min(...nonces)).toBeGreaterThan(0);
	});
});
