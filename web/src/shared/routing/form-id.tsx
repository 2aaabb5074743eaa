import { useState } from 'react';
import { useAppContext } from './context.ts';

/**
 * Hidden field `formId`: the same form sent twice carries the same id, so that an action can pass it on as the key
 * under which a change happens once. A page with it is made for one reader and stays out of caches.
 */
export function FormId() {
  const { keepPrivate, formState } = useAppContext();
  keepPrivate();
  const [id] = useState(() => formState.value('formId') || crypto.randomUUID());
  return <input type="hidden" name="formId" value={id} suppressHydrationWarning />;
}
