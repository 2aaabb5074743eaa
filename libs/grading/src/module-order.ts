/** A module and the modules that come before it: it opens when all lessons of those are done. */
export interface OrderedModule {
  id: string;
  after?: readonly string[];
  lessons: readonly { id: string }[];
}

/** Ids of the modules that are open to someone who has done these lessons. A module that was begun stays open. */
export function whichModulesOpen(modules: readonly OrderedModule[], done: ReadonlySet<string>): Set<string> {
  const finished = new Set(
    modules.filter(({ lessons }) => lessons.every(({ id }) => done.has(id))).map(({ id }) => id),
  );
  const isOpen = ({ after = [], lessons }: OrderedModule) =>
    after.every((id) => finished.has(id)) || lessons.some(({ id }) => done.has(id));
  return new Set(modules.filter(isOpen).map(({ id }) => id));
}

/** Ids of the modules that wait for each other in a circle, so that none of them would ever open. */
export function circularModules(modules: readonly OrderedModule[]): string[] {
  const waiting = new Map(modules.map(({ id, after = [] }) => [id, after]));
  const reaches = (from: string) => {
    const seen = new Set<string>();
    const ahead = [...(waiting.get(from) ?? [])];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push(...(waiting.get(next) ?? []));
    }
    return seen;
  };
  return [...waiting.keys()].filter((id) => reaches(id).has(id));
}
