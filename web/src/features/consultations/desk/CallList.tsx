import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { PrintButton } from '../../../shared/components/PrintButton.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { DeskCallsQuery } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { deskCallsQuery } from './desk.queries.ts';
import { Reach } from './VisitFacts.tsx';

type Call = DeskCallsQuery['deskCalls'][number];

/** Whom to call about a change, what to say, and who was called already. */
export function CallList({ room }: { room: string }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { deskCalls } = useSuspenseQuery(deskCallsQuery(useLocale(), room)).data;
  return (
    <Page
      title={t('calls.title')}
      lead={t('calls.lead')}
      actions={
        <>
          <PrintButton />
          <LinkButton variant="quiet" data-print="no" href={to('/visits/messages', {}, { room })}>
            {t('calls.messages')}
          </LinkButton>
        </>
      }
      breadcrumbs={[{ label: t('title'), href: to('/visits', {}, { room }) }]}
      isUnlisted
    >
      {deskCalls.length > 0 ? (
        <Rows>
          {deskCalls.map((call) => (
            <CallRow key={call.visit.id} call={call} />
          ))}
        </Rows>
      ) : (
        <Empty>{t('calls.none')}</Empty>
      )}
    </Page>
  );
}

function CallRow({ call: { visit, news, formerDay, formerTime, calledAt } }: { call: Call }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const at = (day: string, time: string) => tVisit('details.at', { day: onDay(day, locale), time });
  const { id, day, time, visitor } = visit;
  const former = at(formerDay, formerTime);
  return (
    <Row
      name={
        <span id={`call-${id}`}>
          {visitor?.name ?? t('visits.anyName')}{' '}
          {calledAt && (
            <Tag tone="success" icon="check">
              {t('calls.called')}
            </Tag>
          )}
        </span>
      }
      action={
        <form method="post" aria-labelledby={`call-${id}`} data-print="no">
          <input type="hidden" name="visit" value={id} />
          <Button
            type="submit"
            name="called"
            value={calledAt ? 'no' : 'yes'}
            variant={calledAt ? 'quiet' : 'secondary'}
          >
            {calledAt ? t('calls.undo') : t('calls.called')}
          </Button>
        </form>
      }
    >
      <p>{visitor?.phone ? <Reach visitor={{ phone: visitor.phone, email: '' }} /> : t('calls.noPhone')}</p>
      <RowDetail>{t(`calls.${news}`, { former, now: at(day, time) })}</RowDetail>
    </Row>
  );
}
