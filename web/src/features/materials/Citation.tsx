import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/components/Page.tsx';
import { useAppContext } from '../../shared/routing/context.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { citationOf } from './citation.ts';
import type { Material } from './MaterialBody.tsx';

/** The material as it is cited in a text, and as files for reference managers. */
export function Citation({ material }: { material: Material }) {
  const { t } = useTranslation('materials');
  const to = usePath();
  const locale = useLocale();
  const { publicUrl } = useAppContext();
  const { slug } = material;
  const address = `${publicUrl}${to('/materials/$slug', { slug })}`;
  return (
    <Section title={t('cite')} id="cite">
      <p>{citationOf(material, address)}</p>
      <p>
        <a href={`/materials/${slug}.bib?in=${locale}`} download>
          {t('bibtex')}
        </a>
        {' · '}
        <a href={`/materials/${slug}.ris?in=${locale}`} download>
          {t('ris')}
        </a>
      </p>
    </Section>
  );
}
