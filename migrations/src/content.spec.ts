import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Content, openContent } from './content.ts';

describe('content packs', () => {
  let root = '';
  let content: Content;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'inclusive-content-'));
    mkdirSync(join(root, 'pages'));
    writeFileSync(join(root, 'pages/about.md'), '---\ntitle: Par mums\n---\n\n## Kas mēs esam\n');
    writeFileSync(join(root, 'pages/bare.md'), '## No front matter');
    writeFileSync(join(root, 'rooms.yaml'), '- slug: pasvalys\n');
    writeFileSync(join(root, 'broken.yaml'), 'a: [1');
    content = openContent(root);
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('are read as YAML and Markdown', () => {
    expect(content.yaml('rooms.yaml')).toEqual([{ slug: 'pasvalys' }]);
    expect(content.markdown('pages/about.md')).toEqual({ frontMatter: { title: 'Par mums' }, body: '## Kas mēs esam' });
    expect(content.list('pages')).toEqual(['about.md', 'bare.md']);
    expect(content.list('nothing')).toEqual([]);
  });

  it('name the file that is at fault', () => {
    expect(() => content.yaml('broken.yaml')).toThrow(/^broken\.yaml: /);
    expect(() => content.markdown('pages/bare.md')).toThrow(/^pages\/bare\.md: /);
  });

  it('have a hash that changes with them', () => {
    const before = content.hash();
    writeFileSync(join(root, 'rooms.yaml'), '- slug: subate\n');
    expect(content.hash()).not.toBe(before);
  });
});
