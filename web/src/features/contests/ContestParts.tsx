import { onDate } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Card, CardList } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { Contest } from './ContestFacts.tsx';
import styles from './ContestParts.module.css';
import { dayIn } from './state-words.ts';

/** What a photo can stand in. */
export function Groups({ contest: { categories, ageGroups } }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  if (!categories.length && !ageGroups.length) return null;
  return (
    <Section title={t('groups')} id="groups">
      {categories.length > 0 && (
        <CardList>
          {categories.map(({ id, name, description }) => (
            <Card key={id} heading="h3" title={<Localised text={name} />}>
              {description && (
                <p>
                  <Localised text={description} />
                </p>
              )}
            </Card>
          ))}
        </CardList>
      )}
      {ageGroups.length > 0 && (
        <div>
          <h3>{t('ageGroups')}</h3>
          <ul role="list" className={styles.tags}>
            {ageGroups.map(({ id, name }) => (
              <li key={id}>
                <Tag>
                  <Localised text={name} />
                </Tag>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

export function Prizes({ contest: { prizes, hasOnePrizeEach } }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const ofJury = prizes.filter(({ kind }) => kind === 'jury');
  if (!prizes.length) return null;
  return (
    <Section title={t('prizes')} id="prizes">
      {hasOnePrizeEach && ofJury.length > 1 && <p>{t('onePrizeEach')}</p>}
      <CardList>
        {prizes.map(({ id, kind, places, name, description }) => (
          <Card
            key={id}
            heading="h3"
            title={<Localised text={name} />}
            meta={
              <>
                {places > 1 && <Tag icon="star">{t('places', { count: places })}</Tag>}
                <Tag icon={kind === 'jury' ? 'eye' : 'users-three'}>{t(`prizeKind.${kind}`)}</Tag>
              </>
            }
          >
            {description && (
              <p>
                <Localised text={description} />
              </p>
            )}
          </Card>
        ))}
      </CardList>
    </Section>
  );
}

/** Those of the jury who have agreed to be named. */
export function Jury({ contest: { jury } }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  if (!jury.length) return null;
  return (
    <Section title={t('jury')} id="jury">
      <p>{t('juryText')}</p>
      <Rows>
        {jury.map(({ name, country, organisation }) => (
          <Row key={name} name={name}>
            <RowDetail>
              {organisation && (
                <>
                  <Localised text={organisation} />,{' '}
                </>
              )}
              {t(`country.${country as 'LV'}`)}
            </RowDetail>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** Which regulations are in force, and the way to them. */
export function RegulationsNote({ contest: { slug, regulation, zone } }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const to = usePath();
  const locale = useLocale();
  if (!regulation) return null;
  const on = onDate(dayIn(regulation.publishedAt, zone), locale);
  return (
    <Section title={t('rulesTitle')} id="rules">
      <p>{t('rulesInForce', { version: regulation.version, on })}</p>
      <p>
        <LinkButton
          variant="secondary"
          icon="book-open-text"
          href={to('/contests/$contest/regulations', { contest: slug })}
        >
          {t('rulesOpen')}
        </LinkButton>
      </p>
    </Section>
  );
}
