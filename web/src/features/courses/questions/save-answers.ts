import { codeOf } from '../../../shared/api-failure.ts';
import { createApi } from '../../../shared/api.ts';
import { overHttp } from '../../../shared/api-transport.ts';
import { AnswerQuestionDocument } from '../../../shared/operations/graphql.ts';
import { answerIn } from './answer-fields.ts';
import { fieldsIn } from '../form-fields.ts';
import { clearFaults, showFaults } from './fault-marks.ts';
import { makeMovable } from './order-items.ts';

const RETRY_MS = 4000;
const TYPED_MS = 800;

type State = 'saving' | 'saved' | 'unsaved';

/**
 * Saves each answer of a quiz as it is given, one request after the other, so that the last choice is the one that stays.
 * What cannot be sent is said, kept on the page and sent again; the form is handed in when everything is saved.
 */
export function enhance(element: HTMLElement): void {
  const form = element.querySelector('form');
  if (!form) return;
  makeMovable(form);
  new Answers(element, form).follow();
}

class Answers {
  private readonly api = createApi((request) => overHttp(request, { keepalive: true }));
  private readonly waiting = new Set<HTMLElement>();
  private readonly typing = new Map<HTMLElement, ReturnType<typeof setTimeout>>();
  private sending: Promise<void> | undefined;
  private readonly element: HTMLElement;
  private readonly form: HTMLFormElement;

  constructor(element: HTMLElement, form: HTMLFormElement) {
    this.element = element;
    this.form = form;
  }

  follow(): void {
    this.form.addEventListener('change', ({ target }) => this.saveQuestionOf(target as Element));
    this.form.addEventListener('input', ({ target }) => this.saveSoon(target as Element));
    this.form.addEventListener('submit', (event) => this.beforeSubmit(event));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saveTyped();
    });
    window.addEventListener('online', () => void this.send());
    this.catchUp();
  }

  private beforeSubmit(event: SubmitEvent): void {
    this.saveTyped();
    const isEnter = (event.submitter as HTMLButtonElement | null)?.value === 'stay';
    if (isEnter) event.preventDefault();
    if (isEnter || (!this.waiting.size && !this.sending)) return;
    event.preventDefault();
    void this.send().then(() => {
      if (!this.waiting.size) this.form.requestSubmit(event.submitter);
    });
  }

  /** Answers given before this script was there, or brought back by the browser. */
  private catchUp(): void {
    for (const field of this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      if (isChanged(field)) this.saveQuestionOf(field);
  }

  /** What is being typed is saved when the fingers rest. */
  private saveSoon(field: Element): void {
    const question = field.closest<HTMLElement>('[data-question]');
    if (!question || !(field instanceof HTMLInputElement) || field.type !== 'text') return;
    clearTimeout(this.typing.get(question));
    this.typing.set(
      question,
      setTimeout(() => this.saveQuestionOf(field), TYPED_MS),
    );
  }

  private saveTyped(): void {
    for (const question of this.typing.keys()) this.saveQuestionOf(question);
  }

  private saveQuestionOf(field: Element): void {
    const question = field.closest<HTMLElement>('[data-question]');
    if (!question) return;
    clearTimeout(this.typing.get(question));
    this.typing.delete(question);
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
    const id = question.dataset['question'] ?? '';
    const answer = answerIn(fieldsIn(this.form), id);
    if (!answer) return true;
    try {
      const { answerQuestion: result } = await this.api(AnswerQuestionDocument, {
        input: { attempt, question: id, answer },
      });
      if (result.__typename === 'Refused') this.refuse(question, result);
      else this.accept(question, result.answered);
      return true;
    } catch (error) {
      if (codeOf(error) === 'UNAUTHENTICATED' || codeOf(error) === 'NOT_FOUND') location.reload();
      return false;
    }
  }

  private accept(question: HTMLElement, answered: number): void {
    clearFaults(question);
    this.count(answered);
    this.say(question, 'saved');
  }

  /** A wrong field is marked, and mended in place; anything else is told by the page itself. */
  private refuse(question: HTMLElement, { faults }: { faults: readonly { field: string; code: string }[] }): void {
    if (!faults.length) return location.reload();
    const texts = JSON.parse(this.element.dataset['faults'] ?? '{}') as Record<string, string>;
    this.say(question, undefined, showFaults(question, faults, texts));
  }

  private say(question: HTMLElement, state: State | undefined, said = ''): void {
    const words = JSON.parse(question.dataset['words'] ?? '{}') as Partial<Record<State, string>>;
    const live = this.element.querySelector(':scope > [data-live]');
    if (live) live.textContent = state ? (words[state] ?? '') : said;
    for (const mark of question.querySelectorAll<HTMLElement>('[data-state]'))
      mark.hidden = mark.dataset['state'] !== state;
  }

  private count(answered: number): void {
    const shown = this.element.querySelector<HTMLElement>('[data-answered]');
    const words = JSON.parse(shown?.dataset['answered'] ?? '[]') as string[];
    if (shown) shown.textContent = words[answered] ?? '';
  }
}

function isChanged(field: HTMLInputElement | HTMLSelectElement): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(
      (option, index) => option.selected !== (option.defaultSelected || isBlank(field, index)),
    );
  return field.type === 'text' ? field.value !== field.defaultValue : field.checked !== field.defaultChecked;
}

/** The first entry is chosen where the page was made with no other. */
function isBlank({ options }: HTMLSelectElement, index: number): boolean {
  return index === 0 && ![...options].some((option) => option.defaultSelected);
}
