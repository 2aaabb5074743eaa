export function enhance(element: HTMLElement): void {
  element.hidden = false;
  element.querySelector('button')?.addEventListener('click', () => window.print());
}
