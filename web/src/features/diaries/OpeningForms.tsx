import type { LocalisedText } from '@inclusive/localisation/locale';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { OpeningPlanQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath, useFormState } from '../../shared/routing/use-page.ts';
import styles from './Diaries.module.css';
import { PlanContext } from './plan-context.ts';
import { useDiaryFaults, useDiaryWords } from './use-diary-words.ts';

export interface Point {
  id: string;
  name: LocalisedText | null;
}

type Hours = OpeningPlanQuery['openingPlan']['hours'][number];

const week = [1, 2, 3, 4, 5, 6, 7];

interface OpeningFormProps {
  id: string;
  intent: string;
  submit: string;
  children: ReactNode;
  /** More buttons. */
  more?: ReactNode;
}

function OpeningForm({ id, intent, submit, children, more }: OpeningFormProps) {
  const { t } = useTranslation('diaries');
  const state = useFormState();
  const { refusal } = useDiaryWords();
  const names = ['weekdays', 'opens', 'closes', 'roomId', 'firstDay', 'lastDay', 'day'] as const;
  const { version, refused } = useContext(PlanContext);
  return (
    <Form
      id={id}
      action={useCurrentPath()}
      state={refused === id ? state : undefined}
      fields={Object.fromEntries(names.map((name) => [name, t(`field.${name}`)]))}
      faultWords={useDiaryFaults()}
      refusal={refusal}
    >
      <input type="hidden" name="version" value={version} />
      {children}
      <FormActions>
        <Button type="submit" name="intent" value={intent} variant="secondary">
          {submit}
        </Button>
        {more}
      </FormActions>
    </Form>
  );
}

export function AddHoursForm({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('diaries');
  const { weekday } = useDiaryWords();
  return (
    <OpeningForm id="add-hours" intent="addHours" submit={t('hours.submit')}>
      <CheckboxGroup name="weekdays" options={week.map((day) => ({ value: String(day), label: weekday(day) }))} />
      <Times />
      <PointField points={points} />
      <div className={styles.pair}>
        <TextField name="firstDay" type="date" hint={t('hours.firstDayHint')} isOptional isShort />
        <TextField name="lastDay" type="date" hint={t('hours.lastDayHint')} isOptional isShort />
      </div>
    </OpeningForm>
  );
}

export function ChangeHoursForm({ hours: { id, weekday, opens, closes, lastDay } }: { hours: Hours }) {
  const { t } = useTranslation('diaries');
  const end = (
    <Button type="submit" name="intent" value="endHours" variant="quiet" icon="trash">
      {t('hours.end')}
    </Button>
  );
  return (
    <OpeningForm id={`hours-${id}`} intent="changeHours" submit={t('hours.save')} more={end}>
      <input type="hidden" name="hours" value={id} />
      <input type="hidden" name="weekdays" value={weekday} />
      <Times opens={opens} closes={closes} />
      <TextField
        name="lastDay"
        type="date"
        hint={t('hours.lastDayHint')}
        defaultValue={lastDay ?? ''}
        isOptional
        isShort
      />
    </OpeningForm>
  );
}

/** A leave or a holiday; one day alone needs no end. */
export function CloseDaysForm() {
  const { t } = useTranslation('diaries');
  return (
    <OpeningForm id="close-days" intent="closeDays" submit={t('days.closeSubmit')}>
      <div className={styles.pair}>
        <TextField name="firstDay" type="date" isShort />
        <TextField name="lastDay" type="date" hint={t('days.lastDayHint')} isOptional isShort />
      </div>
    </OpeningForm>
  );
}

export function ExtraHoursForm({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('diaries');
  return (
    <OpeningForm id="extra-hours" intent="addExtra" submit={t('days.extraSubmit')}>
      <p>{t('days.extraHint')}</p>
      <TextField name="day" type="date" isShort />
      <Times />
      <PointField points={points} />
    </OpeningForm>
  );
}

function Times({ opens = '', closes = '' }: { opens?: string; closes?: string }) {
  return (
    <div className={styles.pair}>
      <TextField name="opens" type="time" defaultValue={opens} isShort />
      <TextField name="closes" type="time" defaultValue={closes === '24:00' ? '00:00' : closes} isShort />
    </div>
  );
}

/** Whoever works at one point is not asked. */
function PointField({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('diaries');
  if (points.length < 2) return null;
  const options = points.map(({ id, name }) => ({ value: id, label: name?.text ?? id }));
  return <Select name="roomId" options={options} placeholder={t('hours.everywhere')} isOptional />;
}
