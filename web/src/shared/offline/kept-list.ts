import { offlineStore } from './offline-store.ts';

/** On the page that stands in for others: what can be read all the same, and whether something waits to be sent. */
export async function enhance(element: HTMLElement): Promise<void> {
  offerAgain(element);
  const database = await offlineStore();
  const pages = (await database.getAll('files')).filter(({ title }) => title !== undefined);
  const waiting = (await database.getAll('outbox')).filter(({ page }) => page === location.pathname);
  const kept = element.querySelector<HTMLElement>('[data-kept]');
  if (kept && waiting.length) {
    kept.textContent = kept.dataset['kept'] ?? '';
    kept.hidden = false;
  }
  const list = element.querySelector('ul');
  if (!list || !pages.length) return;
  list.replaceChildren(
    ...pages.sort((one, other) => other.at - one.at).map(({ url, title }) => itemOf(url, title ?? url)),
  );
  element.querySelector<HTMLElement>('[data-pages]')?.removeAttribute('hidden');
}

/** Asks for the page, and posts no form a second time. */
function offerAgain(element: HTMLElement): void {
  const again = element.querySelector<HTMLElement>('[data-again]');
  if (again) again.hidden = false;
  again?.querySelector('button')?.addEventListener('click', () => location.assign(location.href));
}

function itemOf(url: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.lang = url.slice(1, 3);
  link.textContent = decoded(title);
  item.append(link);
  return item;
}

/** Titles are kept as they stand in the page's source. */
function decoded(title: string): string {
  return new DOMParser().parseFromString(title, 'text/html').documentElement.textContent;
}
