import {
  htmlAttributes,
  preferenceNames,
  preferencesFromForm,
  preferencesSetCookie,
  type Preferences,
} from '../preferences/preferences.ts';

const forms = 'form[data-enhance-preferences]';

/** Shows each change of the reading settings at once and keeps it, other words by loading the page again; without this the form posts to the server. */
export function keepPreferences(page: Document): void {
  page.addEventListener('change', ({ target }) => {
    const form = (target as Element).closest<HTMLFormElement>(forms);
    if (form) keep(page, preferencesFromForm(new FormData(form)), form);
  });
  page.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches(forms)) return;
    event.preventDefault();
    keep(page, preferencesFromForm(new FormData(form, event.submitter)), form);
  });
}

function keep(page: Document, preferences: Preferences, form: HTMLFormElement): void {
  const isOtherText = page.documentElement.getAttribute('data-language') !== preferences.language;
  page.cookie = preferencesSetCookie(preferences, location.protocol === 'https:');
  if (isOtherText) return location.reload();
  for (const [name, value] of Object.entries(htmlAttributes(preferences)))
    page.documentElement.setAttribute(name, value);
  for (const each of page.querySelectorAll<HTMLFormElement>(forms)) show(each, preferences);
  say(form);
}

function show(form: HTMLFormElement, preferences: Preferences): void {
  for (const name of preferenceNames) {
    const group = form.elements.namedItem(name);
    if (group instanceof RadioNodeList) group.value = preferences[name];
  }
}

/** The same words are said anew only where they were away for a moment. */
function say(form: HTMLFormElement): void {
  const status = form.parentElement?.querySelector<HTMLElement>('[data-words]');
  if (!status) return;
  status.textContent = '';
  setTimeout(() => (status.textContent = status.dataset['words'] ?? ''), 50);
}
