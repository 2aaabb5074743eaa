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
const heading = `${range(0x20, 0x7e)}\u00a0«»ÄÅÉÕÖØÜßäåéèëíóöõøüñĀāĄąĆćČčĒēĖėĘęĢģĪīĮįĶķĻļŁłŃńŅņŌōŖŗŚśŠšŪūŲųŹźŻżŽž–—‘’‚“”„…·€`;

const whole = (family: string, style: string, name: string) =>
  `@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`;
const lexend = (part: string) => `@fontsource-variable/lexend/files/lexend-${part}-wght-normal.woff2`;
const dyslexic = (weight: string) => `@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`;
const atkinson = (style: string) => whole('atkinson-hyperlegible-next', style, 'AtkinsonHyperlegibleNext');
const variable = { min: 400, max: 700 };
const rename = { from: 'OpenDyslexic', to: 'InclusiveDys' };

const cuts: Cut[] = [
  { from: atkinson('400Regular'), to: 'atkinson-400', letters: latin + latinExt },
  { from: atkinson('700Bold'), to: 'atkinson-700', letters: latin + latinExt },
  { from: whole('literata', '600SemiBold', 'Literata'), to: 'literata-600', letters: heading },
  { from: lexend('latin'), to: 'lexend-latin', letters: latin, weight: variable },
  { from: lexend('latin-ext'), to: 'lexend-latin-ext', letters: latinExt, weight: variable },
  { from: dyslexic('400'), to: 'opendyslexic-400', letters: latin + latinExt, rename },
  { from: dyslexic('700'), to: 'opendyslexic-700', letters: latin + latinExt, rename },
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
