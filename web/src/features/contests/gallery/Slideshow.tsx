import { type Locale, localeNames, locales } from '@inclusive/localisation/locale';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Details } from '../../../shared/components/Details.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import type { PublicPhoto } from '../PhotoFacts.tsx';
import { Picture } from '../Picture.tsx';
import type { Captions } from './captions.ts';
import styles from './Slideshow.module.css';

const SECONDS_A_PHOTO = 12;

interface SlideshowProps {
  contest: string;
  photo: PublicPhoto;
  captions: Captions;
}

/** One photo with its caption; a script goes on from photo to photo and fills the display. */
export function Slideshow({ contest, photo, captions }: SlideshowProps) {
  const { t } = useTranslation('gallery');
  const to = usePath();
  const chosen = captions.map(({ locale }) => locale);
  const slide = (id?: string) =>
    to('/contests/$contest/slideshow', { contest }, { words: chosen, ...(id && { photo: id }) });
  return (
    <section
      className={styles.show}
      aria-label={t('slideshow.label')}
      tabIndex={-1}
      data-enhance="slideshow"
      data-start={slide()}
      data-seconds={SECONDS_A_PHOTO}
    >
      <div className={styles.slide} data-slide>
        <Slide photo={photo} captions={captions} />
      </div>
      <nav className={styles.ways} aria-label={t('slideshow.ways')} data-photo-ways>
        <LinkButton variant="secondary" icon="arrow-left" href={slide(photo.previousId ?? undefined)} rel="prev">
          {t('lightbox.previous')}
        </LinkButton>
        <Tools />
        <LinkButton variant="secondary" trailingIcon="arrow-right" href={slide(photo.nextId ?? undefined)} rel="next">
          {t('lightbox.next')}
        </LinkButton>
      </nav>
    </section>
  );
}

function Slide({ photo, captions }: Omit<SlideshowProps, 'contest'>) {
  const { t } = useTranslation('contests');
  const { title, altText, locale, emotions, isExample } = photo;
  return (
    <>
      <div className={styles.picture} data-photo-picture={photo.id}>
        <Picture photo={photo} shape="whole" sizes="100vw" isMain />
      </div>
      <div className={styles.words} data-photo-words>
        <h2 className={styles.title} data-photo-title>
          <Localised text={{ text: title, locale }} />
        </h2>
        <p>
          <Localised text={{ text: altText, locale }} />
        </p>
        {isExample && <p>{t('photo.exampleNote')}</p>}
        {captions.map(({ locale: language, emotion }) => (
          <p key={language} className={styles.emotions}>
            <Localised text={{ text: emotions.map(emotion).join(' · '), locale: language }} />
          </p>
        ))}
      </div>
    </>
  );
}

/** What a script brings; without one the links lead from photo to photo. */
function Tools() {
  const { t } = useTranslation('gallery');
  return (
    <>
      <span hidden className={styles.covered} data-slideshow-tools>
        <Button
          variant="secondary"
          data-slideshow-pause
          data-pause={t('slideshow.pause')}
          data-play={t('slideshow.play')}
        >
          <span data-words>{t('slideshow.pause')}</span>
        </Button>
        <Button variant="secondary" data-slideshow-full>
          {t('slideshow.full')}
        </Button>
        <Button variant="secondary" data-slideshow-leave>
          {t('slideshow.leave')}
        </Button>
      </span>
      <span hidden className={styles.uncovered} data-slideshow-tools>
        <Button data-slideshow-cover icon="play-circle">
          {t('slideshow.cover')}
        </Button>
      </span>
    </>
  );
}

/** Which languages the feelings stand in under each photo. */
export function CaptionLanguages({ chosen }: { chosen: readonly Locale[] }) {
  const { t } = useTranslation('gallery');
  return (
    <Details summary={t('slideshow.languages')}>
      <form method="get" className={styles.form}>
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{t('slideshow.languages')}</legend>
          {locales.map((locale) => (
            <label key={locale} className={styles.language}>
              <input type="checkbox" name="words" value={locale} defaultChecked={chosen.includes(locale)} />
              <span lang={locale}>{localeNames[locale]}</span>
            </label>
          ))}
        </fieldset>
        <Button type="submit" variant="secondary">
          {t('slideshow.choose')}
        </Button>
      </form>
    </Details>
  );
}
