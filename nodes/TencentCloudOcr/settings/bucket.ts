import type { IExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

/** Where calls to Cloud Infinite go: always to the host of a bucket. */
export interface Bucket {
	host: string;
	/** Object in the bucket; empty when a public URL is read. */
	key: string;
}

/** Reads and checks the bucket's parameters, before anything is sent. */
export function readBucket(context: IExecuteFunctions, itemIndex: number): Bucket {
	const text = (name: string) => String(context.getNodeParameter(name, itemIndex, '') ?? '').trim();
	const [bucket, region] = [text('bucket'), text('bucketRegion')];
	if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?-\d+$/.test(bucket)) {
		throw new UserError(`'Bucket' is not a bucket name: '${bucket.slice(0, 80)}'`, {
			description: 'Copy it from the COS console, including the number at the end: name-1250000000',
		});
	}
	if (!/^[a-z]{2,10}-[a-z0-9-]{2,30}$/.test(region)) {
		throw new UserError(`'Bucket Region' is not a region: '${region.slice(0, 80)}'`, {
			description: 'Copy it from the COS console, for example ap-singapore',
		});
	}
	const key = text('source') === 'object' ? text('objectKey').replace(/^\/+/, '') : '';
	if (text('source') === 'object' && !key) {
		throw new UserError("'Object Key' is empty", {
			description: 'Enter the name of the object in the bucket, including its folders',
		});
	}
	// clients resolve such steps in a URL, which would then lead to another object
	if (key.split('/').some((step) => step === '.' || step === '..')) {
		throw new UserError(
			`'Object Key' contains a folder that no URL can contain: '${key.slice(0, 80)}'`,
			{
				description: "Enter the full name of the object, without '.' or '..' between slashes",
			},
		);
	}
	return { host: `${bucket}.cos.${region}.myqcloud.com`, key };
}
