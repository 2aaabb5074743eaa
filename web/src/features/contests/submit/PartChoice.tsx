import { Choice } from '../../../shared/forms/Choice.tsx';
import type { Contest } from '../ContestFacts.tsx';

interface PartChoiceProps {
  name: 'category' | 'ageGroup';
  offered: Contest['categories'] | Contest['ageGroups'];
}

/** One of the contest's categories or age groups, where it has some. */
export function PartChoice({ name, offered }: PartChoiceProps) {
  if (!offered.length) return null;
  return <Choice name={name} options={offered.map(({ slug, name: { text } }) => ({ value: slug, label: text }))} />;
}
