/** Joins for the texts of a row: asked language, the owner's own, English. Use `localised` on them for each field. */
export function joinTexts(ownerId: string, ownLocale: string, askedParameter: string): string {
  const join = (alias: string, locale: string) =>
    `left join translation ${alias} on ${alias}.owner_id = ${ownerId} and ${alias}.variant = 'standard' and ${alias}.locale = ${locale}`;
  return [join('asked', askedParameter), join('own', ownLocale), join('english', `'en'`)].join('\n');
}

/** One localised field of the joins above, as jsonb `{text, locale}`; null when it is missing in all three. */
export function textOf(field: string, ownLocale: string, askedParameter: string): string {
  return `localised(asked.fields, own.fields, english.fields, '${field}', ${askedParameter}, ${ownLocale})`;
}
