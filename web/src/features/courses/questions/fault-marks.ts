/** Marks what the server refused at its fields. Returns the words of all faults. */
export function showFaults(
  question: HTMLElement,
  faults: readonly { field: string; code: string }[],
  texts: Readonly<Record<string, string>>,
): string {
  clearFaults(question);
  const words = faults.map(({ field, code }) => {
    const [, part] = field.split('.');
    const place = part === undefined ? question : partOf(question, part);
    const said = texts[code] ?? texts['INVALID'] ?? '';
    const mark = place.querySelector<HTMLElement>('[data-fault]');
    const shown = mark?.querySelector('[data-fault-words]');
    if (mark) mark.hidden = false;
    if (shown) shown.textContent = said;
    for (const input of place.querySelectorAll('select, input[type=text]')) input.setAttribute('aria-invalid', 'true');
    return said;
  });
  return [...new Set(words)].join(' ');
}

export function clearFaults(question: HTMLElement): void {
  for (const mark of question.querySelectorAll<HTMLElement>('[data-fault]')) mark.hidden = true;
  for (const input of question.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
}

function partOf(question: HTMLElement, part: string): HTMLElement {
  return question.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`) ?? question;
}
