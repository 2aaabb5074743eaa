/** Where a MARC record carries what MARC itself has no place for. */
export const SENSES = 'inclusive-sense';
export const FEATURES = 'inclusive-feature';
export const THEMES = 'inclusive-theme';
export const ROOMS = 'inclusive-room';

/** Relator codes. */
export const AUTHOR = 'aut';
export const ILLUSTRATOR = 'ill';
export const TRANSLATOR = 'trl';

/** A local note: how to use the book in a session. */
export const USE_TAG = '590';
