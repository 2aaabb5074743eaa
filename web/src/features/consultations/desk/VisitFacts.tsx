import { useTranslation } from 'react-i18next';
import { groupedCode } from '@inclusive/calendar/codes';
import { capitalised, languageName, listOf } from '@inclusive/localisation/languages';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import styles from './VisitList.module.css';

type Visitor = NonNullable<VisitPartsFragment['visitor']>;

/** What is needed to receive the visitor. */
export function VisitFacts({ visit }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const { visitor, consultants, channel, videoUrl, canBeChanged, language, forWhom, places, code } = visit;
  if (!visitor) return <p>{t('visits.erased')}</p>;
  const names = consultants.map(({ text }) => text);
  const needs = visitor.adjustments.map((each) => tVisit(`adjustment.${each as 'quiet'}`));
  return (
    <DefinitionList
      items={[
        names.length > 0 && { term: t('visits.receives'), value: listOf(names, locale) },
        needs.length > 0 && { term: t('visits.adjustments'), value: needs.join(' · ') },
        { term: t('visits.language'), value: capitalised(languageName(language, locale), locale) },
        { term: t('visits.channel'), value: tVisit(`channel.${channel as 'phone'}`) },
        channel === 'video' &&
          canBeChanged && {
            term: t('visits.video'),
            value: videoUrl ? (
              <a href={videoUrl} rel="noreferrer">
                {videoUrl}
              </a>
            ) : (
              t('visits.noVideo')
            ),
          },
        { term: t('visits.forWhom'), value: t(`visits.${forWhom as 'self'}`) },
        places > 1 && { term: t('visits.places'), value: places },
        { term: t('visits.reach'), value: <Reach visitor={visitor} /> },
        code ? { term: t('visits.code'), value: <span className={styles.code}>{groupedCode(code)}</span> } : null,
        visitor.note ? { term: t('visits.note'), value: <span className={styles.note}>{visitor.note}</span> } : null,
      ]}
    />
  );
}

export function Reach({ visitor: { phone, email } }: { visitor: Pick<Visitor, 'phone' | 'email'> }) {
  const { t } = useTranslation('desk');
  if (!phone && !email) return t('visits.byNone');
  return (
    <>
      {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}{' '}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </>
  );
}
