import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { JuryBallotQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import { type JudgedPhoto, pictureOf } from './JudgedPicture.tsx';
import { type Line, linesOf } from './order.rules.ts';
import styles from './Ranking.module.css';
import { useJuryRefusal } from './use-jury-words.ts';

/** The finalists in the juror's order; arrows move and keep them, and with a mouse they can be dragged. */
export function RankForm({ ballot, at }: { ballot: JuryBallotQuery['juryBallot']; at: number | undefined }) {
  const { t } = useTranslation('jury');
  const { photos, groups, version, seat } = ballot;
  const byNumber = new Map(photos.map((photo) => [photo.number, photo]));
  const lines = linesOf(
    groups,
    photos.map(({ number }) => number),
  );
  const state = useFormState();
  const isAsked = state.code === 'BALLOT_AS_LAID_OUT';
  return (
    <Form id="rank" state={isAsked ? undefined : state} refusal={useJuryRefusal()}>
      <input type="hidden" name="version" value={version} />
      {isAsked && <IsMeant />}
      <ol className={styles.order} role="list" data-enhance="drag-order">
        {lines.map((line, index) => (
          <RankLine
            key={line.number}
            contest={seat.slug}
            line={line}
            photo={byNumber.get(line.number)!}
            place={placeOf(lines, index)}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            hasFocus={line.number === at}
          />
        ))}
      </ol>
      <FormActions>
        <Button type="submit" name="intent" value="hand-in" variant={isAsked ? 'secondary' : 'primary'}>
          {t('ranking.handIn')}
        </Button>
        <Button type="submit" name="intent" value="keep" variant="secondary">
          {t('ranking.keep')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** The question before an untouched order is taken. */
function IsMeant() {
  const { t } = useTranslation('jury');
  return (
    <Notice tone="warn" title={t('ranking.isMeant')} isLive>
      <p>{t('refused.BALLOT_AS_LAID_OUT')}</p>
      <Button type="submit" name="intent" value="hand-in-meant">
        {t('ranking.handInMeant')}
      </Button>
    </Notice>
  );
}

/** Those who share a place share its number. */
function placeOf(lines: readonly Line[], index: number): number {
  let first = index;
  while (first > 0 && lines[first]?.isEqual) first -= 1;
  return first + 1;
}

interface RankLineProps {
  contest: string;
  line: Line;
  photo: JudgedPhoto;
  place: number;
  isFirst: boolean;
  isLast: boolean;
  hasFocus: boolean;
}

function RankLine({ contest, line, photo, place, isFirst, isLast, hasFocus }: RankLineProps) {
  const { t } = useTranslation('jury');
  const locale = useLocale();
  const { number, title } = photo;
  const lang = photo.locale === locale ? undefined : photo.locale;
  return (
    <li className={styles.line}>
      <input type="hidden" name="order" value={number} />
      <Thumbnail contest={contest} photo={photo} lang={lang} />
      <div className={styles.words}>
        <p className={styles.place}>{t('ranking.place', { place })}</p>
        <p>
          {t('photo', { number })}: <span lang={lang}>{title}</span>
        </p>
        {!isFirst && (
          <label className={styles.equal}>
            <input type="checkbox" name="equal" value={number} defaultChecked={line.isEqual} /> {t('ranking.equal')}
          </label>
        )}
      </div>
      <Arrows number={number} isFirst={isFirst} isLast={isLast} hasFocus={hasFocus} />
    </li>
  );
}

function Thumbnail({ contest, photo, lang }: { contest: string; photo: JudgedPhoto; lang: string | undefined }) {
  const { number, altText, width, height } = photo;
  return (
    <a href={pictureOf(contest, number, 2560)} target="_blank" rel="noreferrer">
      <img
        className={styles.picture}
        src={pictureOf(contest, number, 320)}
        alt={altText}
        lang={lang}
        width={width}
        height={height}
        loading="lazy"
      />
    </a>
  );
}

function Arrows({
  number,
  isFirst,
  isLast,
  hasFocus,
}: Pick<RankLineProps, 'isFirst' | 'isLast' | 'hasFocus'> & { number: number }) {
  const { t } = useTranslation('jury');
  return (
    <div className={styles.arrows} {...(hasFocus && { tabIndex: -1, 'data-enhance-focus': '' })}>
      {!isFirst && (
        <Button
          type="submit"
          name="move"
          value={`${number}:up`}
          variant="secondary"
          aria-label={t('ranking.upOf', { number })}
        >
          {t('ranking.up')}
        </Button>
      )}
      {!isLast && (
        <Button
          type="submit"
          name="move"
          value={`${number}:down`}
          variant="secondary"
          aria-label={t('ranking.downOf', { number })}
        >
          {t('ranking.down')}
        </Button>
      )}
    </div>
  );
}
