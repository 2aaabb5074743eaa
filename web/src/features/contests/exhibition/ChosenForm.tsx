import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useFormState, usePath } from '../../../shared/routing/use-page.ts';
import styles from '../jury/Ranking.module.css';
import { WordStates } from '../keeping/WordStates.tsx';
import { smallest } from '../photo-files.ts';
import type { ChosenPhoto, Exhibiting } from './exhibition.queries.ts';
import { useExhibitingWords } from './use-exhibiting-words.ts';

/** The chosen photos in their order; buttons move them and keep them, and with a mouse they can be dragged. */
export function ChosenForm({ exhibiting, at }: { exhibiting: Exhibiting; at: string | undefined }) {
  const { t } = useTranslation('exhibiting');
  const { slug, version, photos } = exhibiting;
  return (
    <Form id="chosen-form" isWide state={useFormState()} refusal={useExhibitingWords().refusal}>
      <input type="hidden" name="version" value={version} />
      <ol className={styles.order} role="list" data-enhance="drag-order">
        {photos.map((photo, index) => (
          <ChosenLine
            key={photo.id}
            contest={slug}
            photo={photo}
            isFirst={index === 0}
            isLast={index === photos.length - 1}
            hasFocus={photo.id === at}
          />
        ))}
      </ol>
      <FormActions>
        <Button type="submit" name="intent" value="keep" variant="secondary">
          {t('keepOrder')}
        </Button>
      </FormActions>
    </Form>
  );
}

interface ChosenLineProps {
  contest: string;
  photo: ChosenPhoto;
  isFirst: boolean;
  isLast: boolean;
  hasFocus: boolean;
}

function ChosenLine({ contest, photo, isFirst, isLast, hasFocus }: ChosenLineProps) {
  const { t } = useTranslation('exhibiting');
  const to = usePath();
  const { id, number, title, credit, altText, locale, width, height, renditions } = photo;
  const words = to('/organise/$contest/exhibition/photos/$photo', { contest, photo: id });
  return (
    <li className={styles.line}>
      <input type="hidden" name="order" value={id} />
      <img
        className={styles.picture}
        src={smallest(renditions)}
        alt={altText}
        lang={locale}
        width={width}
        height={height}
        loading="lazy"
      />
      <div className={styles.words}>
        <p className={styles.place}>
          {t('number', { number })} <Localised text={title} />
        </p>
        {credit && <p>{credit}</p>}
        <WordStates states={photo.wordStates} />
        <p>
          <a href={words} aria-label={t('wordsOf', { title: title.text })}>
            {t('words')}
          </a>
        </p>
      </div>
      <Moves photo={photo} isFirst={isFirst} isLast={isLast} hasFocus={hasFocus} />
    </li>
  );
}

function Moves({ photo, isFirst, isLast, hasFocus }: Omit<ChosenLineProps, 'contest'>) {
  const { t } = useTranslation('exhibiting');
  const title = photo.title.text;
  const button = { type: 'submit', variant: 'secondary' } as const;
  return (
    <div className={styles.arrows} {...(hasFocus && { tabIndex: -1, 'data-enhance-focus': '' })}>
      {!isFirst && (
        <Button {...button} name="move" value={`${photo.id}:up`} aria-label={t('upOf', { title })}>
          {t('up')}
        </Button>
      )}
      {!isLast && (
        <Button {...button} name="move" value={`${photo.id}:down`} aria-label={t('downOf', { title })}>
          {t('down')}
        </Button>
      )}
      <Button {...button} name="leaveOut" value={photo.id} aria-label={t('leaveOutOf', { title })}>
        {t('leaveOut')}
      </Button>
    </div>
  );
}
