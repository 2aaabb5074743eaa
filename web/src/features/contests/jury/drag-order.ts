/** Lines of the order can be dragged with a mouse; letting go keeps the order that is seen, as an arrow does. */
export function enhance(list: HTMLElement): void {
  let dragged: Element | undefined;
  let hasMoved = false;
  for (const line of list.children) (line as HTMLElement).draggable = true;
  list.addEventListener('dragstart', (event) => {
    dragged = lineOf(event.target);
    event.dataTransfer?.setData('text/plain', '');
  });
  list.addEventListener('dragover', (event) => {
    if (!dragged) return;
    event.preventDefault();
    const over = lineOf(event.target);
    if (!over || over === dragged) return;
    const { top, height } = over.getBoundingClientRect();
    over.parentElement?.insertBefore(dragged, event.clientY < top + height / 2 ? over : over.nextSibling);
    hasMoved = true;
  });
  list.addEventListener('drop', (event) => event.preventDefault());
  list.addEventListener('dragend', () => {
    dragged = undefined;
    if (hasMoved) list.closest('form')?.querySelector<HTMLButtonElement>('[value=keep]')?.click();
  });
}

function lineOf(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest('li')) || undefined;
}
