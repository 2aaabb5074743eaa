/** Whether an address may stand in a lesson: a whole one, safe against listening in. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\/[^\s]+$/.test(url) && URL.canParse(url);
}
