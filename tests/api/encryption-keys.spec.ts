import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Config } from '../../api/src/shared/config.ts';
import { Resealing } from '../../api/src/shared/secrets/resealing.ts';
import { Seal } from '../../api/src/shared/secrets/seal.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, BOOKING, bookingOf } from './consultations.support.ts';

const former = `k1:${randomBytes(32).toString('base64')}`;
const app = useTestApp({ env: { ENCRYPTION_KEYS: former } });
const { place, offer } = bookable(app);

const keysOf = (list: string) =>
  ({
    encryptionKeys: list.split(',').map((entry) => {
      const [id = '', key = ''] = entry.split(':');
      return { id, key: Buffer.from(key, 'base64') };
    }),
  }) as unknown as Config;
const newer = `k2:${randomBytes(32).toString('base64')}`;
const resealingWith = (list: string) => {
  const config = keysOf(list);
  return new Resealing(app.app().get(DataSource, { strict: false }), config, new Seal(config));
};
const sealedTexts = async () => {
  const columns = await resealingWith(newer).columns();
  const texts = columns.map(({ table, column }) =>
    app.database.rows<{ text: string }>(`select ${column} as text from ${table} where ${column} is not null`),
  );
  return (await Promise.all(texts)).flat().map(({ text }) => text);
};

describe('keys of what is encrypted', () => {
  let booked: Booked;

  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    const offerId = await offer(await place());
    const visitor = { name: 'Ģirts', note: 'Nākšu ar suni.', reach: 'phone', phone: '26 123 456' };
    booked = await app.as.visitor(BOOK, bookingOf(offerId, '2026-11-24T08:00:00Z', visitor));
    for (const minutes of [30, 60, 90])
      await app.as.visitor(BOOK, bookingOf(offerId, new Date(Date.UTC(2026, 10, 24, 8, minutes)).toISOString()));
    const sealed = new Seal(keysOf(former)).seal('https://example.org');
    await app.database.rows(
      `insert into hold (offer_id, starts_at, token_hash, expires_at, sealed_answers)
       values ($1, now(), sha256('x'), now() + interval '1 hour', $2)`,
      [offerId, sealed],
    );
  });

  it('tells which texts each of them seals, also one that is lost', async () => {
    expect(await resealingWith(`${newer},${former}`).uses()).toEqual([
      { key: 'k2', texts: 0, state: 'in use' },
      { key: 'k1', texts: 5, state: 'ready' },
    ]);
    expect(await resealingWith(newer).uses()).toContainEqual({ key: 'k1', texts: 5, state: 'unknown' });
  });

  it('leaves what no key can open as it is', async () => {
    const before = await sealedTexts();
    await resealingWith(newer).run();
    expect(await sealedTexts()).toEqual(before);
  });

  it('can be taken out once all is sealed anew: everything stays readable, and what changes meanwhile stays too', async () => {
    const before = (await sealedTexts()).map((text) => new Seal(keysOf(former)).open(text));
    const both = resealingWith(`${newer},${former}`);
    await Promise.all([both.run(), resealingWith(`${newer},${former}`).run()]);
    expect(await both.uses()).toEqual([
      { key: 'k2', texts: 5, state: 'in use' },
      { key: 'k1', texts: 0, state: 'ready' },
    ]);
    const after = (await sealedTexts()).map((text) => new Seal(keysOf(newer)).open(text));
    expect(after.toSorted()).toEqual(before.toSorted());
    Object.assign(app.config(), keysOf(newer));
    expect(await app.as.visitor(BOOKING, { token: booked.token })).toMatchObject({ code: booked.booking.code });
  });

  it('are told of in a list that names every column of the database', async () => {
    const list = readFileSync(new URL('../../api/src/shared/secrets/README.md', import.meta.url), 'utf8');
    for (const { table, column } of await resealingWith(newer).columns())
      expect(list).toMatch(new RegExp(`\\| \`${table}\` +\\|[^|]*\`${column}\``));
  });
});
