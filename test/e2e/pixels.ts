import type {Browser} from 'playwright-core';

/** How many pixels of two pictures (PNG) differ; all of them when the sizes do. */
export const differing = async (browser: Browser, a: Buffer, b: Buffer): Promise<number> => {
  if (a.equals(b)) return 0;
  const page = await browser.newPage();
  const count = await page.evaluate(
    async (pictures) => {
      const [one, other] = (await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
          canvas.drawImage(bitmap, 0, 0);
          return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      )) as [ImageData, ImageData];
      if (one.width !== other.width || one.height !== other.height) return Math.max(one.data.length, other.data.length) / 4;
      const [mine, theirs] = [new Uint32Array(one.data.buffer), new Uint32Array(other.data.buffer)];
      return mine.reduce((sum, pixel, i) => sum + Number(pixel !== theirs[i]), 0);
    },
    [a, b].map((picture) => picture.toString('base64')),
  );
  await page.close();
  return count;
};
