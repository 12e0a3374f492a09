import type {Page} from 'playwright-core';

const addressOf = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

/** Runs in the page: a picture `times` smaller, as its address and its channels. */
const shrunk = async ([source, times]: readonly [string, number]): Promise<{address: string; size: string; data: number[]}> => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const [width, height] = [Math.ceil(image.width / times), Math.ceil(image.height / times)];
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const data = [...context.getImageData(0, 0, width, height).data].filter((_, i) => i % 4 < 3);
  return {address: canvas.toDataURL('image/png'), size: `${image.width}x${image.height}`, data};
};

/** A picture (PNG) half as wide and half as high. */
export const halved = async (page: Page, picture: Buffer): Promise<Buffer> => {
  const {address} = await page.evaluate(shrunk, [addressOf(picture), 2] as const);
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
};

/** The share of blocks that counts. */
const SHARE = 0.02;
/** Pixels along the edge of a block: letters blur into a tone of their colour. */
const BLOCK = 8;

/**
 * How different two pictures (PNG) are, 0 to 255: the mean over the most different fiftieth of their blocks, so that a small
 * thing that has changed counts, and the edges of letters do not. 255 when their sizes differ.
 */
export const differenceIn = async (page: Page, one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all([one, other].map((picture) => page.evaluate(shrunk, [addressOf(picture), BLOCK] as const)));
  if (!a || !b || a.size !== b.size) return 255;
  const differences = a.data.map((value, i) => Math.abs(value - (b.data[i] ?? 0))).sort((x, y) => y - x);
  const most = differences.slice(0, Math.ceil(differences.length * SHARE));
  return most.reduce((sum, value) => sum + value, 0) / most.length;
};
