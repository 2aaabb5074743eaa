import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button } from '../../shared/components/Button.tsx';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { ChosenTimeQuery, OfferQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import styles from './BookingPage.module.css';

interface VisitSummaryProps {
  offer: OfferQuery['offer'];
  time: ChosenTimeQuery['chosenTime'];
  hold: string | undefined;
}

/** What is about to be booked, with a way back to each choice. */
export function VisitSummary({ offer, time: { day, time, hold: kept }, hold }: VisitSummaryProps) {
  const { t } = useTranslation('consultations');
  const { t: tCommon } = useTranslation('common');
  const locale = useLocale();
  const to = usePath();
  const { place, service } = offer;
  const change = (href: string, what: string) => (
    <a href={href}>
      {tCommon('action.change')}
      <span className="visually-hidden">: {what}</span>
    </a>
  );
  return (
    <section className={styles.summary} aria-label={t('details.yourTime')}>
      <DefinitionList
        items={[
          {
            term: t('details.when'),
            value: <When words={t('details.at', { day: onDay(day, locale), time })} until={kept?.until} />,
            action: kept ? (
              <ChangeTime day={day} />
            ) : (
              change(to('/rooms/$room/book/$service', { room: place.slug, service }, { day, hold }), t('details.when'))
            ),
          },
          {
            term: t('details.what'),
            value: <Localised text={offer.title} />,
            action: change(to('/rooms/$room/book', { room: place.slug }), t('details.what')),
          },
          {
            term: t('details.where'),
            value: <Where place={place} />,
          },
        ]}
      />
    </section>
  );
}

/** A button of the form, so that what was typed is kept with the time. */
function ChangeTime({ day }: { day: string }) {
  const { t } = useTranslation(['consultations', 'common']);
  return (
    <Button type="submit" variant="quiet" name="otherTime" value={day} formNoValidate>
      {t('common:action.change')}
      <span className="visually-hidden">: {t('details.when')}</span>
    </Button>
  );
}

function When({ words, until }: { words: string; until: string | undefined }) {
  const { t } = useTranslation('consultations');
  return (
    <>
      <strong>{capitalised(words, useLocale())}</strong>
      {until && <p className={styles.small}>{t('hold.until', { until })}</p>}
    </>
  );
}

function Where({ place }: { place: OfferQuery['offer']['place'] }) {
  return (
    <>
      <Localised text={place.library} />, {place.address}
    </>
  );
}
