// Takes the picture in the README: the demonstration's page of Aalborg. With `--check` it takes it anew and fails when the
// committed one shows something else (compared in blocks, so that another version of a font or browser is no difference).
import {readFileSync, writeFileSync} from 'node:fs';
import {openDemonstration} from '../test/e2e/demonstration.js';

const FILE = 'docs/sammen.png';
/** Mean difference of a block's brightness, 0 to 255, above which the pictures are different pictures. */
const TOLERANCE = 10;

const {demonstration, browser, close} = await openDemonstration();
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 1360}});
  await page.goto(`${demonstration.url}/aalborg/`);
  // Every widget that is in the picture.
  for (const widget of ['pejlemaerke-list', 'vision-card', 'receipt', 'share', 'site-picker'])
    await page.locator(`sammen-${widget} [part=heading]`).first().waitFor();
  const picture = await page.screenshot();
  if (process.argv.includes('--check')) {
    await page.goto('about:blank');
    const difference = await page.evaluate(
      compare,
      [readFileSync(FILE), picture].map((file) => `data:image/png;base64,${file.toString('base64')}`),
    );
    console.log(`${FILE}: mean difference ${difference.toFixed(2)} of 255`);
    if (difference > TOLERANCE) {
      console.error('The page looks different: run "npm run screenshot", look at the picture, and commit it.');
      process.exitCode = 1;
    }
  } else writeFileSync(FILE, picture);
} finally {
  await close();
}

/** Mean difference in brightness of two pictures, each drawn into 64 × 40 blocks; 255 when their sizes differ. Runs in the page. */
async function compare(sources: string[]): Promise<number> {
  const brightness = await Promise.all(
    sources.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {width: 64, height: 40});
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 64, 40);
      return {
        size: `${image.width}x${image.height}`,
        data: [...(context?.getImageData(0, 0, 64, 40).data ?? [])].filter((_, i) => i % 4 < 3),
      };
    }),
  );
  const [a, b] = brightness;
  if (!a || !b || a.size !== b.size) return 255;
  return a.data.reduce((sum, value, i) => sum + Math.abs(value - (b.data[i] ?? 0)), 0) / a.data.length;
}
