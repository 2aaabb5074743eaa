import type { Clock } from '../../api/src/shared/clock.ts';

export interface TestClock {
  now(): Date;
  /** Stops the application's clock at the moment; undefined lets it run again. */
  set(moment: Date | string | undefined): void;
  /** Moves the stopped clock; a running one is stopped first. */
  advance(milliseconds: number): void;
}

export function testClock(clock: () => Clock): TestClock {
  let stopped: Date | undefined;
  const set: TestClock['set'] = (moment) => {
    stopped = moment === undefined ? undefined : new Date(moment);
    clock().now = () => (stopped ? new Date(stopped) : new Date());
  };
  return {
    now: () => clock().now(),
    set,
    advance: (milliseconds) => set(new Date(clock().now().getTime() + milliseconds)),
  };
}
