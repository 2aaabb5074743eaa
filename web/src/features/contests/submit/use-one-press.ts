import { type MouseEvent, useRef } from 'react';

const DOUBLE_PRESS = { milliseconds: 500, pixels: 12 };

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly step: number;
}

/** The second press of a double one is not for what the next step has put in its place. */
export function useOnePress(step: number) {
  const last = useRef<Press>(undefined);
  return (event: MouseEvent) => {
    if (event.detail === 0) return;
    const press = { at: event.timeStamp, x: event.clientX, y: event.clientY, step };
    if (last.current && isSecond(last.current, press)) {
      event.preventDefault();
      event.stopPropagation();
    }
    last.current = press;
  };
}

export function isSecond(first: Press, second: Press): boolean {
  const way = Math.hypot(second.x - first.x, second.y - first.y);
  const isSoon = second.at - first.at < DOUBLE_PRESS.milliseconds;
  return first.step !== second.step && isSoon && way < DOUBLE_PRESS.pixels;
}
