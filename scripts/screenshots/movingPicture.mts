import sharp, { type Sharp } from 'sharp';

/** A screen of a moving picture. */
export interface Frame {
	/** PNG or JPEG. */
	readonly picture: Buffer;
	/** One line under the picture. */
	readonly caption: string;
	/** How long it is shown. */
	readonly seconds: number;
}

const WIDTH = 960;
const CAPTION_HEIGHT = 44;
const INK = '#101b33';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const captionOf = (text: string, place: number, count: number): Buffer => {
	const dots = Array.from({ length: count }, (_, index) => {
		const fill = index === place ? '#4aa3ff' : '#46536f';
		return `<circle cx="${WIDTH - 24 - (count - 1 - index) * 18}" cy="22" r="5" fill="${fill}"/>`;
	});
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${CAPTION_HEIGHT}">
			<rect width="100%" height="100%" fill="${INK}"/>
			<text x="20" y="28" font-family="sans-serif" font-size="18" fill="#fff">${escaped(text)}</text>
			${dots.join('')}
		</svg>`,
	);
};

const captioned = async (frame: Frame, place: number, count: number): Promise<Buffer> => {
	const scaled = await sharp(frame.picture)
		.resize({ width: WIDTH })
		.flatten({ background: '#fff' })
		.extend({ bottom: CAPTION_HEIGHT, background: INK })
		.toBuffer({ resolveWithObject: true });
	const top = scaled.info.height - CAPTION_HEIGHT;
	return await sharp(scaled.data)
		.composite([{ input: captionOf(frame.caption, place, count), left: 0, top }])
		.png()
		.toBuffer();
};

/**
 * An animated WebP that begins again at its end.
 * @param frames all of the same size
 */
export async function movingPicture(frames: readonly Frame[]): Promise<Sharp> {
	const pictures = await Promise.all(
		frames.map((frame, place) => captioned(frame, place, frames.length)),
	);
	return sharp(pictures, { join: { animated: true } }).webp({
		// Lossy frames keep faint traces of the one before.
		lossless: true,
		effort: 6,
		loop: 0,
		delay: frames.map(({ seconds }) => seconds * 1000),
	});
}
