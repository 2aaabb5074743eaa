import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { fieldId } from '../../shared/forms/form-context.ts';
import type { DraftTranslationPartQuery } from '../../shared/operations/graphql.ts';
import { FieldPair } from './FieldPair.tsx';
import { SavingState } from './SavingState.tsx';
import { nextOpen } from './side-by-side.ts';
import styles from './Translation.module.css';
import { useSideBySide } from './use-side-by-side.ts';

interface SideBySideProps {
  course: string;
  variant: string;
  part: DraftTranslationPartQuery['draftTranslationPart'];
}

/** All texts of a part, source and translation side by side, saved while they are written. */
export function SideBySide({ course, variant, part }: SideBySideProps) {
  const { t } = useTranslation('translation');
  const { sheet, saving, type, decide } = useSideBySide({ course, variant, key: part.key }, part.fields);
  const [place, setPlace] = useState<string>();
  const [isDone, setDone] = useState(false);
  const shared = { sheet, variant, source: part.source, isLocked: part.isLocked };
  const goOn = () => {
    const next = nextOpen(sheet, place);
    setDone(!next);
    if (!next) return;
    setPlace(next.name);
    focusOn(next.name);
  };
  const decideAndGoOn = (name: string, isMine: boolean) => {
    decide(name, isMine);
    focusOn(name);
  };
  return (
    <>
      <div className={styles.bar}>
        <div>
          <SavingState saving={saving} />
          <p role="status">{isDone && t('side.nextNone')}</p>
        </div>
        <Button variant="secondary" icon="arrow-right" onClick={goOn}>
          {t('side.next')}
        </Button>
      </div>
      <div className={styles.pairs}>
        {sheet.fields.map((field) => (
          <div key={field.name} onFocus={() => setPlace(field.name)}>
            <FieldPair {...shared} field={field} onType={type} onDecide={decideAndGoOn} />
          </div>
        ))}
      </div>
    </>
  );
}

function focusOn(name: string): void {
  document.getElementById(fieldId('form', name))?.focus();
}
