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
  options: {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: Record<string, Axis>;
    noHinting?: boolean;
    keepFeatures?: string[];
  },
) => Promise<Buffer<ArrayBuffer>>;

interface Cut {
  from: string;
  to: string;
  letters: string;
  weight?: Axis;
  /** A reserved font name may not stay in a cut font; both names are equally long. */
  rename?: { from: string; to: string };
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
  {
    from: variable('atkinson-hyperlegible-next', 'latin-ext'),
    to: 'atkinson-latin-ext',
    letters: latinExt,
    weight: text,
  },
  { from: variable('literata', 'latin'), to: 'literata-latin', letters: headingLatin, weight: 600 },
  { from: variable('literata', 'latin-ext'), to: 'literata-latin-ext', letters: headingExt, weight: 600 },
  { from: variable('lexend', 'latin'), to: 'lexend-latin', letters: latin, weight: text },
  { from: variable('lexend', 'latin-ext'), to: 'lexend-latin-ext', letters: latinExt, weight: text },
  ...(['400', '700'] as const).map((weight) => ({
    from: `@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`,
    to: `opendyslexic-${weight}`,
    letters: latin + latinExt,
    rename: { from: 'OpenDyslexic', to: 'InclusiveDys' },
  })),
];

async function cut({ from, to, letters, weight, rename }: Cut): Promise<void> {
  const options = {
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'mkmk', 'locl', 'ccmp'],
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  };
  let font = await readFile(load.resolve(from));
  if (rename) font = renamed(await subsetFont(font, letters, { ...options, targetFormat: 'sfnt' }), rename);
  const result = await subsetFont(font, letters, { ...options, targetFormat: 'woff2' });
  await writeFile(`${target}${to}.woff2`, result);
  console.log(`${to}.woff2 ${(result.length / 1024).toFixed(1)} kB`);
}

function renamed(font: Buffer<ArrayBuffer>, { from, to }: { from: string; to: string }): Buffer<ArrayBuffer> {
  const search = bigEndian(from);
  const replacement = bigEndian(to);
  for (let at = font.indexOf(search); at >= 0; at = font.indexOf(search, at + 1)) replacement.copy(font, at);
  return font;
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

await mkdir(target, { recursive: true });
for (const each of cuts) await cut(each);
