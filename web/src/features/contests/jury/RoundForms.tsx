import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { JuryQuery } from '../../../shared/operations/graphql.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { lastDayOf, useJuryRefusal, useLastDay, useMoment } from './use-jury-words.ts';

type Jury = JuryQuery['jury'];
type Round = Jury['rounds'][number];

/** The state of the form whose button was pressed; the others of the page stay as they are. */
function useOwnState(intent: string) {
  const state = useFormState();
  return state.value('intent') === intent ? state : undefined;
}

/** What the rounds are like, and the form for what comes next. */
export function Rounds({ jury, titleOf }: { jury: Jury; titleOf: (number: number) => string }) {
  const { t } = useTranslation('jury');
  const { rounds, isJudging, committedAt, zone } = jury;
  const next = rounds.length === 0 ? 'rating' : rounds.length === 1 ? 'ranking' : undefined;
  const running = rounds.find(({ closedAt }) => !closedAt);
  return (
    <>
      <ul>
        {rounds.map((round) => (
          <li key={round.kind}>
            {t(`organise.${round.kind}`)}: <RoundState round={round} />
          </li>
        ))}
      </ul>
      {!isJudging && !committedAt && <p>{t('organise.notJudging')}</p>}
      {isJudging && !committedAt && running && (
        <DueForm kind={running.kind} intent="move" day={lastDayOf(running.dueAt, zone)} />
      )}
      {isJudging && next && <DueForm kind={next} intent="open" jury={jury} titleOf={titleOf} />}
    </>
  );
}

function RoundState({ round }: { round: Round }) {
  const { t } = useTranslation('jury');
  const moment = useMoment();
  const lastDay = useLastDay();
  const { closedAt, isOpen, dueAt } = round;
  if (closedAt) return t('organise.roundClosed', { when: moment(closedAt) });
  return isOpen ? t('organise.roundOpen', { when: lastDay(dueAt) }) : t('organise.roundOver');
}

interface DueFormProps {
  kind: Round['kind'];
  intent: 'open' | 'move';
  /** The last day as it is now. */
  day?: string;
  jury?: Jury;
  titleOf?: (number: number) => string;
}

function DueForm({ kind, intent, day, jury, titleOf = String }: DueFormProps) {
  const { t } = useTranslation('jury');
  const opens = kind === 'rating' ? t('organise.openRating') : t('organise.openRanking');
  const due = intent === 'open' && kind === 'ranking' ? 'organise.dueOnRanking' : 'organise.dueOn';
  const fields = { dueOn: t(due), chosen: t('organise.chosen', { count: jury?.room ?? 0 }) };
  return (
    <Form id={intent} state={useOwnState(intent)} fields={fields} faultWords={useFaults()} refusal={useJuryRefusal()}>
      <input type="hidden" name="kind" value={kind} />
      {kind === 'ranking' && jury && jury.undecided.length > 0 && (
        <FieldGroup title={fields.chosen}>
          {jury.undecided.map((number) => (
            <CheckboxField
              key={number}
              name="chosen"
              value={String(number)}
              label={`${number}. ${titleOf(number)}`}
              isOptional
            />
          ))}
        </FieldGroup>
      )}
      <TextField name="dueOn" type="date" isShort defaultValue={day ?? ''} hint={t('organise.dueHint')} />
      <FormActions>
        <Button type="submit" name="intent" value={intent} variant={intent === 'open' ? 'primary' : 'secondary'}>
          {intent === 'open' ? opens : t('organise.move')}
        </Button>
      </FormActions>
    </Form>
  );
}

function useFaults(): Record<string, string> {
  const { t } = useTranslation('jury');
  return {
    DAY_PASSED: t('fault.DAY_PASSED'),
    NOT_A_TIE: t('fault.NOT_A_TIE'),
    FINALISTS_TOO_MANY: t('fault.FINALISTS_TOO_MANY'),
    FINALISTS_TOO_FEW: t('fault.FINALISTS_TOO_FEW'),
  };
}

/** The chair decides where the published chain leaves photos equal. */
export function TieForm() {
  const { t } = useTranslation('jury');
  const fields = { order: t('organise.tieOrder'), minutes: t('organise.minutes') };
  return (
    <Form id="tie" state={useOwnState('tie')} fields={fields} faultWords={useFaults()} refusal={useJuryRefusal()}>
      <TextField name="order" isShort hint={t('organise.tieOrderHint')} />
      <TextArea name="minutes" rows={3} maxLength={2000} />
      <FormActions>
        <Button type="submit" name="intent" value="tie" variant="secondary">
          {t('organise.tie')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** One press: what cannot be taken back stands beside the button in words. */
export function PlainIntent({ intent, note, label }: { intent: 'remind' | 'commit'; note?: string; label: string }) {
  return (
    <Form id={intent} state={useOwnState(intent)} refusal={useJuryRefusal()}>
      {note && <p>{note}</p>}
      <FormActions>
        <Button type="submit" name="intent" value={intent} variant={intent === 'commit' ? 'primary' : 'secondary'}>
          {label}
        </Button>
      </FormActions>
    </Form>
  );
}
