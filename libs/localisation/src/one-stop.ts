/** Lithuanian dates and times end in a full stop ("24 d.", "10:00 val."): at the end of a sentence there is still one. */
export function oneStop(text: string): string {
  return text.replaceAll(/(\s(?:d|m|val)\.)\.(?!\.)/g, '$1');
}
