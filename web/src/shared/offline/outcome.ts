/**
 * What came of a kept request that was sent at last: `sent`, `refused` for good, `signIn` when nobody is signed in any
 * more, `later` when the server could not take it just now.
 */
export type Outcome = 'sent' | 'refused' | 'signIn' | 'later';

interface Answer {
  data?: Record<string, { __typename?: string } | null> | null;
  errors?: { extensions?: { code?: string } }[];
}

const forGood = new Set(['NOT_FOUND', 'FORBIDDEN', 'BAD_INPUT', 'BAD_USER_INPUT', 'OPERATION_UNKNOWN']);

export function outcomeOfOperation(status: number, body: unknown): Outcome {
  const { data, errors } = (body ?? {}) as Answer;
  const code = errors?.[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return 'signIn';
  if (code) return forGood.has(code) ? 'refused' : 'later';
  if (status >= 400 || !data) return 'later';
  return Object.values(data).some((result) => result?.__typename === 'Refused') ? 'refused' : 'sent';
}

/** @param path where the answer's redirections led to */
export function outcomeOfForm(status: number, path: string): Outcome {
  if (/^\/[a-z]{2}\/sign-in$/.test(path)) return 'signIn';
  if (status < 400) return 'sent';
  return status >= 500 || status === 429 ? 'later' : 'refused';
}
