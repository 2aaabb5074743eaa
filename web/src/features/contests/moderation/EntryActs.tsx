import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Details } from '../../../shared/components/Details.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useIntentState } from '../keeping/intent-state.ts';
import type { EntryAct } from './checking.actions.ts';
import type { CheckedEntry } from './checking.queries.ts';
import { ReasonFields } from './ReasonFields.tsx';
import type { ReasonedAct } from './reasons.ts';
import { useCheckingWords } from './use-checking-words.ts';

/** What can be done with an entry as it stands, each by a plain form. */
export function EntryActs({ entry }: { entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  const can = (act: EntryAct) => entry.acts.includes(act);
  return (
    <Section title={t('entry.decide')} id="decide">
      {entry.acts.length === 0 && <p>{t('entry.nothing')}</p>}
      {can('approve') && (
        <PlainAct act="approve">
          <input type="hidden" name="version" value={entry.version} />
          <Button type="submit" name="intent" value="approve" icon="check-circle">
            {t('act.approve')}
          </Button>
        </PlainAct>
      )}
      {can('undo') && <UndoForm state={entry.state as 'approved'} />}
      {can('reject') && <ReasonedForm act="reject" version={entry.version} />}
      {can('ask') && <ReasonedForm act="ask" />}
      {can('lift') && <LiftForm />}
      {can('disqualify') && <ReasonedForm act="disqualify" />}
    </Section>
  );
}

function PlainAct({ act, children }: { act: EntryAct; children: ReactNode }) {
  const { refusal } = useCheckingWords();
  return (
    <Form id={act} state={useIntentState(act)} refusal={refusal}>
      <FormActions>{children}</FormActions>
    </Form>
  );
}

function UndoForm({ state }: { state: 'approved' | 'rejected' | 'correction' }) {
  const { t } = useTranslation('checking');
  return (
    <>
      <p>{t('act.undo.text')}</p>
      <PlainAct act="undo">
        <input type="hidden" name="state" value={state} />
        <Button type="submit" name="intent" value="undo" variant="secondary" icon="arrow-u-up-left">
          {t(`act.undo.${state}`)}
        </Button>
      </PlainAct>
    </>
  );
}

/** One or several reasons and a note, folded away until they are needed. */
function ReasonedForm({ act, version }: { act: ReasonedAct; version?: number }) {
  const { t } = useTranslation(['checking', 'contests']);
  const state = useIntentState(act);
  const { refusal, faultWords } = useCheckingWords();
  const fields = {
    reasons: t('act.reasons'),
    note: t('act.note'),
    ...(act === 'ask' && { dueOn: t('act.ask.dueOn') }),
  };
  return (
    <Details summary={t(`act.${act}.title`)} open={state !== undefined}>
      <Form id={act} state={state} fields={fields} faultWords={faultWords} refusal={refusal}>
        {act !== 'reject' && <p>{t(`act.${act}.text`)}</p>}
        {version && <input type="hidden" name="version" value={version} />}
        <ReasonFields act={act} />
        {act === 'ask' && <TextField name="dueOn" type="date" isShort hint={t('act.ask.dueHint')} />}
        <FormActions>
          <Button type="submit" name="intent" value={act} variant={act === 'ask' ? 'secondary' : 'danger'}>
            {t(`act.${act}.send`)}
          </Button>
        </FormActions>
      </Form>
    </Details>
  );
}

function LiftForm() {
  const { t } = useTranslation(['checking', 'contests']);
  const { refusal } = useCheckingWords();
  return (
    <Form id="lift" state={useIntentState('lift')} fields={{ note: t('act.note') }} refusal={refusal}>
      <p>{t('act.lift.text')}</p>
      <TextArea name="note" maxLength={1000} rows={4} hint={t('contests:moderation.noteHint')} />
      <FormActions>
        <Button type="submit" name="intent" value="lift" variant="secondary">
          {t('act.lift.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
