/** Lines of the order can be dragged with a mouse; letting go keeps the order as an arrow does. */
export function enhance(list: HTMLElement): void {
  let dragged: Element | undefined;
  for (const line of list.children) (line as HTMLElement).draggable = true;
  list.addEventListener('dragstart', (event) => {
    dragged = lineOf(event.target);
    event.dataTransfer?.setData('text/plain', '');
  });
  list.addEventListener('dragover', (event) => {
    const over = lineOf(event.target);
    if (!dragged || !over) return;
    event.preventDefault();
    if (over === dragged) return;
    const { top, height } = over.getBoundingClientRect();
    over.parentElement?.insertBefore(dragged, event.clientY < top + height / 2 ? over : over.nextSibling);
  });
  list.addEventListener('drop', (event) => {
    event.preventDefault();
    list.closest('form')?.querySelector<HTMLButtonElement>('[value=keep]')?.click();
  });
}

function lineOf(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest('li')) || undefined;
}
