import { Button, LinkButton } from '../components/Button.tsx';
import { Section } from '../components/Page.tsx';

export function SpecimenType() {
  return (
    <Section title="Tipogrāfija" id="type">
      <p>
        Sensorā lasītava ir vieta, kur var lasīt, klausīties, taustīt un atpūsties. Te neviens nesteidzas. Bibliotekāre
        parāda, kur ir gaismas slēdzis, un atstāj jūs mierā. <a href="#read">Izlasiet, kas jūs sagaida</a>, vai{' '}
        <a href="https://example.org/visited">apskatiet telpas plānu</a>.
      </p>
      <p lang="lt">
        Sensorinėje skaitykloje galima skaityti, klausytis, liesti ir ilsėtis. Čia niekas neskuba: ąčęėįšųūž ĄČĘĖĮŠŲŪŽ
        „taip skamba kabutės“ – ir brūkšnys.
      </p>
      <h3>Ko ņemt līdzi, un ko atstāt mājās</h3>
      <ul>
        <li>Ērtas drēbes un savu mīļāko grāmatu.</li>
        <li>Austiņas, ja troksnis traucē.</li>
        <li>Nekas nav obligāts.</li>
      </ul>
      <div>
        <Button>Pieteikties konsultācijai</Button>{' '}
        <LinkButton href="#plan" variant="secondary" icon="map-pin">
          Skatīt kartē
        </LinkButton>{' '}
        <Button variant="quiet">Atcelt</Button>{' '}
        <Button variant="danger" icon="trash">
          Dzēst fotogrāfiju
        </Button>{' '}
        <Button isBusy>Notiek saglabāšana…</Button>
      </div>
    </Section>
  );
}
