import { useTranslation } from 'react-i18next';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { Button } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import type { RoomFacetsQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { featureIcons, features } from './feature-icons.ts';
import { roomNows, type RoomSearch } from './room-search.ts';
import { towns } from './towns.ts';
import styles from './RoomSearchForm.module.css';

interface RoomSearchFormProps {
  search: RoomSearch;
  facets: RoomFacets;
}

/** A plain GET form; with JavaScript the position of the device can take the place of a town. */
export function RoomSearchForm({ search, facets }: RoomSearchFormProps) {
  const { t } = useTranslation('places');
  const to = usePath();
  const hasMore = Boolean(search.need?.length || search.speaks || search.service || search.now);
  return (
    <form method="get" action={to('/rooms')} role="search" aria-label={t('search.title')} className={styles.form}>
      <TownField search={search} />
      <Details summary={t('search.more')} open={hasMore}>
        <div className={styles.choices}>
          <CheckboxGroup
            name="need"
            label={t('search.needs')}
            options={features
              .filter((value) => countOf(facets.features, value) !== undefined)
              .map((value) => ({
                value,
                label: `${t(`feature.${value}`)} (${countOf(facets.features, value)})`,
                mark: <Icon name={featureIcons[value]} />,
              }))}
            defaultValues={search.need ?? []}
          />
          <LanguageField search={search} languages={facets.languages} />
          <ServiceField search={search} services={facets.services} />
          <NowField search={search} nows={facets.now} />
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

type RoomFacets = RoomFacetsQuery['roomFacets'];
type Counted = RoomFacets['features'];

function countOf(values: Counted, value: string): number | undefined {
  return values.find((each) => each.value === value)?.count;
}

function LanguageField({ search, languages }: { search: RoomSearch; languages: RoomFacets['languages'] }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  return (
    <Select
      name="speaks"
      label={t('search.language')}
      options={languages.map(({ value, count }) => ({
        value,
        label: `${capitalised(languageName(value, locale), locale)} (${count})`,
      }))}
      placeholder={t('search.anyLanguage')}
      defaultValue={search.speaks ?? ''}
      isOptional
    />
  );
}

function ServiceField({ search, services }: { search: RoomSearch; services: RoomFacets['services'] }) {
  const { t } = useTranslation('places');
  return (
    <Select
      name="service"
      label={t('search.service')}
      options={services.map(({ value, count, title }) => ({ value, label: `${title?.text ?? value} (${count})` }))}
      placeholder={t('search.anyService')}
      defaultValue={search.service ?? ''}
      isOptional
    />
  );
}

function NowField({ search, nows }: { search: RoomSearch; nows: RoomFacets['now'] }) {
  const { t } = useTranslation('places');
  return (
    <Select
      name="now"
      label={t('search.when')}
      options={roomNows.map((value) => ({ value, label: `${t(`now.${value}`)} (${countOf(nows, value) ?? 0})` }))}
      placeholder={t('search.anyTime')}
      defaultValue={search.now ?? ''}
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
