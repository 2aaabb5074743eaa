import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import type { RejectionReason, RejectPhotoInput } from '../../../shared/operations/graphql.ts';
import { FormState } from '../../../shared/routing/form-state.ts';
import type { Faults } from './use-moderation.ts';

interface RejectFormProps {
  isBusy: boolean;
  onReject: (answers: Omit<RejectPhotoInput, 'photoId'>) => Promise<Faults>;
  onCancel: () => void;
}

const reasons = [
  'OFF_TOPIC',
  'PERSON_WITHOUT_CONSENT',
  'QUALITY',
  'GENERATED',
  'PERSONAL_DATA',
] as const satisfies readonly RejectionReason[];

/** Why a photo is not accepted: a reason, and words to its author. */
export function RejectForm({ isBusy, onReject, onCancel }: RejectFormProps) {
  const { t } = useTranslation(['contests', 'common']);
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState(new FormState(undefined));
  useEffect(() => heading.current?.focus(), []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const reason = answers.get('reason') as RejectionReason | null;
    const note = String(answers.get('note') ?? '');
    const faults = await onReject({ reason, note });
    if (Object.keys(faults).length) setState(new FormState({ fields: faults, values: { note, reason: reason ?? '' } }));
  };
  return (
    <Form
      id="reject"
      state={state}
      fields={{ reason: t('moderation.reason'), note: t('moderation.note') }}
      onSubmit={(event) => void send(event)}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('moderation.rejectTitle')}
      </h3>
      <ReasonChoice />
      <TextArea name="note" hint={t('moderation.noteHint')} maxLength={1000} rows={4} isOptional />
      <FormActions>
        <Button type="submit" variant="danger" isBusy={isBusy}>
          {t('moderation.rejectSend')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

function ReasonChoice() {
  const { t } = useTranslation('contests');
  return (
    <Choice
      name="reason"
      hint={t('moderation.reasonHint')}
      options={[
        ...reasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
        { value: 'OTHER', label: t('moderation.otherReason') },
      ]}
    />
  );
}
