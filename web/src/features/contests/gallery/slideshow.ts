import { fetchPhoto, photoIn, type PhotoPart } from './photo-part.ts';
import { arrived, firstRound, nextOf, type Round } from './round.rules.ts';
import { coverPage, hidePointer, keepAwake, onSwipe, uncoverPage } from './display.ts';

/** Photos that are shown again while there is no connection. */
const MOST_KEPT = 40;
const MOST_TRIES = 4;

/** Runs by itself for days: every slide is fetched when its turn comes, so that what was withdrawn is not shown. */
export function enhance(show: HTMLElement): void {
  new Slideshow(show).begin();
}

class Slideshow {
  private readonly show: HTMLElement;
  private readonly start: string;
  private readonly beat: number;
  private round: Round = firstRound;
  private current: PhotoPart | undefined;
  private kept: PhotoPart[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPlaying = true;
  private turn = 0;

  constructor(show: HTMLElement) {
    this.show = show;
    this.start = show.dataset['start'] ?? location.pathname;
    this.beat = Number(show.dataset['seconds'] ?? 12) * 1000;
  }

  begin(): void {
    this.current = photoIn(document, location.href);
    if (!this.current) return;
    this.round = { ...firstRound, newest: this.current.id };
    this.kept = [this.current];
    this.show.addEventListener('click', (event) => this.press(event));
    document.addEventListener('keydown', (event) => this.key(event));
    onSwipe(this.show, (way) => void this.go(way));
    hidePointer(this.show);
    keepAwake();
    for (const tools of this.show.querySelectorAll<HTMLElement>('[data-slideshow-tools]')) tools.hidden = false;
    this.cover(true);
    this.play(true);
  }

  private press(event: MouseEvent): void {
    const target = event.target as Element;
    const way = target.closest<HTMLAnchorElement>('[data-photo-ways] a');
    if (way) {
      event.preventDefault();
      void this.go(way.rel === 'prev' ? 'previous' : 'next');
    } else if (target.closest('[data-slideshow-pause]')) this.play(!this.isPlaying);
    else if (target.closest('[data-slideshow-full]')) this.fill();
    else if (target.closest('[data-slideshow-cover]')) this.cover(true);
    else if (target.closest('[data-slideshow-leave]')) this.cover(false);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.isCovering()) return;
    const isOnControl = (event.target as Element).closest('a, button') !== null;
    if (event.key === 'ArrowRight') void this.go('next');
    else if (event.key === 'ArrowLeft') void this.go('previous');
    else if (event.key === ' ' && !isOnControl) this.play(!this.isPlaying);
    else if (event.key === 'f') this.fill();
    else if (event.key === 'Escape') this.cover(false);
    else return;
    event.preventDefault();
  }

  private isCovering(): boolean {
    return 'covering' in this.show.dataset;
  }

  private cover(isOn: boolean): void {
    if (isOn) coverPage(this.show);
    else uncoverPage(this.show);
    if (isOn) return;
    this.play(false);
    if (document.fullscreenElement) void document.exitFullscreen();
    this.show.querySelector<HTMLElement>('[data-slideshow-cover]')?.focus();
  }

  private fill(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.show.requestFullscreen?.().catch(() => undefined);
  }

  /** While it runs by itself, a screen reader is not interrupted by it. */
  private play(isOn: boolean): void {
    this.isPlaying = isOn;
    const button = this.show.querySelector<HTMLElement>('[data-slideshow-pause]');
    const word = button?.querySelector('[data-words]');
    if (button && word) word.textContent = (isOn ? button.dataset['pause'] : button.dataset['play']) ?? '';
    this.show.querySelector('[data-slide]')?.setAttribute('aria-live', isOn ? 'off' : 'polite');
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.isPlaying) this.timer = setTimeout(() => void this.go('next'), this.beat);
  }

  private async go(way: 'next' | 'previous'): Promise<void> {
    clearTimeout(this.timer);
    const turn = (this.turn += 1);
    const photo = way === 'next' ? await this.following() : await this.before();
    if (turn !== this.turn) return;
    if (photo) await this.turnTo(photo);
    this.wait();
  }

  private async before(): Promise<PhotoPart | undefined> {
    const photo = await fetchPhoto(this.current?.previous ?? this.start);
    if (typeof photo !== 'string') return photo;
    return photo === 'missing' ? this.fromStart() : this.fromKept(-1);
  }

  /** A photo that is gone is passed over by asking the one before it again, or else by beginning anew. */
  private async following(): Promise<PhotoPart | undefined> {
    let from = this.current;
    let href = from ? nextOf(this.round, from, this.start) : this.start;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const photo = await fetchPhoto(href);
      if (photo === 'offline') return this.fromKept(1);
      if (photo === 'missing') {
        from = await this.around(href);
        href = from?.next ?? this.start;
        continue;
      }
      const { round, goOn } = arrived(this.round, photo, { isStart: href === this.start, from });
      this.round = round;
      if (goOn === undefined) return photo;
      href = goOn;
    }
    return this.fromStart();
  }

  private async around(missing: string): Promise<PhotoPart | undefined> {
    const current = this.current && (await fetchPhoto(this.current.href));
    return typeof current === 'object' && current.next !== missing ? current : undefined;
  }

  private async fromStart(): Promise<PhotoPart | undefined> {
    const photo = await fetchPhoto(this.start);
    return typeof photo === 'string' ? undefined : photo;
  }

  private fromKept(step: 1 | -1): PhotoPart | undefined {
    const at = this.kept.findIndex(({ id }) => id === this.current?.id);
    return this.kept.at((at + step) % Math.max(1, this.kept.length));
  }

  /** Only once the picture is there, so that no empty frame stands on the display. */
  private async turnTo(photo: PhotoPart): Promise<void> {
    const slide = this.show.querySelector<HTMLElement>('[data-slide]');
    const parts = [photo.picture, photo.words].filter((part) => part !== undefined);
    const copies = parts.map((part) => document.importNode(part, true));
    const image = copies[0]?.querySelector('img');
    if (image) image.loading = 'eager';
    await Promise.race([image?.decode().catch(() => undefined), new Promise((later) => setTimeout(later, 5_000))]);
    slide?.replaceChildren(...copies);
    this.current = photo;
    this.kept = [...this.kept.filter(({ id }) => id !== photo.id), photo].slice(-MOST_KEPT);
  }
}
