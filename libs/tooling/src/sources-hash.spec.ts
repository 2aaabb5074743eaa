import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hashSources } from './sources-hash.ts';

describe('hashSources', () => {
  let root = '';
  const hash = () => hashSources(root, ['src', 'settings.json', 'not-there']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'inclusive-hash-'));
    mkdirSync(join(root, 'src/dist'), { recursive: true });
    writeFileSync(join(root, 'src/a.ts'), 'a');
    writeFileSync(join(root, 'settings.json'), '{}');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['a content', () => writeFileSync(join(root, 'src/a.ts'), 'b')],
    ['a name', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))],
    ['a new file', () => writeFileSync(join(root, 'src/new.ts'), '')],
    ['a single file that is named', () => writeFileSync(join(root, 'settings.json'), '{"a":1}')],
  ])('changes with %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('passes over specs and what was built', () => {
    const before = hash();
    writeFileSync(join(root, 'src/a.spec.ts'), 'spec');
    writeFileSync(join(root, 'src/dist/a.js'), 'built');
    expect(hash()).toBe(before);
  });
});
