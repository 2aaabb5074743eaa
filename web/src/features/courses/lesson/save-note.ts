import { codeOf } from '../../../shared/api-failure.ts';
import { createApi } from '../../../shared/api.ts';
import { overHttp } from '../../../shared/api-transport.ts';
import { SaveNoteDocument } from '../../../shared/operations/graphql.ts';

const PAUSE_MS = 1000;
const RETRY_MS = 5000;

type State = 'saving' | 'saved' | 'unsaved';

/**
 * Saves a note a moment after the last letter, one request after the other. What cannot be sent is said, stays in the
 * field and is sent again; a text that another window saved meanwhile is shown beside it.
 */
export function enhance(element: HTMLElement): void {
  const form = element.querySelector('form');
  const field = element.querySelector('textarea');
  if (form && field) new NoteField(element, form, field).follow();
}

class NoteField {
  private readonly api = createApi((request) => overHttp(request, { keepalive: true }));
  private saved: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private readonly element: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly field: HTMLTextAreaElement;

  constructor(element: HTMLElement, form: HTMLFormElement, field: HTMLTextAreaElement) {
    this.element = element;
    this.form = form;
    this.field = field;
    this.saved = field.defaultValue;
  }

  follow(): void {
    this.field.addEventListener('input', () => this.wait(PAUSE_MS));
    this.field.addEventListener('blur', () => void this.send());
    window.addEventListener('online', () => void this.send());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.send();
    });
    this.form.addEventListener('submit', (event) => void this.submit(event));
    if (this.isBehind()) this.wait(PAUSE_MS);
  }

  private isBehind(): boolean {
    return this.field.value !== this.saved;
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), ms);
  }

  /** Saving needs no new page; deciding about the other text does, and comes after what is still to be saved. */
  private async submit(event: SubmitEvent): Promise<void> {
    const isSave = (event.submitter as HTMLButtonElement | null)?.value === 'note';
    if (!isSave && !this.isBehind() && !this.sending) return;
    event.preventDefault();
    const submitter = event.submitter;
    await this.send();
    if (isSave) return this.say(this.isBehind() ? 'unsaved' : 'saved');
    if (!this.isBehind()) this.form.requestSubmit(submitter);
  }

  private send(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    while (this.isBehind()) {
      this.say('saving');
      if (await this.save(this.field.value)) continue;
      this.say('unsaved');
      this.wait(RETRY_MS);
      return;
    }
  }

  private async save(text: string): Promise<boolean> {
    const { slug = '', lesson = '', note: block = '' } = this.element.dataset;
    const known = this.form.querySelector<HTMLInputElement>('[data-version]');
    const version = known?.value ? Number(known.value) : null;
    try {
      const { saveNote: kept } = await this.api(SaveNoteDocument, { input: { slug, lesson, block, text, version } });
      if (kept.__typename === 'Refused') return false;
      if (known) known.value = String(kept.version);
      this.saved = text;
      this.show(kept.other);
      this.say('saved');
      return true;
    } catch (error) {
      if (codeOf(error) === 'UNAUTHENTICATED') location.reload();
      return false;
    }
  }

  private show(other: string | null): void {
    const box = this.form.querySelector<HTMLElement>('[data-other]');
    const text = box?.querySelector('[data-other-text]');
    if (box) box.hidden = other === null;
    if (text) text.textContent = other;
  }

  private say(state: State): void {
    const words = JSON.parse(this.element.dataset['words'] ?? '{}') as Partial<Record<State, string>>;
    const status = this.form.querySelector('[role=status]');
    if (status) status.textContent = words[state] ?? '';
  }
}
