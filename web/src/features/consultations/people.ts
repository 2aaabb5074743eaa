import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { listOf } from '@inclusive/localisation/languages';

interface Person {
  name: LocalisedText;
  role: LocalisedText | null;
}

/** "Ilze Bērziņa, psiholoģe" */
export function peopleInWords(people: readonly Person[], locale: Locale): string {
  return listOf(
    people.map(({ name, role }) => (role ? `${name.text}, ${role.text}` : name.text)),
    locale,
  );
}
