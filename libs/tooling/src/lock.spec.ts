import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withLock } from './lock.ts';

describe('withLock', () => {
  let file = '';

  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'inclusive-lock-')), 'lock');
  });

  afterEach(() => rmSync(join(file, '..'), { recursive: true }));

  it('lets one at a time work', async () => {
    const steps: string[] = [];
    const work = (name: string) =>
      withLock(file, async () => {
        steps.push(`${name} begins`);
        await sleep(20);
        steps.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b')]);
    expect(steps[1]).toBe(steps[0]?.replace('begins', 'ends'));
  });

  it('does not wait for a process that is gone', async () => {
    writeFileSync(file, '999999999 1');
    expect(await withLock(file, async () => 'done')).toBe('done');
  });

  it('opens again after a failure', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, async () => 'done')).toBe('done');
  });
});
