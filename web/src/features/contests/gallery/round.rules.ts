/** How far a slideshow is on its way from the newest photo to the oldest and round again. */
export interface Round {
  /** The newest photo that has been seen. */
  newest: string | undefined;
  /** Slides since somebody last looked whether there are newer ones. */
  sinceLook: number;
  /** Where to go on after the photos that came meanwhile, up to this one. */
  after: { known: string; resume: string } | undefined;
}

export const LOOK_EVERY = 20;

export const firstRound: Round = { newest: undefined, sinceLook: 0, after: undefined };

export interface Slide {
  id: string;
  next: string | undefined;
}

/** The address of the next slide: on towards the oldest, now and then back to the newest to look what has come. */
export function nextOf(round: Round, { next }: Slide, start: string): string {
  if (round.after === undefined && round.sinceLook >= LOOK_EVERY) return start;
  return next ?? start;
}

/**
 * What holds once a slide has come from an address. Photos that came meanwhile are shown before the show goes on where it
 * was; `from` is the slide before, if the show did not have to begin anew; `goOn` is the address to fetch instead of showing the slide, which has been shown already.
 */
export function arrived(
  round: Round,
  slide: Slide,
  { isStart, from }: { isStart: boolean; from: Slide | undefined },
): { round: Round; goOn?: string } {
  if (round.after?.known === slide.id)
    return { round: { ...round, after: undefined, sinceLook: 0 }, goOn: round.after.resume };
  if (!isStart) return { round: { ...round, sinceLook: round.sinceLook + 1 } };
  const isLook = from?.next !== undefined && round.newest !== undefined && round.after === undefined;
  const resume = from?.next;
  if (isLook && resume !== undefined && slide.id === round.newest)
    return { round: { ...round, sinceLook: 0 }, goOn: resume };
  const after =
    isLook && resume !== undefined && round.newest !== undefined ? { known: round.newest, resume } : undefined;
  return { round: { newest: slide.id, sinceLook: 0, after } };
}
