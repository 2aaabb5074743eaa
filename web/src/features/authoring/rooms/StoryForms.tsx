import { useTranslation } from 'react-i18next';
import type { StoryStepContent } from '@inclusive/course-content/room';
import { Details } from '../../../shared/components/Details.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { PartForm, PartRow, useIsOpen } from './PartForm.tsx';
import type { PartsProps } from './ProfileForms.tsx';
import styles from './Rooms.module.css';

/** A picture of the organisation's library. */
export interface LibraryPicture {
  file: string;
  name: string;
}

interface StoryProps extends PartsProps {
  pictures: readonly LibraryPicture[];
}

/** The social story, step by step. */
export function StoryList({ content: { story, words }, version, own, isLocked, pictures }: StoryProps) {
  const { t } = useTranslation('roomKeeping');
  const to = usePath();
  const isOpen = useIsOpen('save');
  const textsOf = ({ step }: StoryStepContent) => {
    const text = (part: string) => words[own]?.[`story.${step}.${part}`] ?? '';
    return { title: text('title'), text: text('text'), alt: text('alt') };
  };
  return (
    <Section title={t('story.steps')} id="list">
      <p>
        {t('story.pictures')} <a href={to('/authoring/media')}>{t('story.library')}</a>.
      </p>
      <ol role="list" className={styles.parts}>
        {story.map((step, index) => (
          <PartRow
            key={step.step}
            id={step.step}
            label={textsOf(step).title}
            intent="save"
            version={version}
            isLocked={isLocked}
            moves={{ up: index > 0, down: index < story.length - 1 }}
            summary={<StepShown step={step} number={index + 1} {...textsOf(step)} own={own} />}
          >
            <StepForm step={step} texts={textsOf(step)} version={version} pictures={pictures} />
          </PartRow>
        ))}
      </ol>
      {!isLocked && (
        <Details summary={t('story.add')} open={isOpen || story.length === 0}>
          <StepForm version={version} pictures={pictures} />
        </Details>
      )}
    </Section>
  );
}

interface StepShownProps {
  step: StoryStepContent;
  number: number;
  title: string;
  text: string;
  alt: string;
  own: string;
}

function StepShown({ step, number, title, text, alt, own }: StepShownProps) {
  return (
    <div className={styles.row} lang={own}>
      {step.picture && <img src={`/media/${step.picture}`} alt={alt} loading="lazy" className={styles.picture} />}
      <div>
        <strong>
          {number}. {title}
        </strong>
        <p>{text}</p>
      </div>
    </div>
  );
}

interface StepFormProps {
  step?: StoryStepContent;
  texts?: { title: string; text: string; alt: string };
  version: number;
  pictures: readonly LibraryPicture[];
}

function StepForm({ step, texts, version, pictures }: StepFormProps) {
  const { t } = useTranslation('roomKeeping');
  const fields = {
    title: t('story.title'),
    text: t('story.text'),
    picture: t('story.picture'),
    alt: t('story.alt'),
  };
  return (
    <PartForm intent="save" part={step?.step} version={version} fields={fields}>
      <TextField name="title" maxLength={200} defaultValue={texts?.title ?? ''} />
      <TextArea name="text" hint={t('story.textHint')} rows={4} maxLength={1500} defaultValue={texts?.text ?? ''} />
      <PictureChoice chosen={step?.picture ?? ''} pictures={pictures} />
      <TextField name="alt" hint={t('story.altHint')} maxLength={200} defaultValue={texts?.alt ?? ''} isOptional />
    </PartForm>
  );
}

/** A picture that is no longer in the library can stay. */
function PictureChoice({ chosen, pictures }: { chosen: string; pictures: readonly LibraryPicture[] }) {
  const { t } = useTranslation('roomKeeping');
  const isElsewhere = chosen !== '' && !pictures.some(({ file }) => file === chosen);
  const all = isElsewhere ? [{ file: chosen, name: t('story.asItIs') }, ...pictures] : pictures;
  const options = all.map(({ file, name }) => ({
    value: file,
    label: name,
    mark: <img src={`/media/${file}`} alt="" loading="lazy" className={styles.picture} />,
  }));
  return (
    <Choice
      name="picture"
      options={[{ value: '', label: t('story.noPicture') }, ...options]}
      defaultValue={chosen}
      isOptional
      isInline
    />
  );
}
