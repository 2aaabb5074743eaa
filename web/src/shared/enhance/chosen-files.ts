/** Says which files are chosen in the element `<id of the field>-chosen`, wherever on the page the field stands or comes to stand. */
export function nameChosenFiles(page: Document): void {
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.files) return;
    const chosen = page.getElementById(`${target.id}-chosen`);
    if (!chosen) return;
    const names = [...target.files].map(({ name }) => name);
    chosen.textContent = names.join(', ') || (chosen.dataset['none'] ?? '');
  });
}
