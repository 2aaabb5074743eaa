import { fetchPhoto, type PhotoPart } from './photo-part.ts';

const ZOOMED_SIZES = '2560px';

/**
 * Shows the photos of a list one by one above the page. The address is that of the photo's own page, so that it can be
 * sent on, loaded again, and left by the back button; whatever goes wrong leads to that page itself.
 */
export function enhance(list: HTMLElement): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-lightbox]');
  if (dialog) new Lightbox(list, dialog).listen();
}

class Lightbox {
  private readonly list: HTMLElement;
  private readonly dialog: HTMLDialogElement;
  private readonly pageTitle = document.title;
  private shown: PhotoPart | undefined;
  private asked = '';

  constructor(list: HTMLElement, dialog: HTMLDialogElement) {
    this.list = list;
    this.dialog = dialog;
  }

  listen(): void {
    this.part('picture')?.setAttribute('tabindex', '0');
    this.list.addEventListener('click', (event) => this.follow(event, true));
    this.dialog.addEventListener('click', (event) => this.press(event));
    this.dialog.addEventListener('keydown', (event) => this.key(event));
    this.dialog.addEventListener('close', () => this.closed());
    addEventListener('popstate', () => this.wentThroughHistory());
  }

  private part<Kind extends HTMLElement = HTMLElement>(name: string): Kind | null {
    return this.dialog.querySelector<Kind>(`[data-lightbox-${name}]`);
  }

  /** A plain press on a link to a photo; one that asks for another tab stays what it is. */
  private follow(event: MouseEvent, isFirst: boolean): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.open(link.getAttribute('href') ?? '', isFirst ? 'push' : 'replace');
  }

  private press(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-lightbox-close]')) this.dialog.close();
    else if (target.closest('[data-lightbox-zoom]')) this.zoom(!this.isZoomed());
    else if (target.closest('[data-lightbox-move]')) this.follow(event, false);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = { ArrowLeft: this.shown?.previous, ArrowRight: this.shown?.next }[event.key];
    if (way && !this.isZoomed()) void this.open(way, 'replace');
    else if (event.key === '+') this.zoom(true);
    else if (event.key === '-') this.zoom(false);
    else return;
    event.preventDefault();
  }

  private async open(href: string, history: 'push' | 'replace' | 'keep'): Promise<void> {
    this.asked = href;
    const photo = await fetchPhoto(href);
    if (this.asked !== href) return;
    if (typeof photo === 'string') return void location.assign(href);
    if (history === 'push') window.history.pushState({ lightbox: true }, '', href);
    if (history === 'replace') window.history.replaceState({ lightbox: true }, '', href);
    this.show(photo);
  }

  private show(photo: PhotoPart): void {
    this.shown = photo;
    document.title = photo.documentTitle;
    const title = this.part('title');
    if (title) Object.assign(title, { textContent: photo.title, lang: photo.lang ?? '' });
    this.part('picture')?.replaceChildren(document.importNode(photo.picture, true));
    this.part('words')?.replaceChildren(...(photo.words ? [document.importNode(photo.words, true)] : []));
    this.part<HTMLAnchorElement>('page')?.setAttribute('href', photo.href);
    this.way('prev', photo.previous);
    this.way('next', photo.next);
    this.zoom(false);
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTop = 0;
    title?.focus();
  }

  private way(rel: 'prev' | 'next', href: string | undefined): void {
    const link = this.dialog.querySelector<HTMLAnchorElement>(`[data-lightbox-move="${rel}"]`);
    if (!link) return;
    link.hidden = !href;
    if (href) link.href = href;
  }

  private isZoomed(): boolean {
    return this.part('zoom')?.getAttribute('aria-pressed') === 'true';
  }

  private zoom(isZoomed: boolean): void {
    this.part('zoom')?.setAttribute('aria-pressed', String(isZoomed));
    const frame = this.part('picture');
    frame?.toggleAttribute('data-zoomed', isZoomed);
    if (!isZoomed) return;
    for (const each of frame?.querySelectorAll<HTMLImageElement | HTMLSourceElement>('img, source') ?? [])
      each.sizes = ZOOMED_SIZES;
    frame?.focus();
  }

  /** By Escape, by the button, or because the reader went back. */
  private closed(): void {
    document.title = this.pageTitle;
    this.asked = '';
    const { pathname } = new URL(this.shown?.href ?? '', location.href);
    if ((history.state as { lightbox?: boolean } | null)?.lightbox) history.back();
    const links = [...this.list.querySelectorAll<HTMLAnchorElement>('a[href]')];
    links.find((link) => link.pathname === pathname)?.focus();
  }

  private wentThroughHistory(): void {
    const isPhoto = (history.state as { lightbox?: boolean } | null)?.lightbox === true;
    if (isPhoto && !this.dialog.open) void this.open(location.pathname + location.search, 'keep');
    if (!isPhoto && this.dialog.open) this.dialog.close();
  }
}
