import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { AuthoredRoomHolidaysQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import choice from '../../../shared/forms/Choice.module.css';
import styles from './Rooms.module.css';
import { useRoomWords } from './use-room-words.ts';

type Holiday = AuthoredRoomHolidaysQuery['authoredRoomHolidays'][number];

interface HolidaysProps {
  slug: string;
  country: string;
  years: readonly number[];
}

/** Ways to the public holidays of a year, with the visits that stand on them. */
export function HolidayYears({ slug, country, years }: HolidaysProps) {
  const { t } = useTranslation('roomKeeping');
  const to = usePath();
  const place = t(`country.${country as 'LV'}`);
  return (
    <Section title={t('holidays.title')} id="holidays">
      <p>{t('holidays.text')}</p>
      <p className={styles.tools}>
        {years.map((year) => (
          <LinkButton
            key={year}
            variant="secondary"
            icon="calendar-x"
            href={`${to('/authoring/rooms/$room/hours', { room: slug }, { year })}#holidays`}
          >
            {t('holidays.year', { place, year: String(year) })}
          </LinkButton>
        ))}
      </p>
    </Section>
  );
}

interface HolidayFormProps {
  year: number;
  holidays: readonly Holiday[];
  /** Of the plan of hours. */
  version: number;
}

/** The holidays of one year: first who is booked then, and only then the button that closes. */
export function HolidayForm({ year, holidays, version }: HolidayFormProps) {
  const { t } = useTranslation('roomKeeping');
  const { refusal } = useRoomWords();
  const state = useFormState();
  const open = holidays.filter(({ isClosed }) => !isClosed);
  if (!open.length) return <p>{t('holidays.none', { year: String(year) })}</p>;
  return (
    <Form
      id="holidays-form"
      state={state.value('intent') === 'holidays' ? state : undefined}
      fields={{ days: t('holidays.days') }}
      refusal={refusal}
    >
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="version" value={version} />
      <fieldset id="holidays-form-days" className={styles.holiday} tabIndex={-1}>
        <legend>{t('holidays.days')}</legend>
        {open.map((holiday) => (
          <HolidayRow key={holiday.day} holiday={holiday} />
        ))}
      </fieldset>
      <p>{t('holidays.visitsStay')}</p>
      <FormActions>
        <Button type="submit" name="intent" value="holidays">
          {t('holidays.close')}
        </Button>
      </FormActions>
    </Form>
  );
}

function HolidayRow({ holiday: { day, code, visits } }: { holiday: Holiday }) {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const locale = useLocale();
  const to = usePath();
  return (
    <div>
      <label className={choice.option}>
        <input type="checkbox" name="days" value={day} defaultChecked />
        <span>
          {capitalised(dayName(day, locale), locale)}: {t(`places:holiday.${code as 'easter'}`)}
        </span>
      </label>
      {visits.length > 0 && (
        <div className={styles.visits}>
          <p>{t('holidays.visits', { n: visits.length })}</p>
          <ul>
            {visits.map(({ id, time, service }) => (
              <li key={id}>
                <input type="hidden" name="seen" value={id} />
                <a href={to('/visits', {}, { day })}>{time}</a> · <Localised text={service} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
