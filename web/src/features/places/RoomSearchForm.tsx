import { useTranslation } from 'react-i18next';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { Button } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { featureIcons, features } from './feature-icons.ts';
import type { RoomSearch } from './room-search.ts';
import { towns } from './towns.ts';
import styles from './RoomSearchForm.module.css';

const spoken = ['lv', 'lt', 'ru', 'en'];

/** A plain GET form; with JavaScript the position of the device can take the place of a town. */
export function RoomSearchForm({ search }: { search: RoomSearch }) {
  const { t } = useTranslation('places');
  const to = usePath();
  const hasMore = Boolean(search.need?.length || search.speaks);
  return (
    <form method="get" action={to('/rooms')} role="search" aria-label={t('search.title')} className={styles.form}>
      <TownField search={search} />
      <Details summary={t('search.more')} open={hasMore}>
        <div className={styles.choices}>
          <CheckboxGroup
            name="need"
            label={t('search.needs')}
            options={features.map((value) => ({
              value,
              label: t(`feature.${value}`),
              mark: <Icon name={featureIcons[value]} />,
            }))}
            defaultValues={search.need ?? []}
          />
          <LanguageField search={search} />
        </div>
      </Details>
      <div className={styles.actions}>
        <Button type="submit" icon="magnifying-glass">
          {t('search.submit')}
        </Button>
        <NearestButton />
      </div>
    </form>
  );
}

function TownField({ search }: { search: RoomSearch }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  const options = towns
    .map(({ slug, name }) => ({ value: slug, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const here = search.at ? [{ value: '', label: t('search.here') }] : [];
  return (
    <>
      {search.at && <input type="hidden" name="at" value={search.at} />}
      <Select
        name="town"
        label={t('search.near')}
        options={[...here, ...options]}
        placeholder={search.at ? null : t('search.anywhere')}
        defaultValue={search.town ?? ''}
        isOptional
      />
    </>
  );
}

function LanguageField({ search }: { search: RoomSearch }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  return (
    <Select
      name="speaks"
      label={t('search.language')}
      options={spoken.map((code) => ({ value: code, label: capitalised(languageName(code, locale), locale) }))}
      placeholder={t('search.anyLanguage')}
      defaultValue={search.speaks ?? ''}
      isOptional
    />
  );
}

function NearestButton() {
  const { t } = useTranslation('places');
  return (
    <div hidden data-enhance="nearest" data-failed={t('search.positionFailed')}>
      <Button variant="secondary" icon="crosshair" aria-describedby="nearest-note">
        {t('search.usePosition')}
      </Button>
      <p id="nearest-note" className={styles.note} role="status">
        {t('search.positionNote')}
      </p>
    </div>
  );
}
