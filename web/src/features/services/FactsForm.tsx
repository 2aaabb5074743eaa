import { useTranslation } from 'react-i18next';
import { adjustments, channels, serviceKinds } from '@inclusive/calendar/service-terms';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { spokenLanguages } from '@inclusive/localisation/spoken-languages';
import { CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { KeptServiceQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { minutesOf, noticeUnits } from './notice.rules.ts';
import { ServiceForm } from './ServiceForm.tsx';
import styles from './Services.module.css';
import { useServiceWords } from './use-service-words.ts';

type Service = KeptServiceQuery['keptService'];

const numbers = [
  'minutes',
  'stepMinutes',
  'bufferBefore',
  'bufferAfter',
  'horizonDays',
  'places',
  'mostRepeats',
] as const;

/** How long a visit lasts, when it can be booked, by how many, in which languages and how. */
export function FactsForm({ service }: { service: Service }) {
  const { t } = useTranslation('services');
  const { kind } = useServiceWords();
  return (
    <ServiceForm id="facts" intent="facts" service={service} submit={t('facts.save')}>
      <Select
        name="kind"
        placeholder={null}
        defaultValue={service.kind}
        options={serviceKinds.map((value) => ({ value, label: kind(value) }))}
      />
      <div className={styles.pair}>
        <Notice minutes={service.noticeMinutes} />
        {numbers.map((name) => (
          <TextField
            key={name}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            hint={t(`hint.${name}`)}
            defaultValue={String(service[name])}
            isShort
          />
        ))}
      </div>
      <Lists service={service} />
    </ServiceForm>
  );
}

/** As the longest unit that it is a whole number of. */
function Notice({ minutes }: { minutes: number }) {
  const { t } = useTranslation('services');
  const unit = noticeUnits.findLast((each) => minutes % minutesOf[each] === 0) ?? 'minutes';
  return (
    <>
      <TextField
        name="noticeMinutes"
        inputMode="numeric"
        autoComplete="off"
        hint={t('hint.noticeMinutes')}
        defaultValue={String(minutes / minutesOf[unit])}
        isShort
      />
      <Select
        name="noticeUnit"
        placeholder={null}
        defaultValue={unit}
        options={noticeUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
      />
    </>
  );
}

function Lists({ service }: { service: Service }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  return (
    <>
      <CheckboxGroup
        name="languages"
        defaultValues={service.languages}
        options={spokenLanguages.map((value) => ({ value, label: capitalised(languageName(value, locale), locale) }))}
      />
      <CheckboxGroup
        name="channels"
        defaultValues={service.channels}
        options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <CheckboxGroup
        name="adjustments"
        isOptional
        defaultValues={service.adjustments}
        options={adjustments.map((value) => ({ value, label: t(`adjustment.${value}`) }))}
      />
    </>
  );
}
