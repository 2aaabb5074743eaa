import { rounded } from './position.ts';

const PATIENCE_MS = 10_000;
const OLD_ENOUGH_MS = 600_000;

/** Offers the device's position: it goes into the same query as a town does, rounded, and nowhere else. */
export function enhance(element: HTMLElement): void {
  const [button, note, form] = [element.querySelector('button'), element.querySelector('p'), element.closest('form')];
  if (!('geolocation' in navigator) || !button || !note || !form) return;
  element.hidden = false;
  button.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => location.assign(addressFrom(form, coords)),
      () => (note.textContent = element.dataset['failed'] ?? ''),
      { timeout: PATIENCE_MS, maximumAge: OLD_ENOUGH_MS },
    );
  });
}

function addressFrom(form: HTMLFormElement, { latitude, longitude }: { latitude: number; longitude: number }): string {
  const query = new URLSearchParams(new FormData(form) as never);
  query.delete('town');
  query.set('at', `${rounded(latitude)},${rounded(longitude)}`);
  return `${form.action}?${query}`;
}
