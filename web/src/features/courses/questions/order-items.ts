/**
 * Lets the items of every order inside the element be moved in place: by their buttons, which keep the focus, and by
 * dragging. Each move is announced, and told as a `change` of the form like any other answer.
 */
export function makeMovable(element: HTMLElement): void {
  for (const list of element.querySelectorAll<HTMLElement>('[data-order]')) new MovableItems(list).follow();
}

class MovableItems {
  private readonly list: HTMLElement;

  constructor(list: HTMLElement) {
    this.list = list;
  }

  follow(): void {
    this.list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-by]');
      const item = button?.closest<HTMLElement>('[data-item]');
      if (!button || !item) return;
      event.preventDefault();
      this.step(item, button);
    });
    for (const item of this.items()) this.letDrag(item);
  }

  private items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[data-item]')];
  }

  private step(item: HTMLElement, button: HTMLButtonElement): void {
    if (button.dataset['by'] === '-1') item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    this.settle(item);
    if (button.disabled) item.querySelector<HTMLButtonElement>('[data-by]:enabled')?.focus();
    else button.focus();
  }

  /** After a move: the buttons at the ends are off, the new place is said, the answer is saved. */
  private settle(item: HTMLElement): void {
    const items = this.items();
    for (const [index, each] of items.entries()) {
      for (const button of each.querySelectorAll<HTMLButtonElement>('[data-by]'))
        button.disabled = button.dataset['by'] === '-1' ? index === 0 : index === items.length - 1;
    }
    const places = JSON.parse(this.list.dataset['order'] ?? '[]') as string[];
    const words = item.querySelector('[data-item-words]')?.textContent ?? '';
    const live = this.list.parentElement?.querySelector('[data-moved]');
    if (live) live.textContent = `${words}: ${places[items.indexOf(item)] ?? ''}`;
    item.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private letDrag(item: HTMLElement): void {
    const handle = item.querySelector<HTMLElement>('[data-handle]');
    if (!handle) return;
    handle.hidden = false;
    handle.addEventListener('pointerdown', (down) => {
      down.preventDefault();
      const before = this.items().indexOf(item);
      item.dataset['dragged'] = '';
      handle.setPointerCapture(down.pointerId);
      const drag = (move: PointerEvent) => this.bringTo(item, move.clientY);
      const drop = () => {
        delete item.dataset['dragged'];
        handle.removeEventListener('pointermove', drag);
        if (this.items().indexOf(item) !== before) this.settle(item);
      };
      handle.addEventListener('pointermove', drag);
      handle.addEventListener('lostpointercapture', drop, { once: true });
    });
  }

  /** Past the middle of a neighbour, the two change places. */
  private bringTo(item: HTMLElement, y: number): void {
    const middle = (element: Element) => {
      const { top, height } = element.getBoundingClientRect();
      return top + height / 2;
    };
    const { previousElementSibling: above, nextElementSibling: below } = item;
    if (above && y < middle(above)) above.before(item);
    else if (below && y > middle(below)) below.after(item);
  }
}
