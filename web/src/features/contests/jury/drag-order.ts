/** Lines of the order can be dragged with a mouse; letting go keeps the order that is seen, as an arrow does. */
export function enhance(list: HTMLElement): void {
  let dragged: Element | undefined;
  let hasMoved = false;
  /** A line may hold lists of its own. */
  const lineOf = (target: EventTarget | null) =>
    [...list.children].find((line) => line.contains(target as Node | null));
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
    list.insertBefore(dragged, event.clientY < top + height / 2 ? over : over.nextSibling);
    hasMoved = true;
  });
  list.addEventListener('drop', (event) => event.preventDefault());
  list.addEventListener('dragend', () => {
    dragged = undefined;
    if (hasMoved) list.closest('form')?.querySelector<HTMLButtonElement>('[value=keep]')?.click();
  });
}
