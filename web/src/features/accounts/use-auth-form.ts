import { type SubmitEvent, useState } from 'react';
import { FormState } from '../../shared/routing/form-state.ts';
import { askAuth } from './auth-client.ts';

type Fields = Record<string, string>;

/** A form of a hydrated page that is sent to better-auth: what it answered, and whether it is on its way. */
export function useAuthForm(send: (fields: Fields) => Promise<FormState | undefined>) {
  const [state, setState] = useState<FormState>();
  const [isBusy, setBusy] = useState(false);
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    setBusy(true);
    setState(undefined);
    setState(await send(fields));
    setBusy(false);
  };
  return { state, isBusy, onSubmit };
}

/** Asks an endpoint; refused, it gives the form's state, otherwise it hands on the answer. */
export async function sendTo(
  path: string,
  fields: Fields,
  onDone: (data: Record<string, unknown>) => void | Promise<void>,
): Promise<FormState | undefined> {
  const reply = await askAuth(path, fields);
  if (!reply.ok) return refusedWith(reply.code, reply.faults);
  await onDone(reply.data);
  return undefined;
}

/** Keeps nothing of what was typed: the fields of these forms are secrets, and stay in the page by themselves. */
export function refusedWith(code: string, fields: Record<string, string> = {}): FormState {
  return new FormState({ ...(Object.keys(fields).length === 0 && { code }), fields, values: {} });
}
