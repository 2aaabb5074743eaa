import { exchangePart } from '../exchange-part.ts';
import { fieldsIn } from '../form-fields.ts';

/** Attaches and removes files without leaving the page, so that what is being written beside them stays. */
export function enhance(element: HTMLElement): void {
  element.querySelector<HTMLElement>('[data-plain]')?.remove();
  for (const form of element.querySelectorAll('form'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (element.getAttribute('aria-busy') !== 'true') void send(element, form);
    });
}

async function send(element: HTMLElement, form: HTMLFormElement): Promise<void> {
  const body = form.enctype === 'multipart/form-data' ? new FormData(form) : fieldsIn(form);
  element.setAttribute('aria-busy', 'true');
  say(element, 'sending');
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined);
  element.removeAttribute('aria-busy');
  const changed = answer && answer.status < 500 ? await exchangePart(element, answer) : undefined;
  if (!changed) return say(element, 'unsent');
  enhance(changed);
  (changed.querySelector<HTMLElement>('[aria-invalid]') ?? changed.querySelector<HTMLElement>('[tabindex]'))?.focus();
}

function say(element: HTMLElement, state: 'sending' | 'unsent'): void {
  const words = JSON.parse(element.dataset['words'] ?? '{}') as Partial<Record<string, string>>;
  const status = element.querySelector('[role=status]');
  if (status) status.textContent = words[state] ?? '';
}
