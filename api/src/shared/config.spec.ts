import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.ts';

const DATABASE_URL = 'postgres://reader:secret@127.0.0.1:5432/inclusive';
const dataDir = () => mkdtempSync(join(tmpdir(), 'inclusive-config-'));

describe('readConfig', () => {
  it('names every faulty setting in one message', () => {
    const faulty = {
      DATABASE_URL: 'mysql://x',
      PORT: '99999',
      SECRET: 'short',
      ENCRYPTION_KEYS: 'k1:abc',
      SEED: 'all',
    };
    for (const name of Object.keys(faulty)) expect(() => readConfig(faulty)).toThrow(new RegExp(`${name}:`));
  });

  it('takes an empty setting as one that is not given', () => {
    expect(readConfig({ DATABASE_URL, DATA_DIR: dataDir(), PORT: '', SMTP_URL: '' }).port).toBe(3000);
  });

  it('wants a mail server in production, except for a demonstration', () => {
    const env = { DATABASE_URL, DATA_DIR: dataDir(), NODE_ENV: 'production' };
    expect(() => readConfig(env)).toThrow(/SMTP_URL/);
    expect(readConfig({ ...env, SEED: 'demo' }).isDemo).toBe(true);
    expect(readConfig({ ...env, SMTP_URL: 'smtp://127.0.0.1:25' }).smtpUrl).toBe('smtp://127.0.0.1:25');
  });

  it('opens the schema in production only when told to', () => {
    const env = { DATABASE_URL, DATA_DIR: dataDir(), NODE_ENV: 'production', SEED: 'demo' };
    expect(readConfig(env).openSchema).toBe(false);
    expect(readConfig({ ...env, OPEN_SCHEMA: '1' }).openSchema).toBe(true);
  });

  it('makes secrets once and keeps them for the owner alone', () => {
    const folder = dataDir();
    const first = readConfig({ DATABASE_URL, DATA_DIR: folder });
    const second = readConfig({ DATABASE_URL, DATA_DIR: folder });
    expect(second.secret).toBe(first.secret);
    expect(second.encryptionKeys).toEqual(first.encryptionKeys);
    expect(first.encryptionKeys[0]?.key).toHaveLength(32);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});
