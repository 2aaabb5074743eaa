import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { iconNames } from './icon-names.ts';

it('finds every icon in the sprite, and no other', () => {
  const sprite = readFileSync(new URL('../../assets/icons.svg', import.meta.url), 'utf8');
  const drawn = [...sprite.matchAll(/<symbol id="([\w-]+)"/g)].map(([, name]) => name);
  expect(drawn).toEqual([...iconNames]);
});
