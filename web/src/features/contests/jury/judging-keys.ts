const KEPT = 'judging-keys';

/** The keys 1 to 5 press the numbers and 0 "later"; people can switch that off, and it sleeps while they write. A key that is held counts once. */
export function enhance(element: HTMLElement): void {
  const label = element.querySelector<HTMLElement>(':scope > label');
  const choice = label?.querySelector('input');
  if (!label || !choice) return;
  label.hidden = false;
  choice.checked = localStorage.getItem(KEPT) !== 'off';
  choice.addEventListener('change', () => localStorage.setItem(KEPT, choice.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, altKey, metaKey, repeat } = event;
    const isWriting = target instanceof HTMLElement && target.matches('textarea, select, input:not([type=checkbox])');
    if (!choice.checked || isWriting || repeat || ctrlKey || altKey || metaKey || !/^[0-5]$/.test(key)) return;
    element.querySelector<HTMLButtonElement>(key === '0' ? '[name=intent]' : `[name=score][value="${key}"]`)?.click();
  });
}
