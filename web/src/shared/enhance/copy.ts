/** Copies `data-text` when the button is pressed, and says so in the element that carries the words. */
export function enhance(element: HTMLElement): void {
  const status = element.querySelector<HTMLElement>('[data-copied]');
  const write = async () => {
    await navigator.clipboard.writeText(element.dataset['text'] ?? '');
    if (status) status.textContent = status.dataset['copied'] ?? '';
  };
  element.hidden = !('clipboard' in navigator);
  element.querySelector('button')?.addEventListener('click', () => void write());
}
