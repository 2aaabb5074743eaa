import type { LocalisedText } from '@inclusive/localisation/locale';
import { Select } from './Select.tsx';

export interface Organisation {
  id: string;
  name: LocalisedText | null;
}

interface OrganisationFieldProps {
  name: string;
  organisations: readonly Organisation[];
}

/** Whoever writes for one organisation is not asked. */
export function OrganisationField({ name, organisations }: OrganisationFieldProps) {
  const [only] = organisations.length === 1 ? organisations : [];
  if (only) return <input type="hidden" name={name} value={only.id} />;
  const options = organisations.map(({ id, name: words }) => ({ value: id, label: words?.text ?? id }));
  return <Select name={name} options={options} />;
}
