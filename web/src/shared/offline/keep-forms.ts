import { isLearnersPage } from './kept-requests.ts';
import { offlineStore, type TypedForm } from './offline-store.ts';

const SETTLED_MS = 300;
const forms = 'main form[method="post"]';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Keeps what is typed on a course's page, and puts it back when the page is opened without a network. */
export function keepForms(): void {
  if (!isLearnersPage(location.pathname)) return;
  if (!navigator.onLine) void putBack();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void keepTyped(), SETTLED_MS);
  };
  document.addEventListener('change', note);
  document.addEventListener('input', note);
}

async function keepTyped(): Promise<void> {
  const fields = inputs().flatMap((input): TypedForm['fields'] =>
    isChoice(input) && !input.checked ? [] : [[input.name, input.value]],
  );
  await (await offlineStore()).put('forms', { page: location.pathname, fields });
}

async function putBack(): Promise<void> {
  const typed = await (await offlineStore()).get('forms', location.pathname);
  if (!typed || !isSameForm(typed)) return;
  const left = [...typed.fields];
  for (const input of inputs()) {
    const at = left.findIndex(([name, value]) => name === input.name && (!isChoice(input) || value === input.value));
    if (isChoice(input)) input.checked = at >= 0;
    else if (at >= 0 && input.type !== 'hidden') input.value = left[at]?.[1] ?? '';
    if (at >= 0) left.splice(at, 1);
  }
}

/** Another attempt has other questions: what was typed for the one before does not belong there. */
function isSameForm({ fields }: TypedForm): boolean {
  return inputs()
    .filter(({ name, type }) => type === 'hidden' && name !== 'formId')
    .every(({ name, value }) => fields.some((field) => field[0] === name && field[1] === value));
}

function inputs(): Input[] {
  return [...document.querySelectorAll<HTMLFormElement>(forms)]
    .flatMap((form) => [...form.elements] as Input[])
    .filter(({ name, tagName }) => name && tagName !== 'BUTTON');
}

function isChoice(input: Input): input is HTMLInputElement {
  return input.type === 'checkbox' || input.type === 'radio';
}
