import type { OperationRequest, Transport } from './api.ts';
import { ApiFailure } from './api-failure.ts';

interface Sending {
  /** The request outlives the page that sends it. */
  keepalive?: boolean;
  /** Gives the request up. */
  signal?: AbortSignal;
}

/** The browser's way to the API. */
export const overHttp = async (
  request: OperationRequest,
  { keepalive = false, signal }: Sending = {},
): ReturnType<Transport> => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
    credentials: 'same-origin',
    keepalive,
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    throw new ApiFailure('OFFLINE', String(cause));
  });
  return { status: answer.status, body: await answer.json().catch(() => undefined) };
};
