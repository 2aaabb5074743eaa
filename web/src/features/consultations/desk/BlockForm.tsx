import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Day } from '@inclusive/calendar/days';
import { Button } from '../../../shared/components/Button.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { FormId } from '../../../shared/routing/form-id.tsx';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import styles from '../BookingPage.module.css';
import { blockReasons } from './block.actions.ts';
import { deskDayQuery } from './desk.queries.ts';
import { useDeskRefusals } from './visit-refusals.ts';

/** A person or a space, a stretch of time, and why. */
export function BlockForm({ room, day: asked }: { room: string; day: Day | undefined }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { diaries, day } = useSuspenseQuery(deskDayQuery(useLocale(), room, asked)).data.deskDay;
  const options = diaries.map(({ id, kind, name }) => ({
    value: id,
    label: name?.text ?? t(`diaries.${kind as 'room'}`),
  }));
  return (
    <Page
      title={t('block.title')}
      lead={t('block.lead')}
      breadcrumbs={[{ label: t('title'), href: to('/visits', {}, { room, day: asked }) }]}
      isUnlisted
    >
      <Form state={useFormState()} fields={useBlockNames()} faultWords={useBlockFaults()} refusal={useDeskRefusals()}>
        <FormId />
        <Choice name="resource" options={options} defaultValue={options[0]?.value ?? ''} />
        <div className={styles.actions}>
          <TextField name="firstDay" type="date" isShort defaultValue={day} />
          <TextField name="from" type="time" isShort defaultValue="00:00" />
        </div>
        <div className={styles.actions}>
          <TextField name="lastDay" type="date" isShort defaultValue={day} />
          <TextField name="to" type="time" isShort defaultValue="23:59" />
        </div>
        <TextField name="repeatUntil" type="date" isShort hint={t('weekly.hint')} isOptional />
        <Choice
          name="reason"
          hint={t('block.whyHint')}
          defaultValue="absence"
          options={blockReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        <FormActions>
          <Button type="submit">{t('block.submit')}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}

function useBlockNames() {
  const { t } = useTranslation('desk');
  return {
    resource: t('block.what'),
    firstDay: t('block.firstDay'),
    from: t('block.from'),
    lastDay: t('block.lastDay'),
    to: t('block.to'),
    repeatUntil: t('weekly.until'),
    reason: t('block.why'),
  };
}

function useBlockFaults() {
  const { t } = useTranslation('desk');
  return {
    INVALID_TIME: t('fault.INVALID_TIME'),
    INVALID_SPAN: t('fault.INVALID_SPAN'),
    INVALID_REPEAT: t('weekly.invalid'),
  };
}
