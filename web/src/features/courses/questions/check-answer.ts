import { exchangePart } from '../exchange-part.ts';
import { fieldsIn } from '../form-fields.ts';
import { makeMovable } from './order-items.ts';

/**
 * Checks a question inside a lesson without leaving the page: the form is sent as it would be, and of the page that
 * comes back this part alone is taken. What cannot be sent is said, and sent again when there is a connection.
 */
export function enhance(element: HTMLElement): void {
  const form = element.querySelector('form');
  if (!form) return;
  makeMovable(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check(element, form, event.submitter);
  });
}

async function check(element: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const answer = await fetch(form.action, { method: 'POST', body: fieldsIn(form, submitter) }).catch(() => undefined);
  const checked = await exchangePart(element, answer);
  if (!checked) return sayUnsent(element, form, answer);
  enhance(checked);
  checked.querySelector<HTMLElement>('[data-enhance-focus], [data-outcome]')?.focus();
}

/** A page without this part is the way to sign in, or a fault that the page itself tells better. */
function sayUnsent(element: HTMLElement, form: HTMLFormElement, answer: Response | undefined): void {
  if (answer && answer.status < 500) return form.submit();
  const live = element.querySelector('[data-live]');
  if (live) live.textContent = element.dataset['unsent'] ?? '';
  window.addEventListener('online', () => form.requestSubmit(), { once: true });
}
