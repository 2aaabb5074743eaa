import { useTranslation } from 'react-i18next';
import { capitalised, languageName, listOf } from '@inclusive/localisation/languages';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { VisitsQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import styles from './VisitList.module.css';

type Visit = VisitsQuery['visits'][number];
type Visitor = NonNullable<Visit['visitor']>;

/** The visits of a day in their order, with what is needed to receive the visitors. */
export function VisitList({ visits }: { visits: readonly Visit[] }) {
  const { t } = useTranslation('consultations');
  return (
    <>
      <p>{t('visits.count', { count: visits.length })}</p>
      <ol role="list" className={styles.visits}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <VisitEntry visit={visit} />
          </li>
        ))}
      </ol>
    </>
  );
}

function VisitEntry({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultations');
  const { time, endTime, service, room, visitor } = visit;
  return (
    <article className={styles.visit} aria-labelledby={`visit-${visit.id}`}>
      <h3 id={`visit-${visit.id}`}>
        <span className={styles.time}>{t('visits.from', { from: time, to: endTime })}</span>{' '}
        {visitor?.name ?? t('visits.anyName')}
      </h3>
      <p>
        <Localised text={service} />, <Localised text={room} />
      </p>
      {visitor ? <VisitFacts visit={visit} visitor={visitor} /> : <p>{t('visits.erased')}</p>}
    </article>
  );
}

function VisitFacts({ visit, visitor }: { visit: Visit; visitor: Visitor }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const { consultants, channel, language, forWhom } = visit;
  const names = consultants.map(({ text }) => text);
  const needs = visitor.adjustments.map((each) => t(`adjustment.${each as 'quiet'}`));
  return (
    <DefinitionList
      items={[
        names.length > 0 && { term: t('visits.receives'), value: listOf(names, locale) },
        { term: t('visits.channel'), value: t(`channel.${channel as 'phone'}`) },
        { term: t('visits.language'), value: capitalised(languageName(language, locale), locale) },
        { term: t('visits.forWhom'), value: t(`visits.${forWhom as 'self'}`) },
        { term: t('visits.reach'), value: <Reach visitor={visitor} /> },
        needs.length > 0 && { term: t('visits.adjustments'), value: needs.join(' · ') },
        visitor.note ? { term: t('visits.note'), value: <span className={styles.note}>{visitor.note}</span> } : null,
      ]}
    />
  );
}

function Reach({ visitor: { phone, email } }: { visitor: Visitor }) {
  const { t } = useTranslation('consultations');
  if (!phone && !email) return t('visits.byNone');
  return (
    <>
      {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}{' '}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </>
  );
}
