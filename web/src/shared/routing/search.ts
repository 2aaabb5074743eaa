type SearchValue = string | string[];

/** Reads a query as plain texts, as a browser's GET form writes it; a repeated name becomes a list. */
export function parseSearch(search: string): Record<string, SearchValue> {
  const result: Record<string, SearchValue> = {};
  if (search.length < 2) return result;
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = Object.hasOwn(result, name) ? result[name] : undefined;
    if (earlier === undefined) result[name] = value;
    else if (typeof earlier === 'string') result[name] = [earlier, value];
    else earlier.push(value);
  }
  return result;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) pairs.append(name, String(one));
    }
  }
  return pairs.size ? `?${pairs}` : '';
}

/** The one text of a query value that may be missing, repeated, or not a text. */
export function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one !== '' ? one : undefined;
}

/** All texts of a query value. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');
}
