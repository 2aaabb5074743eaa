const DRAFT = 'inclusive.draft.';

/** What somebody wrote and could not save is theirs: it leaves the device with them. */
export function enhance(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFT)) localStorage.removeItem(key);
}
