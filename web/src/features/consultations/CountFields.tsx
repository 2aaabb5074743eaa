import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../shared/routing/use-page.ts';

/** How many come, where a group is received; how many weeks, where visits can be repeated. */
export function CountFields({ offer }: { offer: OfferQuery['offer'] }) {
  const { t } = useTranslation('consultations');
  const { places, mostRepeats } = offer;
  return (
    <>
      {places > 1 && (
        <TextField
          name="places"
          inputMode="numeric"
          isShort
          isOptional
          hint={t('count.placesHint', { most: places })}
        />
      )}
      {mostRepeats > 1 && (
        <>
          <TextField
            name="repeats"
            inputMode="numeric"
            isShort
            isOptional
            hint={t('count.repeatsHint', { most: mostRepeats })}
          />
          <NotFree zone={offer.place.zone} />
        </>
      )}
    </>
  );
}

/** The dates of a series on which the time is not free. */
function NotFree({ zone }: { zone: string }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const starts = useFormState().all('notFree');
  if (!starts.length) return null;
  return (
    <div>
      <p>{t('count.notFree')}</p>
      <ul>
        {starts.map((startsAt) => (
          <li key={startsAt}>{dayName(wallTime(new Date(startsAt), zone).day, locale)}</li>
        ))}
      </ul>
    </div>
  );
}
