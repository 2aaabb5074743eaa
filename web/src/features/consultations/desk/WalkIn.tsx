import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { FormId } from '../../../shared/routing/form-id.tsx';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { walkInTimesQuery } from './desk.queries.ts';
import { useDeskRefusals } from './visit-refusals.ts';

/** What is free for somebody who is here, the next first. */
export function WalkIn({ room }: { room: string }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { walkInTimes } = useSuspenseQuery(walkInTimesQuery(useLocale(), room)).data;
  return (
    <Page
      title={t('walkIn.title')}
      lead={t('walkIn.lead')}
      breadcrumbs={[{ label: t('title'), href: to('/visits', {}, { room }) }]}
      isUnlisted
    >
      {walkInTimes.length > 0 ? (
        <WalkInForm times={walkInTimes} />
      ) : (
        <Empty action={<LinkButton href={to('/visits/new', {}, { room })}>{t('book.open')}</LinkButton>}>
          {t('walkIn.none')}
        </Empty>
      )}
    </Page>
  );
}

interface WalkInTime {
  offerId: string;
  startsAt: string;
  service: { text: string };
  time: string;
  endTime: string;
  isNow: boolean;
}

function WalkInForm({ times }: { times: readonly WalkInTime[] }) {
  const { t } = useTranslation('desk');
  const state = useFormState();
  const options = times.map(({ offerId, startsAt, service, time, endTime, isNow }) => ({
    value: `${offerId} ${startsAt}`,
    label: service.text,
    hint: isNow ? t('walkIn.now', { to: endTime }) : t('walkIn.later', { from: time, to: endTime }),
  }));
  return (
    <Form state={state} fields={{ at: t('walkIn.at'), name: t('walkIn.name') }} refusal={useDeskRefusals()}>
      <FormId />
      <Choice name="at" options={options} defaultValue={options[0]?.value ?? ''} hasFocus={!state.isSent} />
      <TextField name="name" autoComplete="off" maxLength={80} isOptional hint={t('walkIn.nameHint')} />
      <FormActions>
        <Button type="submit">{t('walkIn.submit')}</Button>
      </FormActions>
    </Form>
  );
}
