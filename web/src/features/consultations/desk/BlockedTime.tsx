import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Page, Section } from '../../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import type { BlockPartsFragment } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import styles from '../BookingPage.module.css';
import { BlockedWeeks } from './BlockedWeeks.tsx';
import { deskBlockQuery } from './desk.queries.ts';

/** What is blocked, and the visits that still stand in it. */
export function BlockedTime({ id, room }: { id: string; room: string | undefined }) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const to = usePath();
  const { deskBlock: block } = useSuspenseQuery(deskBlockQuery(locale, id)).data;
  const name = block.name?.text ?? t(`diaries.${block.kind as 'room'}`);
  const { firstDay, from, lastDay, to: end, reason } = block;
  const words = (day: string) => capitalised(dayName(day, locale), locale);
  return (
    <Page
      title={t('block.blocked', { name })}
      breadcrumbs={[{ label: t('title'), href: to('/visits', {}, { room, day: firstDay }) }]}
      isUnlisted
    >
      <DefinitionList
        items={[
          {
            term: t('block.when'),
            value: t('block.span', {
              firstDay: words(firstDay),
              from,
              lastDay: lastDay === firstDay ? '' : words(lastDay),
              to: end,
            }),
          },
          { term: t('block.why'), value: t(`reason.${reason}`) },
        ]}
      />
      <Standing block={block} room={room} />
      <BlockedWeeks block={block} room={room} />
      <Reopen block={block} room={room} />
    </Page>
  );
}

function Standing({ block: { id, visits }, room }: { block: BlockPartsFragment; room: string | undefined }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  return (
    <Section id="standing" title={t('block.standing')}>
      {visits.length === 0 && <p>{t('block.noneStanding')}</p>}
      {visits.length > 0 && (
        <>
          <Rows>
            {visits.map(({ id: visit, day, time, service, visitor }) => (
              <Row
                key={visit}
                name={<a href={to('/visits/$visit', { visit })}>{visitor?.name ?? t('visits.anyName')}</a>}
              >
                <RowDetail>
                  {capitalised(tVisit('details.at', { day: dayName(day, locale), time }), locale)},{' '}
                  <Localised text={service} />
                </RowDetail>
              </Row>
            ))}
          </Rows>
          <p>
            <LinkButton icon="clock" href={to('/visits/blocks/$block/move', { block: id }, { room })}>
              {t('block.moveAll')}
            </LinkButton>
          </p>
        </>
      )}
    </Section>
  );
}

function Reopen({ block, room }: { block: BlockPartsFragment; room: string | undefined }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { firstDay: day, weeks } = block;
  return (
    <form method="post" className={styles.actions}>
      <input type="hidden" name="day" value={day} />
      <Button type="submit" variant="secondary" icon="arrow-u-up-left">
        {t('block.undo')}
      </Button>
      {weeks.length > 1 && (
        <Button type="submit" name="all" value="yes" variant="secondary">
          {t('weekly.undo', { count: weeks.length })}
        </Button>
      )}
      <LinkButton variant="quiet" href={to('/visits', {}, { room, day })}>
        {t('back')}
      </LinkButton>
    </form>
  );
}
