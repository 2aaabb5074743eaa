import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { Details } from '../../shared/components/Details.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Prose } from '../../shared/components/Prose.tsx';
import { CheckboxField } from '../../shared/forms/CheckboxField.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { Difference } from './Difference.tsx';
import { type SeenField, type Sheet, shownIn } from './side-by-side.ts';
import { StateTag } from './StateTag.tsx';
import { TextInput } from './TextInput.tsx';
import styles from './Translation.module.css';
import { fieldAnchor, useTranslationWords, useWarningWords } from './use-translation-words.ts';

export interface PairProps {
  field: SeenField;
  sheet: Sheet;
  variant: string;
  source: string;
  isLocked: boolean;
  onType: (field: SeenField, change: { text?: string; isReviewed?: boolean }) => void;
  onDecide: (name: string, isMine: boolean) => void;
}

/** One text: its source on one side, its translation on the other. */
export function FieldPair(props: PairProps) {
  const { field } = props;
  const words = useTranslationWords();
  const id = useId();
  return (
    <section className={styles.pair} id={fieldAnchor(field.name)} aria-labelledby={id}>
      <div className={styles.pairHead}>
        <h2 id={id}>{words.place(field)}</h2>
        <StateTag state={field.state} />
      </div>
      <SourceSide {...props} />
      <TargetSide {...props} />
    </section>
  );
}

function SourceSide({ field, source }: PairProps) {
  const { t } = useTranslation('translation');
  const words = useTranslationWords();
  const lang = localeOf(source as Variant);
  return (
    <div className={styles.source}>
      <p className={styles.sideName}>{t('side.source', { variant: words.variant(source) })}</p>
      {field.source ? (
        <p className={styles.text} lang={lang}>
          {field.source}
        </p>
      ) : (
        <p>{t('side.noSource')}</p>
      )}
      {field.state === 'stale' &&
        (field.earlierSource ? (
          <Details summary={t('side.changed')} open>
            <Difference before={field.earlierSource} after={field.source} lang={lang} />
          </Details>
        ) : (
          <p className={styles.note}>{t('side.earlierGone')}</p>
        ))}
      {field.sourceHtml && <AsShown html={field.sourceHtml} lang={lang} />}
    </div>
  );
}

function TargetSide({ field, sheet, variant, isLocked, onType, onDecide }: PairProps) {
  const { t } = useTranslation('translation');
  const lang = localeOf(variant as Variant);
  const warning = useWarningWords();
  const { text, isReviewed } = shownIn(sheet, field);
  const typed = sheet.typed[field.name];
  return (
    <div className={styles.target}>
      <TextInput
        {...{ field, text, variant, isLocked, fault: typed?.fault }}
        onText={(next) => onType(field, { text: next })}
      />
      {typed?.isConflict && (
        <ConflictChoice field={field} lang={lang} onDecide={(isMine) => onDecide(field.name, isMine)} />
      )}
      {!typed &&
        field.warnings.map((code) => (
          <Notice key={code} tone="warn" isLive>
            <p>{warning(code)}</p>
          </Notice>
        ))}
      {field.state === 'stale' && !typed && <p className={styles.note}>{t('side.staleHint')}</p>}
      {text.trim() && !isLocked && (
        <CheckboxField
          name={`reviewed-${field.name}`}
          label={t('side.reviewed')}
          checked={isReviewed}
          onChange={(next) => onType(field, { isReviewed: next })}
          isOptional
        />
      )}
      {field.html && !typed && <AsShown html={field.html} lang={lang} />}
    </div>
  );
}

/** The server makes this HTML of Markdown in which no HTML is allowed. */
function AsShown({ html, lang }: { html: string; lang: Locale }) {
  const { t } = useTranslation('translation');
  return (
    <Details summary={t('side.asShown')}>
      <Prose html={{ text: html, locale: lang }} />
    </Details>
  );
}
