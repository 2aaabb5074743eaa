import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { PhotoReason, RejectPhotoInput } from '../../../shared/operations/graphql.ts';
import { FormState } from '../../../shared/routing/form-state.ts';
import { ReasonFields } from './ReasonFields.tsx';
import type { Faults } from './use-moderation.ts';

interface RejectFormProps {
  isBusy: boolean;
  onReject: (answers: Omit<RejectPhotoInput, 'photoId'>) => Promise<Faults>;
  onCancel: () => void;
}

/** Why a photo is not accepted: reasons, and words to its author. */
export function RejectForm({ isBusy, onReject, onCancel }: RejectFormProps) {
  const { t } = useTranslation(['contests', 'checking', 'common']);
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState(new FormState(undefined));
  useEffect(() => heading.current?.focus(), []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const reasons = answers.getAll('reasons') as PhotoReason[];
    const note = String(answers.get('note') ?? '');
    const faults = await onReject({ reasons, note });
    if (Object.keys(faults).length) setState(new FormState({ fields: faults, values: { note, reasons } }));
  };
  return (
    <Form
      id="reject"
      state={state}
      fields={{ reasons: t('checking:act.reasons'), note: t('moderation.note') }}
      onSubmit={(event) => void send(event)}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('moderation.rejectTitle')}
      </h3>
      <ReasonFields act="reject" />
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
