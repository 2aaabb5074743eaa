import { keepForms } from './keep-forms.ts';
import type { OfflineState, ToWorker } from './messages.ts';
import type { Deed } from './kept-requests.ts';

interface Words {
  offline: string;
  pending: string;
  sent: string;
  signIn: string;
  refused: Record<Deed, string>;
  open: string;
  dismiss: string;
}

const RETRY_MS = 4000;

/** Says when there is no network, what waits on this device, and what was not accepted in the end. */
export function enhance(element: HTMLElement): void {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (!workers) return;
  const words = JSON.parse(element.dataset['words'] ?? '{}') as Words;
  const notice = new Notice(element, words, (message) => {
    void workers.ready.then(({ active }) => active?.postMessage(message));
  });
  workers.addEventListener('message', ({ data }) => notice.show(data as OfflineState));
  window.addEventListener('offline', () => notice.show({ isOffline: true }));
  window.addEventListener('online', () => notice.ask({ type: 'send' }));
  void workers.register('/sw.js').catch(() => undefined);
  if (!workers.controller) notice.ask({ type: 'here', page: location.pathname + location.search });
  notice.ask({ type: navigator.onLine ? 'send' : 'state' });
  keepForms();
}

class Notice {
  private readonly element: HTMLElement;
  private readonly words: Words;
  readonly ask: (message: ToWorker) => void;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private state: OfflineState = { isOffline: false, pending: 0, refused: [], sent: 0, needsSignIn: false };

  constructor(element: HTMLElement, words: Words, ask: (message: ToWorker) => void) {
    this.element = element;
    this.words = words;
    this.ask = ask;
  }

  show(news: Partial<OfflineState>): void {
    const isAwayAgain = news.isOffline === true;
    const before = isAwayAgain ? 0 : this.state.sent;
    this.state = { ...this.state, ...news, sent: before + (news.sent ?? 0) };
    const { isOffline, pending, sent, needsSignIn, refused } = this.state;
    const { words } = this;
    const isAway = isOffline || !navigator.onLine;
    this.line('connection', [
      isAway && words.offline,
      !isAway && needsSignIn && words.signIn,
      pending > 0 && `${words.pending}: ${pending}.`,
      !isAway && sent > 0 && pending === 0 && words.sent,
    ]);
    this.refusals(refused);
    clearTimeout(this.waiting);
    if (pending > 0 && navigator.onLine) this.waiting = setTimeout(() => this.ask({ type: 'send' }), RETRY_MS);
  }

  /** Words are replaced only where they differ: a region that is written anew is read out anew. */
  private line(name: string, sentences: readonly (string | false)[]): void {
    const line = this.element.querySelector<HTMLElement>(`[data-line="${name}"]`);
    const text = sentences.filter(Boolean).join(' ');
    if (!line || line.textContent === text) return;
    line.textContent = text;
    line.hidden = !text;
  }

  private refusals(refused: OfflineState['refused']): void {
    const box = this.element.querySelector<HTMLElement>('[data-line="refused"]');
    if (!box || Number(box.dataset['count'] ?? 0) === refused.length) return;
    box.dataset['count'] = String(refused.length);
    box.hidden = refused.length === 0;
    box.replaceChildren(...refused.map((each) => this.refusal(each)), ...(refused.length ? [this.dismissal()] : []));
  }

  private refusal({ deed, page }: OfflineState['refused'][number]): HTMLElement {
    const line = document.createElement('p');
    const link = document.createElement('a');
    link.href = page;
    link.textContent = this.words.open;
    line.append(`${this.words.refused[deed]} `, link);
    return line;
  }

  private dismissal(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.words.dismiss;
    button.className = this.element.dataset['button'] ?? '';
    button.addEventListener('click', () => this.ask({ type: 'dismiss' }));
    return button;
  }
}
