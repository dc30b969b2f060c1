import { slabs } from '../../nodes/TencentCloudOcr/request/bufferPool';

const MB = 1024 * 1024;

describe('slabs', () => {
	it('gives a buffer of just the size asked for', () => {
		expect(slabs(MB).take(10).length).toBe(10);
		expect(slabs(MB).take(3 * MB + 1).length).toBe(3 * MB + 1);
	});

	it('gives the memory of a finished body to the next one of about its size, as another object', () => {
		const pool = slabs(32 * MB);
		const first = pool.take(3 * MB);
		pool.giveBack(first);
		const second = pool.take(2.5 * MB);
		expect(second.buffer).toBe(first.buffer);
		expect(second).not.toBe(first);
	});

	it('never gives memory that is in use', () => {
		const pool = slabs(32 * MB);
		const [first, second] = [pool.take(MB), pool.take(MB)];
		expect(first.buffer).not.toBe(second.buffer);
		pool.giveBack(first);
		expect(pool.take(MB).buffer).toBe(first.buffer);
		expect(pool.take(MB).buffer).not.toBe(first.buffer);
	});

	it('does not spend a large one on a small body, nor one that is too small', () => {
		const pool = slabs(32 * MB);
		const large = pool.take(9 * MB);
		pool.giveBack(large);
		expect(pool.take(MB).buffer).not.toBe(large.buffer);
		expect(pool.take(10 * MB).buffer).not.toBe(large.buffer);
	});

	it('keeps no more than it may', () => {
		const pool = slabs(4 * MB);
		const [first, second] = [pool.take(3 * MB), pool.take(3 * MB)];
		pool.giveBack(first);
		pool.giveBack(second);
		expect(pool.take(3 * MB).buffer).toBe(first.buffer);
		expect(pool.take(3 * MB).buffer).not.toBe(second.buffer);
	});
});
