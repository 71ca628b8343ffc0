export interface LabelSpan {
	/** Where the label would like its centre, in px. */
	readonly wish: number;
	/** How much room it takes along the line, in px. */
	readonly size: number;
}

/**
 * Where do labels along a line stand so that none touches another? They keep the order of their wishes and move as
 * little as they can; where they do not all fit into the bounds they stand close together from the beginning.
 *
 * @returns the centres, in the order of the labels given.
 */
export function avoidOverlap(labels: readonly LabelSpan[], from: number, to: number): readonly number[] {
	const order = labels
		.map((label, index) => ({ ...label, index }))
		.sort((a, b) => a.wish - b.wish || a.index - b.index);
	const blocks: Block[] = [];
	for (const label of order) {
		let block: Block = {
			members: [label],
			size: label.size,
			start: held(label.wish - label.size / 2, label.size, from, to)
		};
		for (let last = blocks.at(-1); last && last.start + last.size > block.start; last = blocks.at(-1)) {
			blocks.pop();
			block = joined(last, block, from, to);
		}
		blocks.push(block);
	}
	const centres = new Array<number>(labels.length).fill(0);
	for (const { members, start } of blocks) {
		let edge = start;
		for (const { index, size } of members) {
			centres[index] = edge + size / 2;
			edge += size;
		}
	}
	return centres;
}

interface Block {
	readonly members: readonly (LabelSpan & { readonly index: number })[];
	readonly size: number;
	readonly start: number;
}

function joined(left: Block, right: Block, from: number, to: number): Block {
	const members = [...left.members, ...right.members];
	const size = left.size + right.size;
	let before = 0;
	let sum = 0;
	for (const member of members) {
		sum += member.wish - member.size / 2 - before;
		before += member.size;
	}
	return { members, size, start: held(sum / members.length, size, from, to) };
}

function held(start: number, size: number, from: number, to: number): number {
	return Math.max(from, Math.min(start, to - size));
}
