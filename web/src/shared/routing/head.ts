/** What the document's `<head>` says of the screen. */
export class Head {
  title = '';
  fullTitle = '';
  description: string | undefined;
  isUnlisted = false;
  /** Seconds after which the page loads itself again. */
  refreshSeconds: number | undefined;
}
