export interface AuthReply {
  ok: boolean;
  data: Record<string, unknown>;
  code: string;
  faults: Record<string, string>;
}

/** Asks /api/auth from the browser; without a body it is a question that changes nothing. */
export async function askAuth(path: string, body: Record<string, unknown> | undefined): Promise<AuthReply> {
  const posting = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const answer = await fetch(`/api/auth/${path}`, { credentials: 'same-origin', ...posting }).catch(() => undefined);
  if (!answer) return { ok: false, data: {}, code: 'OFFLINE', faults: {} };
  const data = ((await answer.json().catch(() => null)) ?? {}) as Record<string, unknown>;
  const faults = (data['faults'] ?? []) as { field: string; code: string }[];
  return {
    ok: answer.ok,
    data,
    code: typeof data['code'] === 'string' ? data['code'] : 'UNKNOWN',
    faults: Object.fromEntries(faults.map(({ field, code }) => [field, code])),
  };
}
