import { Page } from '../components/Page.tsx';
import { SpecimenForms } from './SpecimenForms.tsx';
import { SpecimenParts } from './SpecimenParts.tsx';
import { SpecimenSashes } from './SpecimenSashes.tsx';
import { SpecimenType } from './SpecimenType.tsx';

/** Every component on one page, to look at in each theme, size and language. */
export function Specimen() {
  return (
    <Page
      title="Sensorā lasītava Višķos"
      lead="Kluss stūrītis ar mīkstu gaismu, smaržu un taustāmām grāmatām. Ąžuolo šešėlyje – rami skaitykla visiems."
      kicker="Lasītava"
      breadcrumbs={[
        { label: 'Sākumlapa', href: '/lv' },
        { label: 'Sensorās lasītavas', href: '/lv/rooms' },
      ]}
      sash="viski"
    >
      <SpecimenType />
      <SpecimenParts />
      <SpecimenForms />
      <SpecimenSashes />
    </Page>
  );
}
