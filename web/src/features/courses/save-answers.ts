import { codeOf } from '../../shared/api-failure.ts';
import { createApi } from '../../shared/api.ts';
import { overHttp } from '../../shared/api-transport.ts';
import { AnswerQuestionDocument } from '../../shared/operations/graphql.ts';

const RETRY_MS = 4000;

type State = 'saving' | 'saved' | 'unsaved';

/**
 * Saves each answer of a quiz as it is given, one request after the other, so that the last choice is the one that stays.
 * What cannot be sent is said, kept on the page and sent again; the form is handed in when everything is saved.
 */
export function enhance(element: HTMLElement): void {
  const form = element.querySelector('form');
  if (form) new Answers(element, form).follow();
}

class Answers {
  private readonly api = createApi((request) => overHttp(request, { keepalive: true }));
  private readonly waiting = new Set<HTMLElement>();
  private sending: Promise<void> | undefined;
  private readonly element: HTMLElement;
  private readonly form: HTMLFormElement;

  constructor(element: HTMLElement, form: HTMLFormElement) {
    this.element = element;
    this.form = form;
  }

  follow(): void {
    this.form.addEventListener('change', ({ target }) => this.saveQuestionOf(target as Element));
    this.form.addEventListener('submit', (event) => {
      if (!this.waiting.size && !this.sending) return;
      event.preventDefault();
      void this.send().then(() => {
        if (!this.waiting.size) this.form.requestSubmit(event.submitter);
      });
    });
    window.addEventListener('online', () => void this.send());
    this.catchUp();
  }

  /** Choices made before this script was there, or brought back by the browser. */
  private catchUp(): void {
    for (const input of this.form.querySelectorAll('input')) {
      if (input.checked !== input.defaultChecked) this.saveQuestionOf(input);
    }
  }

  private saveQuestionOf(input: Element): void {
    const question = input.closest<HTMLElement>('[data-question]');
    if (!question) return;
    this.waiting.add(question);
    void this.send();
  }

  private send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    for (const question of this.waiting) {
      this.waiting.delete(question);
      this.say(question, 'saving');
      if (await this.save(question)) continue;
      this.waiting.add(question);
      this.say(question, 'unsaved');
      setTimeout(() => void this.send(), RETRY_MS);
      return;
    }
  }

  /** False when the server could not be reached. */
  private async save(question: HTMLElement): Promise<boolean> {
    const { attempt = '' } = this.element.dataset;
    const chosen = [...question.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    const input = { attempt, question: question.dataset['question'] ?? '', chosen };
    try {
      const { answerQuestion: result } = await this.api(AnswerQuestionDocument, { input });
      if (result.__typename === 'Refused') location.reload();
      else this.count(result.answered);
      this.say(question, 'saved');
      return true;
    } catch (error) {
      if (codeOf(error) === 'UNAUTHENTICATED' || codeOf(error) === 'NOT_FOUND') location.reload();
      return false;
    }
  }

  private say(question: HTMLElement, state: State): void {
    const words = JSON.parse(question.dataset['words'] ?? '{}') as Partial<Record<State, string>>;
    const live = this.element.querySelector('[data-live]');
    if (live) live.textContent = words[state] ?? '';
    for (const mark of question.querySelectorAll<HTMLElement>('[data-state]'))
      mark.hidden = mark.dataset['state'] !== state;
  }

  private count(answered: number): void {
    const shown = this.element.querySelector<HTMLElement>('[data-answered]');
    const words = JSON.parse(shown?.dataset['answered'] ?? '[]') as string[];
    if (shown) shown.textContent = words[answered] ?? '';
  }
}
