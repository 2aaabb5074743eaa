import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { BetterAuthOptions } from '@better-auth/core';
import { authOptions } from '../../api/src/accounts/auth.options.ts';
import { ServicePool } from '../../api/src/shared/database/service-pool.ts';
import { useTestApp } from '../support/use-test-app.ts';

interface Plan {
  toBeCreated: { table: string }[];
  toBeAdded: { table: string; fields: object }[];
}

describe('the schema auth', () => {
  const { app, config } = useTestApp();

  it('has every table and column that this version of better-auth needs', async () => {
    const pool = app().get(ServicePool, { strict: false });
    const none = {} as never;
    const options = authOptions({
      config: config(),
      pool,
      mails: none,
      attempts: none,
      isLastAdministrator: none,
      onProvenAddress: none,
      logError: none,
    });
    const { toBeCreated, toBeAdded } = await planOf(options);
    expect({ toBeCreated: toBeCreated.map(({ table }) => table), toBeAdded }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
    });
  });
});

/** better-auth is the API's own dependency, and is found from there. */
async function planOf(options: BetterAuthOptions): Promise<Plan> {
  const path = createRequire(new URL('../../api/package.json', import.meta.url)).resolve('better-auth/db/migration');
  const { getMigrations } = (await import(path)) as { getMigrations: (options: BetterAuthOptions) => Promise<Plan> };
  return getMigrations(options);
}
