import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Localised } from '../../shared/components/Localised.tsx';
import styles from './StorySteps.module.css';

interface Step {
  step: string;
  title: LocalisedText;
  text: LocalisedText;
  picture: string | null;
  alt: LocalisedText | null;
}

/** The social story. A picture has words of its own only where the step's do not tell what it shows. */
export function StorySteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('places');
  return (
    <ol role="list" className={styles.steps}>
      {steps.map(({ step, title, text, picture, alt }, index) => (
        <li key={step} className={styles.step}>
          {picture && (
            <img
              src={picture}
              alt={alt?.text ?? ''}
              lang={alt?.locale}
              width="640"
              height="400"
              loading={index > 1 ? 'lazy' : 'eager'}
              className={styles.picture}
            />
          )}
          <div className={styles.words}>
            <p className={styles.place}>{t('story.step', { step: index + 1 })}</p>
            <h2 className={styles.title} lang={title.locale} data-read="">
              {title.text}
            </h2>
            <p lang={text.locale} data-read="">
              {text.text}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The first pictures of the story, as an invitation to read it. */
export function StoryPreview({ steps }: { steps: readonly Omit<Step, 'text'>[] }) {
  return (
    <ol role="list" className={styles.preview}>
      {steps.slice(0, 3).map(({ step, title, picture }) => (
        <li key={step}>
          {picture && <img src={picture} alt="" width="640" height="400" loading="lazy" className={styles.picture} />}
          <p>
            <Localised text={title} />
          </p>
        </li>
      ))}
    </ol>
  );
}
