/** The objects of every bucket. A bucket is its host: the same name in another region is another. */
export class Buckets {
	private readonly byHost = new Map<string, Map<string, Buffer>>();

	create(host: string): Map<string, Buffer> {
		const bucket = this.byHost.get(host) ?? new Map<string, Buffer>();
		this.byHost.set(host, bucket);
		return bucket;
	}

	find(host: string): Map<string, Buffer> | undefined {
		return this.byHost.get(host);
	}
}
