/** Puts the part of this name in the page that came back in the place of this one; undefined where it has none. */
export async function exchangePart(
  element: HTMLElement,
  answer: Response | undefined,
): Promise<HTMLElement | undefined> {
  const page = answer && new DOMParser().parseFromString(await answer.text(), 'text/html');
  const part = page?.getElementById(element.id);
  if (part) element.replaceWith(part);
  return part ?? undefined;
}
