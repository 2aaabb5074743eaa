import { Button, LinkButton } from '../components/Button.tsx';
import { Card, CardList } from '../components/Card.tsx';
import { DefinitionList } from '../components/DefinitionList.tsx';
import { emotions } from '../components/emotions.ts';
import { EmotionTag } from '../components/EmotionTag.tsx';
import { Empty } from '../components/Empty.tsx';
import { Loading } from '../components/Loading.tsx';
import { Notice } from '../components/Notice.tsx';
import { Section } from '../components/Page.tsx';
import { Pagination } from '../components/Pagination.tsx';
import { Progress } from '../components/Progress.tsx';
import { Stepper } from '../components/Stepper.tsx';
import { Tag } from '../components/Tag.tsx';
import { Sash } from '../illustration/Sash.tsx';

const rooms = ['Pasvalys', 'Subate', 'Višķi', 'Zaļenieki'];
const steps = ['Laiks', 'Jūsu ziņas', 'Pārbaude', 'Kods'].map((label, index) => ({ label, href: `#step-${index}` }));

export function SpecimenParts() {
  return (
    <>
      <SpecimenCards />
      <SpecimenNotices />
      <SpecimenTags />
      <SpecimenStates />
    </>
  );
}

function SpecimenCards() {
  return (
    <Section title="Kartītes" id="cards">
      <CardList>
        {rooms.map((room) => (
          <Card
            key={room}
            href={`#${room}`}
            title={`Sensorā lasītava: ${room}`}
            heading="h3"
            media={<Sash seed={room} height="strip" />}
            meta={
              <>
                <Tag icon="map-pin">12 km</Tag>
                <Tag icon="wheelchair" tone="success">
                  Bez pakāpieniem
                </Tag>
              </>
            }
          >
            <p>Kluss stūrītis ar mīkstu gaismu un taustāmām grāmatām.</p>
          </Card>
        ))}
      </CardList>
    </Section>
  );
}

function SpecimenNotices() {
  return (
    <Section title="Ziņojumi" id="notices">
      <Notice>Lasītava ir bez maksas. Iepriekš pieteikties nevajag.</Notice>
      <Notice tone="success" title="Laiks ir rezervēts">
        <p>Jūsu kods ir K7-M4-P2.</p>
      </Notice>
      <Notice tone="warn">Trešdien lasītava ir slēgta.</Notice>
      <Notice tone="error">Šis laiks tikko aizņemts. Lūdzu, izvēlieties citu.</Notice>
    </Section>
  );
}

function SpecimenTags() {
  return (
    <Section title="Emocijas un birkas" id="tags">
      <p>
        {emotions.map((emotion) => (
          <span key={emotion}>
            <EmotionTag emotion={emotion} />{' '}
          </span>
        ))}
      </p>
      <p>
        <Tag>Vienkārša</Tag>{' '}
        <Tag tone="info" icon="clock">
          6 stundas
        </Tag>{' '}
        <Tag tone="success" icon="check-circle">
          Apstiprināts
        </Tag>{' '}
        <Tag tone="warn" icon="clock">
          Gaida
        </Tag>{' '}
        <Tag tone="error" icon="x">
          Noraidīts
        </Tag>
      </p>
    </Section>
  );
}

function SpecimenStates() {
  return (
    <Section title="Gaita un stāvokļi" id="states">
      <Stepper steps={steps} current={2} />
      <Progress label="Kursa gaita" value={3} total={8} />
      <DefinitionList
        items={[
          { term: 'Vieta', value: 'Višķu pagasta bibliotēka', action: <a href="#place">Mainīt</a> },
          { term: 'Laiks', value: <time dateTime="2026-11-24T10:00">otrdien, 24. novembrī, 10.00–10.50</time> },
        ]}
      />
      <Pagination previous="#previous" next="#next" position={{ page: 2, total: 7 }} />
      <Loading />
      <Empty title="Te vēl nav neviena darba" action={<LinkButton href="#submit">Iesniegt fotogrāfiju</LinkButton>}>
        Pirmā fotogrāfija var būt jūsu.
      </Empty>
      <div>
        <Button variant="secondary" icon="printer">
          Drukāt
        </Button>
      </div>
    </Section>
  );
}
