import { picture, textAnswer, useSandbox } from './support';

/** What a site reads is settled by the site of the credential, before the call. */

const sandbox = useSandbox();

/** 7.6 MB as base64: within the 10 MB of one site, over the 7 MB of the other. */
const large = Buffer.concat([picture(), Buffer.alloc(6_000_000)]);

const read = async (site: string) => {
	// the sandbox knows the limits of the international site only, so it must not look
	const Response = { ...textAnswer('read').response, RequestId: 'any' };
	sandbox.respond(() => ({ status: 200, body: JSON.stringify({ Response }) }));
	return await sandbox.run('GeneralBasicOCR', {
		credential: { site },
		items: [{ binary: { data: { buffer: large, fileName: 'large.jpg' } } }],
	});
};

test('the mainland site reads a picture of more than 7 MB', async () => {
	const { items } = await read('mainland');
	expect(items[0].json.text).toBe('read');
	expect(sandbox.calls).toHaveLength(1);
});

test('the international site does not, and is not asked', async () => {
	const { error } = await read('international');
	expect(error?.message).toBe("The file 'large.jpg' is too large: 7.63 MB as base64");
	expect(sandbox.calls).toHaveLength(0);
});

test('a template that only the mainland site has is refused on the other', async () => {
	const run = async (site: string) =>
		await sandbox.run('ExtractDocMulti', {
			credential: { site },
			parameters: { options: { ConfigId: 'SalesDeliveryNote' } },
			items: [{ binary: { data: { buffer: picture(), fileName: 'note.jpg' } } }],
		});
	const { error } = await run('international');
	expect(error?.message).toBe(
		"'Template' cannot be 'Sales Delivery Note (SalesDeliveryNote)' on the international site",
	);
	expect(sandbox.calls).toHaveLength(0);
	sandbox.respond(() => ({ response: { StructuralList: [] } }));
	await run('mainland');
	expect(sandbox.calls.map(({ params }) => params.ConfigId)).toEqual(['SalesDeliveryNote']);
});
