/** An address that can be decoded: where a `%` stands for nothing it is taken as itself, so that a page can answer. */
export function wellFormed(url: string): string {
  if (!url.includes('%')) return url;
  try {
    decodeURIComponent(url);
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}
