import { overHttp } from '../../shared/api-transport.ts';
import type { SuggestionsQuery } from '../../shared/operations/graphql.ts';
import { optionOf, type Suggestion, SuggestionList } from './suggestion-list.ts';

const PAUSE_MS = 150;
const SHORTEST = 2;

/** Suggestions under the search box, by keyboard, mouse and screen reader; what is chosen is opened. */
export function enhance(form: HTMLElement): void {
  const [input, element, said] = [form.querySelector('input'), form.querySelector('ul'), form.querySelector('p')];
  if (!input || !element || !said) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Record<string, string>;
  const list = new SuggestionList(input, element);
  const close = withAnswers(input, form.dataset['operation'] ?? '', (found) => {
    list.show(found.map((each, place) => optionOf(each, place, words)));
    if (!input.value) said.textContent = '';
    else said.textContent = found.length ? `${words['suggestions']}: ${found.length}` : (words['none'] ?? '');
  });
  const hide = () => {
    close();
    list.show([]);
  };
  input.addEventListener('blur', hide);
  input.addEventListener('keydown', (event) => {
    const option = list.chosen();
    if (!list.isOpen() || event.isComposing) return;
    if (event.key === 'ArrowDown') list.step(1);
    else if (event.key === 'ArrowUp') list.step(-1);
    else if (event.key === 'Escape') hide();
    else if (event.key === 'Enter' && option) open(option);
    else return;
    event.preventDefault();
  });
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('click', ({ target }) => open((target as Element).closest('li')));
  if (input.value) input.dispatchEvent(new Event('input'));
}

function open(option: HTMLElement | null): void {
  if (option) location.assign(`/${document.documentElement.lang}${option.dataset['path']}`);
}

/** Asks a moment after each change; of several questions under way only the last one is answered. Returns how to stop. */
function withAnswers(input: HTMLInputElement, documentId: string, answered: (found: Suggestion[]) => void): () => void {
  let asked = new AbortController();
  let pause: ReturnType<typeof setTimeout>;
  const stop = () => {
    asked.abort();
    clearTimeout(pause);
  };
  const ask = async () => {
    const { signal } = (asked = new AbortController());
    const variables = { text: input.value.trim(), locale: document.documentElement.lang };
    if (variables.text.length < SHORTEST) return answered([]);
    const answer = await overHttp({ documentId, variables }, { signal }).catch(() => undefined);
    const body = answer?.body as { data?: SuggestionsQuery } | undefined;
    if (!signal.aborted && body) answered(body.data?.suggestions ?? []);
  };
  input.addEventListener('input', () => {
    stop();
    pause = setTimeout(() => void ask(), PAUSE_MS);
  });
  return stop;
}
