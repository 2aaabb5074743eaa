import { moved } from '../jury/order.rules.ts';

/** What a pressed button of the page asks for. */
export interface Choice {
  /** Photos in the order of the form. */
  order: readonly string[];
  /** `<photo>:up` or `<photo>:down` */
  move: string | null;
  leaveOut: string | null;
  add: readonly string[];
}

/** The photos after it, in their order. */
export function chosenAfter({ order, move, leaveOut, add }: Choice): string[] {
  const [id = '', direction] = (move ?? '').split(':');
  const ordered = direction ? movedBy(order, id, direction === 'up' ? -1 : 1) : order;
  const left = ordered.filter((each) => each !== leaveOut);
  return [...left, ...add.filter((each) => !left.includes(each))];
}

function movedBy(order: readonly string[], id: string, by: 1 | -1): string[] {
  const lines = order.map((_, number) => ({ number, isEqual: false }));
  return moved(lines, order.indexOf(id), by).map(({ number }) => order[number] ?? '');
}
