/** What a page shows of a photo, by the marks that it carries. */
export interface PhotoPart {
  href: string;
  id: string;
  title: string;
  /** Language of the photo's words, where it is not the page's. */
  lang: string | undefined;
  documentTitle: string;
  picture: Element;
  words: Element | undefined;
  previous: string | undefined;
  next: string | undefined;
}

/** `missing`: the photo is not there any more; `offline`: nobody answered, or not with a page. */
export type Fetched = PhotoPart | 'missing' | 'offline';

/** Takes a photo out of its page, so that there is one place alone that says what is shown of it. */
export async function fetchPhoto(href: string): Promise<Fetched> {
  const answer = await fetch(href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer?.status === 404 || answer?.status === 410) return 'missing';
  if (!answer?.ok) return 'offline';
  const html = await answer.text().catch(() => undefined);
  return (
    (html === undefined ? undefined : photoIn(new DOMParser().parseFromString(html, 'text/html'), href)) ?? 'offline'
  );
}

export function photoIn(page: Document, href: string): PhotoPart | undefined {
  const picture = page.querySelector<HTMLElement>('[data-photo-picture]');
  if (!picture) return undefined;
  const title = page.querySelector('[data-photo-title]');
  const way = (rel: string) =>
    page.querySelector(`[data-photo-ways] a[rel="${rel}"]`)?.getAttribute('href') ?? undefined;
  return {
    href,
    id: picture.dataset['photoPicture'] ?? '',
    title: title?.textContent.trim() ?? '',
    lang: title?.querySelector('[lang]')?.getAttribute('lang') ?? undefined,
    documentTitle: page.title,
    picture,
    words: page.querySelector('[data-photo-words]') ?? undefined,
    previous: way('prev'),
    next: way('next'),
  };
}
