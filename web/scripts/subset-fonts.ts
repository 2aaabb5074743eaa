/**
 * Cuts the fonts down to the letters of Latvian, Lithuanian, English and the neighbours' names,
 * and to the weights in use. Run: `node web/scripts/subset-fonts.ts`; the results are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Axis = number | { min: number; max: number };
type SubsetFont = (
  font: Buffer,
  text: string,
  options: { targetFormat: 'woff2'; variationAxes?: Record<string, Axis>; noHinting?: boolean; keepFeatures?: string[] },
) => Promise<Buffer>;

interface Cut {
  from: string;
  to: string;
  letters: string;
  weight?: Axis;
}

const load = createRequire(import.meta.url);
const subsetFont = load('subset-font') as SubsetFont;
const target = fileURLToPath(new URL('../src/assets/fonts/', import.meta.url));

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„•…‹›€™−←↑→↓`;
const latinExt = 'ĀāĂ㥹ĆćČčĎďĒēĖėĘęĚěĢģĪīĮįĶķĻļŁłŃńŅņŇňŌōŐőŒœŖŗŘřŚśŠšŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț₤₽';
const headingLatin = `${range(0x20, 0x7e)}\u00a0«»ÄÅÉÕÖØÜßäåéèëíóöõøüñ–—‘’‚“”„…·€`;
const headingExt = 'ĀāĄąĆćČčĒēĖėĘęĢģĪīĮįĶķĻļŁłŃńŅņŌōŖŗŚśŠšŪūŲųŹźŻżŽž';

const variable = (family: string, part: string) =>
  `@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`;
const text = { min: 400, max: 700 };

const cuts: Cut[] = [
  { from: variable('atkinson-hyperlegible-next', 'latin'), to: 'atkinson-latin', letters: latin, weight: text },
  { from: variable('atkinson-hyperlegible-next', 'latin-ext'), to: 'atkinson-latin-ext', letters: latinExt, weight: text },
  { from: variable('literata', 'latin'), to: 'literata-latin', letters: headingLatin, weight: 600 },
  { from: variable('literata', 'latin-ext'), to: 'literata-latin-ext', letters: headingExt, weight: 600 },
  { from: variable('lexend', 'latin'), to: 'lexend-latin', letters: latin, weight: text },
  { from: variable('lexend', 'latin-ext'), to: 'lexend-latin-ext', letters: latinExt, weight: text },
  ...(['400', '700'] as const).map((weight) => ({
    from: `@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`,
    to: `opendyslexic-${weight}`,
    letters: latin + latinExt,
  })),
];

async function cut({ from, to, letters, weight }: Cut): Promise<void> {
  const font = await subsetFont(await readFile(load.resolve(from)), letters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'mkmk', 'locl', 'ccmp'],
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });
  await writeFile(`${target}${to}.woff2`, font);
  console.log(`${to}.woff2 ${(font.length / 1024).toFixed(1)} kB`);
}

await mkdir(target, { recursive: true });
for (const each of cuts) await cut(each);
