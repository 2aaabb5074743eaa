const STILL_MS = 3_000;
const SWIPE_PX = 60;

/** Only the element is there, for the eye and for the keyboard; `uncoverPage` undoes it. */
export function coverPage(element: HTMLElement): void {
  element.dataset['covering'] = '';
  for (const other of aroundOf(element)) other.inert = true;
  element.focus();
}

export function uncoverPage(element: HTMLElement): void {
  delete element.dataset['covering'];
  for (const other of aroundOf(element)) other.inert = false;
}

/** Everything on the page that the element is not in. */
function aroundOf(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let each = element; each !== document.body && each.parentElement; each = each.parentElement) {
    for (const other of each.parentElement.children) {
      if (other !== each && other instanceof HTMLElement && other.tagName !== 'SCRIPT') around.push(other);
    }
  }
  return around;
}

/** The pointer and the buttons go while nobody uses them. */
export function hidePointer(element: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seen = () => {
    delete element.dataset['still'];
    clearTimeout(timer);
    timer = setTimeout(() => (element.dataset['still'] = ''), STILL_MS);
  };
  for (const event of ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const) {
    document.addEventListener(event, seen, { passive: true });
  }
  seen();
}

/** The lock is lost whenever the page is hidden, and asked for again when it is back. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

export function onSwipe(element: HTMLElement, swiped: (way: 'next' | 'previous') => void): void {
  let from: { x: number; y: number } | undefined;
  element.addEventListener('pointerdown', ({ pointerType, clientX: x, clientY: y }) => {
    from = pointerType === 'mouse' ? undefined : { x, y };
  });
  element.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from) return;
    const [across, down] = [clientX - from.x, clientY - from.y];
    from = undefined;
    if (Math.abs(across) > SWIPE_PX && Math.abs(across) > 2 * Math.abs(down)) swiped(across < 0 ? 'next' : 'previous');
  });
}
