import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page, Section } from '../../../shared/components/Page.tsx';
import { PrintButton } from '../../../shared/components/PrintButton.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { SpelledCode } from '../BookingCode.tsx';
import styles from '../BookingPage.module.css';
import { Attendance, VisitTags } from './Attendance.tsx';
import { VisitFacts } from './VisitFacts.tsx';
import { useDeskRefusals } from './visit-refusals.ts';

interface VisitViewProps {
  visit: VisitPartsFragment;
  /** What has just been done. */
  news: 'done' | 'moved' | undefined;
}

/** One visit: its code large enough to be said on the phone, what to prepare, and what can be done. */
export function VisitView({ visit, news }: VisitViewProps) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const name = visit.visitor?.name ?? t('visits.anyName');
  const isNew = news === 'done' && visit.state === 'booked' && visit.origin !== 'walk-in';
  return (
    <Page
      title={isNew ? t('visit.bookedTitle') : name}
      kicker={<Kicker visit={visit} />}
      breadcrumbs={[{ label: t('title'), href: to('/visits', {}, { room: visit.roomSlug, day: visit.day }) }]}
      isUnlisted
    >
      <News news={news} isNew={isNew} />
      {visit.code && visit.canBeChanged && (
        <section className={styles.codeBox} aria-labelledby="code">
          <h2 id="code">{t('visit.code')}</h2>
          <SpelledCode code={visit.code} />
        </section>
      )}
      <Slip visit={visit} />
      <div data-print="no">
        <Section id={`visit-${visit.id}`} title={name}>
          <VisitTags visit={visit} />
          <VisitFacts visit={visit} />
          <Attendance visit={visit} />
        </Section>
      </div>
      <Deeds visit={visit} />
    </Page>
  );
}

function Kicker({ visit: { state, origin } }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  if (state === 'cancelled') {
    return (
      <Tag tone="warn" icon="calendar-x">
        {tVisit('booking.state.cancelled')}
      </Tag>
    );
  }
  return <span data-print="no">{t(`visit.origin.${origin as 'desk'}`)}</span>;
}

function News({ news, isNew }: { news: VisitViewProps['news']; isNew: boolean }) {
  const { t } = useTranslation('desk');
  const { code } = useFormState();
  const words = useDeskRefusals();
  if (code) {
    return (
      <Notice tone="error" isLive>
        <p>{words(code)}</p>
      </Notice>
    );
  }
  if (!isNew && news !== 'moved') return null;
  return (
    <div data-print="no">
      <Notice tone="success">
        <p>{isNew ? t('visit.bookedText') : t('visit.moved')}</p>
      </Notice>
    </div>
  );
}

/** What stands on the slip that the visitor takes along. */
function Slip({ visit: { day, time, service, room, library, address } }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  return (
    <section className={styles.summary} aria-label={t('visit.title')}>
      <DefinitionList
        items={[
          {
            term: t('visit.when'),
            value: <strong>{capitalised(tVisit('details.at', { day: onDay(day, locale), time }), locale)}</strong>,
          },
          { term: t('visit.what'), value: <Localised text={service} /> },
          {
            term: t('visit.where'),
            value: (
              <>
                <Localised text={room} />, <Localised text={library} />, {address}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Deeds({ visit }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { id, roomSlug, canBeChanged } = visit;
  return (
    <div className={styles.actions} data-print="no">
      {canBeChanged && (
        <>
          <PrintButton />
          <LinkButton variant="secondary" icon="clock" href={to('/visits/$visit/move', { visit: id })}>
            {t('visit.move')}
          </LinkButton>
          <LinkButton variant="danger" href={to('/visits/$visit', { visit: id }, { cancel: 1 })}>
            {t('visit.cancel')}
          </LinkButton>
        </>
      )}
      <LinkButton variant="secondary" icon="plus" href={to('/visits/new', {}, { room: roomSlug })}>
        {t('visit.another')}
      </LinkButton>
      <LinkButton variant="quiet" href={to('/visits', {}, { room: roomSlug, day: visit.day })}>
        {t('back')}
      </LinkButton>
    </div>
  );
}
