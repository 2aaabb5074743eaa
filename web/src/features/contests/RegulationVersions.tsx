import { onDate } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import type { ContestRegulationsQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { Contest } from './ContestFacts.tsx';
import { dayIn } from './state-words.ts';

interface RegulationVersionsProps {
  contest: Pick<Contest, 'slug' | 'zone'>;
  versions: ContestRegulationsQuery['contestRegulations']['versions'];
  shown: number;
}

/** Every version that was ever in force, the newest first, with what was new in it. */
export function RegulationVersions({ contest: { slug, zone }, versions, shown }: RegulationVersionsProps) {
  const { t } = useTranslation('contest');
  const to = usePath();
  const locale = useLocale();
  if (versions.length < 2) return null;
  return (
    <Section title={t('regulations.versions')} id="versions">
      <Rows>
        {versions.map(({ version, publishedAt, change }) => {
          const name = t('regulations.version', { version });
          const href = to('/contests/$contest/regulations', { contest: slug }, { version });
          return (
            <Row key={version} name={version === shown ? name : <a href={href}>{name}</a>}>
              <RowDetail>{t('regulations.since', { on: onDate(dayIn(publishedAt, zone), locale) })}</RowDetail>
              <RowDetail>{change ? <Localised text={change} /> : t('regulations.first')}</RowDetail>
              {version === shown && <RowDetail>{t('regulations.shown')}</RowDetail>}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}
