const SIDE_PX = 16;
const LINE_PX = 2;

/** The hatch of "too few to say" as a picture that repeats, for a screen of two pixels a point. */
export function hatchImage(colour: string): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = SIDE_PX;
	canvas.height = SIDE_PX;
	const pen = canvas.getContext('2d', { willReadFrequently: true });
	if (!pen) return new ImageData(SIDE_PX, SIDE_PX);
	pen.strokeStyle = colour;
	pen.lineWidth = LINE_PX;
	for (const shift of [-SIDE_PX, 0, SIDE_PX]) {
		pen.moveTo(shift, 0);
		pen.lineTo(shift + SIDE_PX, SIDE_PX);
	}
	pen.stroke();
	return pen.getImageData(0, 0, SIDE_PX, SIDE_PX);
}
