import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Choice } from '../forms/Choice.tsx';
import { FormContext, type FormContextValue } from '../forms/form-context.ts';
import { useAppContext } from '../routing/context.ts';
import { useCurrentHref, usePath } from '../routing/use-page.ts';
import { choices, preferenceNames, presetNames, type PreferenceName } from './preferences.ts';
import styles from './PreferencesForm.module.css';

/**
 * Saves on the server; the enhance script also shows and keeps each change at once. The ready-made sets are a form of
 * their own, so that Enter among the choices saves these and not the first set.
 */
export function PreferencesForm({ id }: { id: string }) {
  const { t } = useTranslation('preferences');
  return (
    <FormContext value={contextOf(id)}>
      <div className={styles.forms}>
        <PostForm>
          <Presets />
        </PostForm>
        <PostForm>
          <Choices />
          <div className={styles.actions}>
            <Button type="submit">{t('save')}</Button>
            <Button type="submit" variant="secondary" name="preset" value="default">
              {t('default')}
            </Button>
            <p role="status" className={styles.status} data-words={t('saved')} />
          </div>
        </PostForm>
      </div>
    </FormContext>
  );
}

function PostForm({ children }: { children: ReactNode }) {
  const to = usePath();
  return (
    <form method="post" action={to('/preferences')} className={styles.form} data-enhance-preferences="">
      <input type="hidden" name="back" value={useCurrentHref()} />
      {children}
    </form>
  );
}

function Presets() {
  const { t } = useTranslation('preferences');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('presets')}</legend>
      <div className={styles.presetList}>
        {presetNames.map((name) => (
          <button key={name} type="submit" name="preset" value={name} className={styles.preset}>
            <span className={styles.presetName}>{t(`preset.${name}`)}</span>
            <span className={styles.presetHint}>{t(`presetHint.${name}`)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Choices() {
  const { t } = useTranslation('preferences');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('own')}</legend>
      <div className={styles.choices}>
        {preferenceNames.map((name) => (
          <PreferenceChoice key={name} name={name} />
        ))}
      </div>
    </fieldset>
  );
}

function PreferenceChoice({ name }: { name: PreferenceName }) {
  const { t } = useTranslation('preferences');
  const { preferences } = useAppContext();
  const options = choices[name].map((value) => ({ value, label: t(`${name}.${value}` as 'theme.light') }));
  return <Choice isInline name={name} label={t(`${name}.label`)} options={options} defaultValue={preferences[name]} />;
}

function contextOf(id: string): FormContextValue {
  return { id, fields: {}, faults: {}, value: () => undefined, all: () => undefined };
}
