import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what is sensitive before it reaches the database: AES-256-GCM, `<key id>.<base64url of nonce, tag, text>`. */
@Injectable()
export class Seal {
  constructor(private readonly config: Config) {}

  seal(text: string): string {
    const [active] = this.config.encryptionKeys;
    if (!active) throw new Error('ENCRYPTION_KEYS names no key');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', active.key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${active.id}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws Error when the key is gone or the text was changed */
  open(sealed: string): string {
    const [id, body = ''] = sealed.split('.');
    const key = this.config.encryptionKeys.find((each) => each.id === id);
    if (!key) throw new Error(`no encryption key "${id}"`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key.key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }
}
