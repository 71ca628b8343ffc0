import { px } from '../../charts/px';

const HALF_PX = 5;

/** A diamond about this point. */
export function diamondPath(x: number, y: number): string {
	return `M${px(x)} ${px(y - HALF_PX)}l${HALF_PX} ${HALF_PX}-${HALF_PX} ${HALF_PX}-${HALF_PX}-${HALF_PX}Z`;
}
