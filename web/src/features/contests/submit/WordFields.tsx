import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { Contest } from '../ContestFacts.tsx';
import { AltTextField } from './AltTextField.tsx';
import { EmotionChoice } from './EmotionChoice.tsx';
import { PartChoice } from './PartChoice.tsx';

export function WordFields({ contest }: { contest: Contest }) {
  const { t } = useTranslation('submit');
  return (
    <>
      <TextField name="title" hint={t('nameHint')} maxLength={120} autoComplete="off" />
      <EmotionChoice offered={contest.emotions} />
      <AltTextField help={contest.altHelp} />
      <TextArea name="story" hint={t('storyHint')} rows={6} maxLength={1500} isOptional />
      <PartChoice name="category" offered={contest.categories} />
      <PartChoice name="ageGroup" offered={contest.ageGroups} />
      <TextField name="place" hint={t('placeHint')} maxLength={120} isOptional autoComplete="off" />
    </>
  );
}
