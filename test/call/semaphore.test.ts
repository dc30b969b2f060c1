import { semaphore } from '../../nodes/TencentCloudOcr/call/semaphore';

describe('semaphore', () => {
	it('admits first come first served, as far as there is room', async () => {
		const room = semaphore(2);
		const order: string[] = [];
		const first = await room.acquire();
		await room.acquire();
		const third = room.acquire().then((release) => (order.push('third'), release));
		const fourth = room.acquire().then((release) => (order.push('fourth'), release));
		expect(order).toEqual([]);
		first();
		first();
		(await third)();
		await fourth;
		expect(order).toEqual(['third', 'fourth']);
	});

	it('lets something larger than all the room go alone', async () => {
		const bytes = semaphore(10);
		const small = await bytes.acquire(3);
		const large = bytes.acquire(50);
		small();
		const release = await large;
		let admitted = false;
		const next = bytes.acquire(1).then(() => (admitted = true));
		await Promise.resolve();
		expect(admitted).toBe(false);
		release();
		await next;
	});

	it('fails those who wait when the execution is stopped', async () => {
		const abort = new AbortController();
		const room = semaphore(1, abort.signal);
		await room.acquire();
		const waiting = room.acquire();
		abort.abort();
		await expect(waiting).rejects.toThrow('The execution was stopped');
		await expect(room.acquire()).rejects.toThrow('The execution was stopped');
	});
});
