import { Section } from '../components/Page.tsx';
import { Sash } from '../illustration/Sash.tsx';

const seeds = ['pasvalys', 'subate', 'viski', 'zalenieki', 'jelgava', 'ludza', 'rokiskis', 'jekabpils'];

export function SpecimenSashes() {
  return (
    <Section title="Jostas" id="sashes">
      {seeds.map((seed) => (
        <Sash key={seed} seed={seed} />
      ))}
      {seeds.slice(0, 4).map((seed) => (
        <Sash key={seed} seed={seed} height="strip" />
      ))}
    </Section>
  );
}
