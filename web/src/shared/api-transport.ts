import type { Transport } from './api.ts';
import { ApiFailure } from './api-failure.ts';

/** The browser's way to the API. */
export const overHttp: Transport = async (request) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
    credentials: 'same-origin',
  }).catch((cause: unknown) => {
    throw new ApiFailure('OFFLINE', String(cause));
  });
  return { status: answer.status, body: await answer.json().catch(() => undefined) };
};
