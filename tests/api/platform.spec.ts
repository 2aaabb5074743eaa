import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';

describe('the platform', () => {
  const { app, as, given } = useTestApp();

  it('says that it lives and that it is ready', async () => {
    expect((await app().inject('/health/live')).json()).toEqual({ status: 'live' });
    expect((await app().inject('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('answers what is not there with a plain 404', async () => {
    const response = await app().inject({ url: '/there-is-no-such-file.txt' });
    expect(response.statusCode).toBe(404);
    expect(response.body).not.toMatch(/node_modules|at .*\.ts:/);
  });

  it.each(['/lv/%', '/lv/rooms/%E0%A4%A', '/%zz'])('answers the broken address %s with a page', async (url) => {
    const response = await app().inject({ url });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('answers GraphQL to anybody and to people', async () => {
    const person = await given.person();
    expect(await as.anonymous('{ __typename }')).toBe('Query');
    expect(await as(person)('{ __typename }')).toBe('Query');
    await expect(as.anonymous('{ nothing }')).rejects.toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
