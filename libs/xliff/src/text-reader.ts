import { codePointOf } from './characters.ts';
import { childrenOf, type Element, type Node } from './read-xml.ts';

export type TextFault = 'CODE_UNKNOWN' | 'ELEMENT_UNKNOWN' | 'REFERENCE_UNKNOWN';

interface Marks {
  start: string;
  end: string;
}

/** Elements that only mark their words; the words stay. */
const transparent = new Set(['mrk']);
const empty = new Set(['sm', 'em']);

/** Turns sources and targets of one unit back into texts: a code becomes the mark that it stands for. */
export class TextReader {
  readonly faults: TextFault[] = [];
  private readonly data: ReadonlyMap<string, string>;
  private readonly known = new Map<string, Marks>();

  constructor(unit: Element) {
    const entries = childrenOf(unit, 'originalData').flatMap((all) => childrenOf(all, 'data'));
    this.data = new Map(entries.map((entry) => [entry.attributes['id'] ?? '', this.plain(entry)]));
    for (const segment of unit.children) {
      if (!('element' in segment)) continue;
      for (const source of childrenOf(segment.element, 'source')) this.learn(source);
    }
  }

  source(element: Element): string {
    return this.textOf(element.children);
  }

  /** Codes of the source keep what they stand for there, whatever the target says about them. */
  target(element: Element): string {
    return this.textOf(element.children);
  }

  /** Text without codes, as in notes and original data. */
  plain({ children }: Element): string {
    return children
      .map((node) =>
        'text' in node ? (node.text ?? '') : node.element.name === 'cp' ? this.character(node.element) : '',
      )
      .join('');
  }

  private learn(element: Element): void {
    for (const node of element.children) {
      if (!('element' in node)) continue;
      const { name, attributes } = node.element;
      const id = attributes['id'];
      if (id && ['ph', 'pc', 'sc'].includes(name)) this.known.set(id, this.marksOf(node.element));
      if (name === 'ec' && attributes['startRef']) this.learnEnd(attributes['startRef'], attributes['dataRef']);
      this.learn(node.element);
    }
  }

  private learnEnd(startRef: string, dataRef: string | undefined): void {
    const marks = this.known.get(startRef);
    if (marks && dataRef) marks.end = this.data.get(dataRef) ?? '';
  }

  private marksOf({ attributes }: Element): Marks {
    const start = attributes['dataRef'] ?? attributes['dataRefStart'];
    return { start: this.mark(start), end: this.mark(attributes['dataRefEnd'], '') };
  }

  private mark(ref: string | undefined, fallback?: string): string {
    const mark = ref === undefined ? fallback : this.data.get(ref);
    if (mark === undefined) this.fault('CODE_UNKNOWN');
    return mark ?? '';
  }

  private textOf(nodes: readonly Node[]): string {
    return nodes.map((node) => this.nodeText(node)).join('');
  }

  private nodeText(node: Node): string {
    if ('text' in node) return node.text ?? this.fault('REFERENCE_UNKNOWN');
    const { element } = node;
    if (element.name === 'cp') return this.character(element);
    if (transparent.has(element.name)) return this.textOf(element.children);
    if (empty.has(element.name)) return '';
    if (['ph', 'pc', 'sc', 'ec'].includes(element.name)) return this.codeText(element);
    return this.fault('ELEMENT_UNKNOWN');
  }

  private codeText(element: Element): string {
    const { name, attributes, children } = element;
    const id = attributes[name === 'ec' ? 'startRef' : 'id'] ?? attributes['id'] ?? '';
    const own = () =>
      (attributes['dataRef'] ?? attributes['dataRefStart'] ?? attributes['startRef'])
        ? this.marksOf(element)
        : undefined;
    const marks = this.known.get(id) ?? own();
    if (!marks) return this.fault('CODE_UNKNOWN');
    if (name === 'pc') return `${marks.start}${this.textOf(children)}${marks.end}`;
    return name === 'ec' ? marks.end : marks.start;
  }

  private character({ attributes }: Element): string {
    return codePointOf(attributes['hex'] ?? '') ?? this.fault('REFERENCE_UNKNOWN');
  }

  private fault(code: TextFault): '' {
    if (!this.faults.includes(code)) this.faults.push(code);
    return '';
  }
}
