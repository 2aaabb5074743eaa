import { nameChosenFiles } from './chosen-files.ts';
import { closeWithEscape } from './details.ts';
import { keepPreferences } from './keep-preferences.ts';

/** A small addition to an element that works without it. */
export interface Enhancement {
  enhance(element: HTMLElement): void | Promise<void>;
}

/** Value of `data-enhance` → module that is loaded when the page has such an element. */
export type Enhancements = Record<string, () => Promise<Enhancement>>;

/** What every page gets, read or worked in; everything here only adds to plain HTML. */
export function enhancePage(enhancements: Enhancements): void {
  keepPreferences(document);
  closeWithEscape(document);
  nameChosenFiles(document);
  document.querySelector<HTMLElement>('[data-enhance-focus]')?.focus();
  for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
    const load = enhancements[element.dataset.enhance ?? ''];
    const add = () => void load?.().then((module) => module.enhance(element));
    if (element.dataset['enhanceOn'] === 'focus') element.addEventListener('focusin', add, { once: true });
    else add();
  }
}
