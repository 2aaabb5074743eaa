/** Escape closes the open panel that holds the focus, and the focus goes back to its summary. */
export function closeWithEscape(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const panel = (event.target as Element).closest<HTMLDetailsElement>('details[data-enhance-details][open]');
    if (!panel) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
