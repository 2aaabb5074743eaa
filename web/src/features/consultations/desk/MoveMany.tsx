import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import type { DeskMovesQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { deskMovesQuery } from './desk.queries.ts';
import { useTimeOptions } from './time-options.ts';
import { useDeskRefusals } from './visit-refusals.ts';

type Move = DeskMovesQuery['deskMoves'][number];

interface MoveManyProps {
  block: string;
  room: string | undefined;
  moved: number | undefined;
}

/** A proposal for each visit in blocked time, each of which can be changed or left out. */
export function MoveMany({ block, room, moved }: MoveManyProps) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { deskMoves } = useSuspenseQuery(deskMovesQuery(useLocale(), block)).data;
  return (
    <Page
      title={t('many.title')}
      lead={t('many.lead')}
      breadcrumbs={[
        { label: t('title'), href: to('/visits', {}, { room }) },
        { label: t('block.title'), href: to('/visits/blocks/$block', { block }, { room }) },
      ]}
      isUnlisted
    >
      {moved !== undefined && (
        <Notice tone="success">
          <p>{t('many.done', { count: moved })}</p>
        </Notice>
      )}
      {deskMoves.length > 0 ? <MovesForm moves={deskMoves} /> : <Empty>{t('many.none')}</Empty>}
      <p>
        <LinkButton variant="secondary" icon="phone" href={to('/visits/calls', {}, { room })}>
          {t('calls.title')}
        </LinkButton>
      </p>
    </Page>
  );
}

/** After a refusal the proposals are new ones: what was chosen before is taken. */
function MovesForm({ moves }: { moves: readonly Move[] }) {
  const { t } = useTranslation('desk');
  const refusal = useDeskRefusals();
  const { isRefused, code, faults } = useFormState();
  const state = { isRefused, isSent: false, code, faults, value: () => '', all: () => [] };
  const names = Object.fromEntries(moves.map(({ visit }) => [`at-${visit.id}`, visit.visitor?.name ?? visit.time]));
  const words = Object.fromEntries([...new Set(Object.values(faults))].map((each) => [each, refusal(each)]));
  return (
    <Form state={state} fields={names} faultWords={words} refusal={refusal}>
      {moves.map((move) => (
        <MoveOne key={move.visit.id} move={move} />
      ))}
      <FormActions>
        <Button type="submit">{t('many.submit')}</Button>
      </FormActions>
    </Form>
  );
}

function MoveOne({ move: { visit, proposed, times } }: { move: Move }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const { id, day, time, service, startsAt, visitor } = visit;
  const when = capitalised(tVisit('details.at', { day: dayName(day, locale), time }), locale);
  const options = useTimeOptions(times).map(({ value, label }) => ({
    value,
    label: Date.parse(value) === Date.parse(startsAt) ? t('many.same', { when: label }) : label,
  }));
  return (
    <FieldGroup title={visitor?.name ?? t('visits.anyName')}>
      <p>
        {when}, <Localised text={service} />
      </p>
      {options.length > 0 ? (
        <>
          <CheckboxField name="visit" value={id} label={t('many.move')} defaultChecked isOptional />
          <Select name={`at-${id}`} label={t('many.to')} options={options} defaultValue={proposed ?? ''} />
        </>
      ) : (
        <p>{t('many.noTime')}</p>
      )}
    </FieldGroup>
  );
}
