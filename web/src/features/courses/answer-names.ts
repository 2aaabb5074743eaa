const prefix = 'answer-';

/** Name of a question's fields in the form. */
export function answerName(question: string): string {
  return prefix + question;
}

/** Question ids of the form's answers, each with what is chosen. */
export function answersIn(form: URLSearchParams): { question: string; chosen: string[] }[] {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix));
  return names.map((name) => ({ question: name.slice(prefix.length), chosen: form.getAll(name) }));
}
