/** Languages in which people of the region are received; BCP 47. */
export const spokenLanguages = ['lv', 'lt', 'en', 'ru', 'uk', 'pl', 'be', 'de'] as const;
