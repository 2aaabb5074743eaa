/** A public picture by its whole address. */
export interface HeadImage {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What the document's `<head>` says of the screen. */
export class Head {
  title = '';
  fullTitle = '';
  description: string | undefined;
  isUnlisted = false;
  /** Address of an Atom feed of what the page lists. */
  feed: string | undefined;
  /** What a link to the page is shown with elsewhere. */
  image: HeadImage | undefined;
  /** Seconds after which the page loads itself again. */
  refreshSeconds: number | undefined;
}
