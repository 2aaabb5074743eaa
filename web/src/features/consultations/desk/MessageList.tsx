import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { DeskMessagesQuery } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { atMoment } from '../../../shared/when.ts';
import { deskMessagesQuery } from './desk.queries.ts';

type Message = DeskMessagesQuery['deskMessages'][number];

const looks = {
  waiting: ['plain', 'clock'],
  sent: ['success', 'check'],
  failed: ['warn', 'phone'],
  late: ['warn', 'calendar-x'],
} as const;

/** What became of each text message: neither its words nor the whole number. */
export function MessageList({ room }: { room: string }) {
  const { t } = useTranslation(['messages', 'desk']);
  const to = usePath();
  const { deskMessages } = useSuspenseQuery(deskMessagesQuery(useLocale(), room)).data;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[
        { label: t('desk:title'), href: to('/visits', {}, { room }) },
        { label: t('desk:calls.title'), href: to('/visits/calls', {}, { room }) },
      ]}
      isUnlisted
    >
      {deskMessages.length === 0 && <Empty>{t('none')}</Empty>}
      <Rows>
        {deskMessages.map((message) => (
          <MessageRow key={message.id} message={message} />
        ))}
      </Rows>
    </Page>
  );
}

function MessageRow({ message: { state, tries, createdAt, sentAt, ending, visit } }: { message: Message }) {
  const { t } = useTranslation(['messages', 'consultations', 'desk']);
  const locale = useLocale();
  const to = usePath();
  const [tone, icon] = looks[state];
  return (
    <Row
      name={
        visit ? (
          <a href={to('/visits/$visit', { visit: visit.id })}>
            {t('consultations:details.at', { day: onDay(visit.day, locale), time: visit.time })}
            {`, ${visit.visitor?.name ?? t('desk:visits.anyName')}`}
          </a>
        ) : (
          t('waitingList')
        )
      }
      action={
        <Tag tone={tone} icon={icon}>
          {t(`state.${state}`)}
        </Tag>
      }
    >
      <RowDetail>
        {t(sentAt ? 'sentAt' : 'askedAt', { when: atMoment(sentAt ?? createdAt, locale) })}
        {ending && ` · ${t('ending', { ending })}`}
        {tries > 1 && ` · ${t('tries', { count: tries })}`}
      </RowDetail>
    </Row>
  );
}
