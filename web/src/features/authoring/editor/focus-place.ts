import { placeId } from '../place-words.ts';

/** Moves the focus to the first field of a place, once it is there. */
export function focusPlace(place: string): void {
  setTimeout(() => focusElement(placeId(place)), 50);
}

/** Scrolls to the element and puts the focus into its first field; false when there is no such element. */
export function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  const field = element.querySelector<HTMLElement>('input, textarea, select, [contenteditable="true"]');
  element.scrollIntoView({ block: 'start' });
  (field ?? element).focus({ preventScroll: true });
  return true;
}
