/** Words that nobody has read yet, a draft or a machine's, are shown to nobody. */
const shown = (alias: string) => `${alias}.status = 'reviewed'`;

/** Joins for the texts of a row: asked language, the owner's own, English. Use `localised` on them for each field. */
export function joinTexts(ownerId: string, ownLocale: string, askedParameter: string): string {
  const join = (alias: string, locale: string) =>
    `left join translation ${alias} on ${alias}.owner_id = ${ownerId} and ${alias}.variant = 'standard' and ${alias}.locale = ${locale} and ${shown(alias)}`;
  return [join('asked', askedParameter), join('own', ownLocale), join('english', `'en'`)].join('\n');
}

/** One localised field of the joins above, as jsonb `{text, locale}`; null when it is missing in all three. */
export function textOf(field: string, ownLocale: string, askedParameter: string): string {
  return `localised(asked.fields, own.fields, english.fields, '${field}', ${askedParameter}, ${ownLocale})`;
}

/** One text of any row as a subquery, as jsonb `{text, locale}`. */
export function wordsOf(ownerId: string, ownLocale: string, askedParameter: string, field: string): string {
  const text = textOf(field, ownLocale, askedParameter);
  return `(select ${text} from (select) one ${joinTexts(ownerId, ownLocale, askedParameter)})`;
}

/**
 * As `joinTexts`, for rows with long texts: unpacks them once, and those of a further language only where one of the
 * fields is missing. Use `fieldOf` on it.
 */
export function joinFields(fields: readonly string[], ownerId: string, ownLocale: string, asked: string): string {
  const columns = fields.map((field) => `${field} text`).join(', ');
  const missingIn = (aliases: string[]) =>
    fields.map((field) => `coalesce(${aliases.map((alias) => `${alias}.${field}`).join(', ')}) is null`).join(' or ');
  const join = (alias: string, locale: string, condition: string) => `
    left join translation ${alias}_texts on ${alias}_texts.owner_id = ${ownerId} and ${alias}_texts.variant = 'standard'
      and ${alias}_texts.locale = ${locale} and ${shown(`${alias}_texts`)} and (${condition})
    left join lateral jsonb_to_record(${alias}_texts.fields) ${alias}(${columns}) on true`;
  return [
    join('asked', asked, 'true'),
    join('own', ownLocale, missingIn(['asked'])),
    join('english', `'en'`, missingIn(['asked', 'own'])),
  ].join('');
}

/** One localised field of `joinFields`, as jsonb `{text, locale}`; null when it is missing in all three. */
export function fieldOf(field: string, ownLocale: string, asked: string): string {
  const text = (alias: string, locale: string) =>
    `when ${alias}.${field} is not null then jsonb_build_object('text', ${alias}.${field}, 'locale', ${locale})`;
  return `case ${text('asked', asked)} ${text('own', ownLocale)} ${text('english', `'en'`)} end`;
}

/** What a row is called in lists, for sorting: a text in the first language that has it. */
export function headingOf(ownerId: string, ownLocale: string, asked: string): string {
  const heading = (locale: string) =>
    `(select heading from translation where owner_id = ${ownerId} and variant = 'standard' and locale = ${locale}
      and status = 'reviewed')`;
  return `coalesce(${heading(asked)}, ${heading(ownLocale)}, ${heading(`'en'`)})`;
}

/** The language of the country of a row of `room`: what is not translated is shown in it. */
export const roomLocale = `case room.country when 'LV' then 'lv' else 'lt' end`;
