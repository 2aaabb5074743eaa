interface Timed {
  time: string;
  endTime: string;
}

/** Who is being received, and who comes next; times are HH:MM on one clock. */
export function aroundNow<V extends Timed>(visits: readonly V[], now: string): { here: V[]; next: V | undefined } {
  return {
    here: visits.filter(({ time, endTime }) => time <= now && (now < endTime || endTime < time)),
    next: visits.find(({ time }) => time > now),
  };
}
