/** The language of a room's own country: what is not translated is shown in it. */
export function localeOfRoom(room: string): string {
  return `case ${room}.country when 'LV' then 'lv' else 'lt' end`;
}

/** The language of ours that a book's title is most likely in. */
export function localeOfBook(book: string): string {
  return `coalesce((select each from unnest(${book}.languages) each where each in ('lv', 'lt', 'en') limit 1), 'en')`;
}
