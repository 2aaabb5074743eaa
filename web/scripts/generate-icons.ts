/** Gathers the Phosphor icons in use into one sprite, web/src/assets/icons.svg. Run after changing icon-names.ts. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { iconNames } from '../src/shared/components/icon-names.ts';

const load = createRequire(import.meta.url);

async function symbol(name: string): Promise<string> {
  const svg = await readFile(load.resolve(`@phosphor-icons/core/assets/regular/${name}.svg`), 'utf8');
  const inner = svg.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '');
  return `<symbol id="${name}" viewBox="0 0 256 256">${inner}</symbol>`;
}

const symbols = await Promise.all(iconNames.map(symbol));
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
await writeFile(new URL('../src/assets/icons.svg', import.meta.url), sprite);
console.log(`${iconNames.length} icons, ${(sprite.length / 1024).toFixed(1)} kB`);
