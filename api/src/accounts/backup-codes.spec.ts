import { describe, expect, it } from '@jest/globals';
import { backupCodeOf, newBackupCodes } from './backup-codes.ts';

describe('backup codes', () => {
  it('are ten, all different, without letters that look alike', () => {
    const codes = newBackupCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
  });

  it.each(['k7mq2-wd9fa', ' K7MQ2 WD9FA ', 'k7mq2wd9fa', 'K7mq2–wd9fa'])('are known again as %s', (typed) => {
    expect(backupCodeOf(typed)).toBe('k7mq2-wd9fa');
  });
});
