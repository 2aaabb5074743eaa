import type { SuggestionsQuery } from '../../shared/operations/graphql.ts';

export type Suggestion = SuggestionsQuery['suggestions'][number];

/** The list of a combobox: its options, and which one of them is chosen while the focus stays in the field. */
export class SuggestionList {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.input = input;
    this.list = list;
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', list.id);
  }

  isOpen(): boolean {
    return !this.list.hidden;
  }

  chosen(): HTMLElement | undefined {
    return this.options().find(({ ariaSelected }) => ariaSelected === 'true');
  }

  show(options: HTMLElement[]): void {
    this.list.replaceChildren(...options);
    this.list.hidden = !options.length;
    this.input.ariaExpanded = String(this.isOpen());
    this.choose(undefined);
  }

  /** Onwards or back, round the ends. */
  step(by: 1 | -1): void {
    const all = this.options();
    const chosen = this.chosen();
    const from = chosen ? all.indexOf(chosen) : by > 0 ? -1 : 0;
    this.choose(all[(from + by + all.length) % all.length]);
  }

  private choose(option: HTMLElement | undefined): void {
    for (const each of this.options()) each.ariaSelected = String(each === option);
    this.input.setAttribute('aria-activedescendant', option?.id ?? '');
  }

  private options(): HTMLElement[] {
    return [...this.list.children] as HTMLElement[];
  }
}

/** @param words of the kinds of things */
export function optionOf(
  { title, kind, path }: Suggestion,
  place: number,
  words: Readonly<Record<string, string>>,
): HTMLElement {
  const option = document.createElement('li');
  const name = document.createElement('span');
  const what = document.createElement('small');
  option.id = `site-suggestion-${place}`;
  option.role = 'option';
  option.dataset['path'] = path;
  name.textContent = title.text;
  name.lang = title.locale;
  what.textContent = words[kind] ?? '';
  option.append(name, ' ', what);
  return option;
}
