/** What the document's `<head>` says of the screen. */
export class Head {
  title = '';
  fullTitle = '';
  description: string | undefined;
  isUnlisted = false;
  /** Address of an Atom feed of what the page lists. */
  feed: string | undefined;
  /** Seconds after which the page loads itself again. */
  refreshSeconds: number | undefined;
}
