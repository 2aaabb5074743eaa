/** Shows which clock is meant to readers whose own clock shows another time at that moment. */
export function enhance(element: HTMLElement): void {
  const { zone, moment } = element.dataset;
  const time = (timeZone?: string) =>
    new Date(moment ?? Date.now()).toLocaleString('sv', {
      timeStyle: 'short',
      dateStyle: 'short',
      ...(timeZone && { timeZone }),
    });
  element.hidden = time(zone) === time();
}
