import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isInstalled, whyNodeIsUnfit } from './ensure-installed.mjs';

const locked = {
  '': { name: 'root' },
  'libs/idea': { version: '1.0.0' },
  'node_modules/one': { version: '1.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

describe('the install check', () => {
  let root = '';

  const write = (file: string, packages: object) => writeFileSync(join(root, file), JSON.stringify({ packages }));
  const install = (packages: object) => {
    mkdirSync(join(root, 'node_modules/one'), { recursive: true });
    write('node_modules/.package-lock.json', packages);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'inclusive-install-'));
    write('package-lock.json', locked);
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('finds nothing installed in a fresh clone', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('is content without the optional packages of other machines', () => {
    install({ 'node_modules/one': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  it('notices another version', () => {
    install({ 'node_modules/one': { version: '0.9.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  it('notices a package that was deleted', () => {
    install({ 'node_modules/one': { version: '1.0.0' } });
    rmSync(join(root, 'node_modules/one'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  it('asks for Node 24 where npm could not bring it along', () => {
    expect(whyNodeIsUnfit(root, '20.20.2')).toMatch(/Node 24 or newer is needed, this is Node 20\.20\.2/);
    expect(whyNodeIsUnfit(root, '24.1.0')).toBeUndefined();
    mkdirSync(join(root, 'node_modules/.bin/node'), { recursive: true });
    expect(whyNodeIsUnfit(root, '20.20.2')).toBeUndefined();
  });
});
