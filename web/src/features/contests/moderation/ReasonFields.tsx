import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '../../../shared/forms/CheckboxField.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { type ReasonedAct, reasonsOf } from './reasons.ts';

/** Why, in any number of reasons, and words to the author. */
export function ReasonFields({ act }: { act: ReasonedAct }) {
  const { t } = useTranslation(['checking', 'contests']);
  return (
    <>
      <CheckboxGroup
        name="reasons"
        hint={t('act.reasonsHint')}
        options={[
          ...reasonsOf[act].map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
          { value: 'OTHER', label: t('act.otherReason') },
        ]}
      />
      <TextArea name="note" hint={t('contests:moderation.noteHint')} maxLength={1000} rows={4} isOptional />
    </>
  );
}
