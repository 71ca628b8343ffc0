import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3';

/**
 * Draws a geometry as SVG path data in relative whole numbers: `M512 80l-3 4 5 0z`. A third of the length of absolute
 * numbers with a decimal.
 */
export function gridPath(projection: GeoProjection, geometry: GeoPermissibleObjects): string {
	const pen = new GridPen();
	geoPath(projection, pen)(geometry);
	return pen.path;
}

class GridPen implements GeoContext {
	path = '';
	#x = 0;
	#y = 0;
	#inLine = false;

	beginPath(): void {
		this.path = '';
	}

	moveTo(x: number, y: number): void {
		this.#x = Math.round(x);
		this.#y = Math.round(y);
		this.path += `M${this.#x} ${this.#y}`;
		this.#inLine = false;
	}

	lineTo(x: number, y: number): void {
		const stepX = Math.round(x) - this.#x;
		const stepY = Math.round(y) - this.#y;
		if (stepX === 0 && stepY === 0) return;
		this.path += (this.#inLine ? (stepX < 0 ? '' : ' ') : 'l') + stepX + (stepY < 0 ? '' : ' ') + stepY;
		this.#x += stepX;
		this.#y += stepY;
		this.#inLine = true;
	}

	closePath(): void {
		this.path += 'z';
		this.#inLine = false;
	}

	arc(): void {
		throw new RangeError('a city map holds no points');
	}
}
