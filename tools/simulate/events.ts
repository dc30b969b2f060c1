/** Virtual time: it jumps from one event to the next. */
export interface Events {
	now(): number;
	after(milliseconds: number, happen: () => void): void;
	/** Lets everything happen, also what follows from it. */
	run(): void;
}

interface Event {
	at: number;
	happen: () => void;
}

export function createEvents(): Events {
	let time = 0;
	/** Sorted, the next one last. */
	const events: Event[] = [];
	return {
		now: () => time,
		after(milliseconds, happen) {
			const event = { at: time + milliseconds, happen };
			let place = events.length;
			while (place > 0 && events[place - 1].at <= event.at) place--;
			events.splice(place, 0, event);
		},
		run() {
			for (let next = events.pop(); next; next = events.pop()) {
				time = next.at;
				next.happen();
			}
		},
	};
}
