import { describe, expect, it } from '@jest/globals';
import { createApi, type Operation } from './api.ts';
import { ApiFailure } from './api-failure.ts';

const operation: Operation<{ me: null }, { [key: string]: never }> = { __meta__: { hash: 'sha256:1' } };

describe('createApi', () => {
  it('sends the id and gives the data', async () => {
    const api = createApi(async (request) => ({ status: 200, body: { data: { me: null, request } } }));
    expect(await api(operation)).toEqual({ me: null, request: { documentId: 'sha256:1', variables: {} } });
  });

  it.each([
    [{ errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] }, 'NOT_FOUND'],
    [{ errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] }, 'BAD_INPUT'],
    [{ errors: [{ message: 'x', extensions: { code: 'INTERNAL', id: '7' } }] }, 'INTERNAL'],
    [{ errors: [{ message: 'x' }], data: { me: null } }, 'INTERNAL'],
    [undefined, 'INTERNAL'],
    ['<html>', 'INTERNAL'],
  ])('throws for %j', async (body, code) => {
    const api = createApi(async () => ({ status: 500, body }));
    const failure = await api(operation).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiFailure);
    expect(failure).toMatchObject({ code });
  });

  it('says what to do when an operation is not generated', async () => {
    await expect(createApi(async () => ({ status: 200, body: {} }))({} as typeof operation)).rejects.toThrow(
      'npm run generate',
    );
  });
});
