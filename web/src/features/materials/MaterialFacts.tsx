import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import { useCodeWords } from '../../shared/words/use-code-words.ts';
import { useDateWords } from '../../shared/words/use-date-words.ts';
import type { MaterialsSearch } from './filter.ts';
import type { Material } from './MaterialBody.tsx';

/** Authors, topics, licence and the like; each leads to the materials that share it. */
export function MaterialFacts({ material }: { material: Material }) {
  const { t } = useTranslation('materials');
  const to = usePath();
  const codes = useCodeWords();
  const date = useDateWords();
  const found = (search: MaterialsSearch) => to('/materials', {}, { ...search });
  const { type, topics, audiences, authors, partner, languages, year, publishedAt } = material;
  return (
    <DefinitionList
      items={[
        { term: t('facet.type'), value: <a href={found({ type })}>{t(`type.${type as 'guide'}`)}</a> },
        authors.length > 0 && { term: t('authors'), value: authors.join(', ') },
        {
          term: t('facet.partner'),
          value: <a href={found({ partner: partner.slug })}>{partner.name && <Localised text={partner.name} />}</a>,
        },
        topics.length > 0 && {
          term: t('facet.topic'),
          value: (
            <LinkList items={topics} label={(topic) => codes('topic', topic)} href={(topic) => found({ topic })} />
          ),
        },
        audiences.length > 0 && {
          term: t('facet.audience'),
          value: (
            <LinkList
              items={audiences}
              label={(audience) => codes('audience', audience)}
              href={(audience) => found({ audience })}
            />
          ),
        },
        { term: t('facet.language'), value: languages.map((language) => localeNames[language]).join(', ') },
        year !== null && { term: t('year'), value: String(year) },
        { term: t('facet.licence'), value: <LicenceLink material={material} /> },
        { term: t('published'), value: date(publishedAt) },
      ]}
    />
  );
}

interface LinkListProps {
  items: readonly string[];
  label: (item: string) => string;
  href: (item: string) => string;
}

function LinkList({ items, label, href }: LinkListProps) {
  return items.map((item, index) => (
    <span key={item}>
      {index > 0 && ', '}
      <a href={href(item)}>{label(item)}</a>
    </span>
  ));
}

function LicenceLink({ material: { licence, licenceAddress } }: { material: Material }) {
  const { t } = useTranslation('materials');
  const name = t(`licence.${licence as 'CC-BY-4.0'}`);
  return licenceAddress === null ? (
    name
  ) : (
    <a href={licenceAddress} rel="license">
      {name}
    </a>
  );
}
