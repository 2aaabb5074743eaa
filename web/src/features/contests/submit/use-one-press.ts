import { type MouseEvent, useRef } from 'react';

const DOUBLE_PRESS = { milliseconds: 500, pixels: 12 };

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly target: unknown;
}

/** The second press of a double one is not for what the next step has put in its place: it neither chooses nor moves. */
export function useOnePress(step: number) {
  const last = useRef<Press>(undefined);
  const pressOf = (event: MouseEvent): Press => {
    const press = { at: event.timeStamp, x: event.clientX, y: event.clientY, step, target: event.target };
    if (last.current && isStray(last.current, press)) {
      event.preventDefault();
      event.stopPropagation();
    }
    return press;
  };
  return {
    onMouseDownCapture: (event: MouseEvent) => void pressOf(event),
    onClickCapture: (event: MouseEvent) => {
      if (event.detail > 0) last.current = pressOf(event);
    },
  };
}

export function isStray(first: Press, second: Press): boolean {
  const way = Math.hypot(second.x - first.x, second.y - first.y);
  const isSoon = second.at - first.at < DOUBLE_PRESS.milliseconds;
  return first.step !== second.step && first.target !== second.target && isSoon && way < DOUBLE_PRESS.pixels;
}
