import { contentOf, pdf, picture, pictureItem, useSandbox } from './support';

/** Where the workflow stops at a failure, nothing more is paid for; where it goes on, all is read. */

const sandbox = useSandbox();
const one = { options: { concurrentRequests: 1 } };
const pagesAsked = () => sandbox.pages;

/** Whichever comes first; files are read side by side. */
const refuseAll = () => sandbox.respond(() => ({ error: 'FailedOperation.ImageBlur' }));

test('the pages behind one that fails are not asked for', async () => {
	refuseAll();
	const items = [{ binary: { data: { buffer: await pdf(30) } } }];
	const parameters = { pages: 'all' };
	const { error } = await sandbox.run('GeneralAccurateOCR', { items, parameters });
	expect(error?.message).toBe('The picture is blurred');
	expect(pagesAsked()).toEqual([1]);
});

test('they are where the workflow goes on', async () => {
	sandbox.respond(({ page }) => (page === 1 ? { error: 'FailedOperation.ImageBlur' } : undefined));
	const { items, errors } = await sandbox.run('GeneralAccurateOCR', {
		items: [{ binary: { data: { buffer: await pdf(3) } } }],
		parameters: { pages: 'all' },
		onError: 'continueErrorOutput',
	});
	expect(pagesAsked()).toEqual([1, 2, 3]);
	expect(items).toMatchObject([{ json: { failedPages: '1' } }]);
	expect(errors).toHaveLength(1);
});

test('the files behind one that fails are not sent', async () => {
	refuseAll();
	const files = Array.from({ length: 6 }, (_, index) => [
		`attachment_${index}`,
		{ buffer: picture(String(index)) },
	]);
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: Object.fromEntries(files) }],
		parameters: { binaryPropertyName: '*', ...one },
	});
	expect(error?.message).toBe('The picture is blurred');
	const [sent] = sandbox.calls.map(contentOf);
	expect(error?.description).toContain(`field 'attachment_${sent}'`);
	expect(sandbox.calls).toHaveLength(1);
});

test('calls that wait for their turn are given up', async () => {
	refuseAll();
	const items = Array.from({ length: 12 }, (_, index) => pictureItem(String(index)));
	// the turn of the second is in two minutes
	const parameters = { options: { requestsPerSecond: 1 / 120 } };
	const { error } = await sandbox.run('GeneralBasicOCR', { items, parameters });
	const [sent] = sandbox.calls.map(contentOf);
	expect(error?.context.itemIndex).toBe(Number(sent));
	expect(sandbox.calls).toHaveLength(1);
});

test('the error that stops is that of the first bad item, whichever fails first', async () => {
	const items = [pictureItem('good'), { binary: { data: { buffer: Buffer.from('?') } } }, {}];
	const { error } = await sandbox.run('GeneralBasicOCR', { items });
	expect(error?.context.itemIndex).toBe(1);
});
