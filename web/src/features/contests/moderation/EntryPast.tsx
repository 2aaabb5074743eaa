import { dayName } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { atMoment } from '../../../shared/when.ts';
import type { CheckedEntry } from './checking.queries.ts';
import { ReasonList } from './ReasonList.tsx';

type Request = CheckedEntry['requests'][number];
type Change = Request['changes'][number];
type Event = CheckedEntry['history'][number];

/** What the author was asked, and what became of it. */
export function EntryRequests({ entry }: { entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  if (!entry.requests.length) return null;
  return (
    <Section title={t('request.title')} id="requests">
      <Rows>
        {entry.requests.map((request) => (
          <AskedRow key={request.id} request={request} entry={entry} />
        ))}
      </Rows>
    </Section>
  );
}

function AskedRow({ request, entry }: { request: Request; entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  const locale = useLocale();
  const { answer, answeredAt, isOverdue, changes } = request;
  return (
    <Row name={t('request.asked', { when: atMoment(request.askedAt, locale) })}>
      <ReasonList reasons={request.reasons} />
      {request.note && <p>{request.note}</p>}
      <RowDetail>{t('request.due', { day: dayName(request.dueOn, locale) })}</RowDetail>
      {isOverdue && <Notice tone="warn" title={t('list.tag.overdue')} />}
      <RowDetail>
        {answeredAt ? t('request.answered', { when: atMoment(answeredAt, locale) }) : t('request.waits')}
      </RowDetail>
      {answer && (
        <p>
          <strong>{t('request.answer')}:</strong> <span lang={entry.locale}>{answer}</span>
        </p>
      )}
      {changes.length > 0 && <Changes changes={changes} entry={entry} />}
    </Row>
  );
}

function Changes({ changes, entry }: { changes: readonly Change[]; entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  const words = (text: string | null | undefined) =>
    text ? <Localised text={{ text, locale: entry.locale }} /> : t('request.empty');
  return (
    <>
      <p>
        <strong>{t('request.changed')}</strong>
      </p>
      <ul>
        {changes.map(({ field, before }) => (
          <li key={field}>
            {t(`request.field.${field as 'title'}`)}
            <br />
            {t('request.before')}: {words(before)}
            <br />
            {t('request.now')}: {words(entry[field as 'title'])}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who decided what and when, from the audit; those who sent or agreed are not named. */
export function EntryHistory({ entry: { history, submittedAt } }: { entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  const locale = useLocale();
  return (
    <Section title={t('history.title')} id="history">
      <Rows>
        {history.map((event) => (
          <EventRow key={`${event.at} ${event.code}`} event={event} />
        ))}
        <Row name={t('history.sent')}>
          <RowDetail>
            <time dateTime={submittedAt}>{atMoment(submittedAt, locale)}</time> · {t('history.author')}
          </RowDetail>
        </Row>
      </Rows>
    </Section>
  );
}

function EventRow({ event: { code, at, personName, reasons } }: { event: Event }) {
  const { t, i18n } = useTranslation('checking');
  const locale = useLocale();
  const words = i18n.exists(`checking:history.code.${code}`)
    ? t(`history.code.${code as 'photo.approved'}`)
    : t('history.other');
  return (
    <Row name={words}>
      <RowDetail>
        <time dateTime={at}>{atMoment(at, locale)}</time> ·{' '}
        {personName ? t('history.by', { name: personName }) : t(whose(code))}
      </RowDetail>
      <ReasonList reasons={reasons} />
    </Row>
  );
}

function whose(code: string): 'history.author' | 'history.asked' | 'history.gone' {
  if (code.startsWith('release.')) return 'history.asked';
  return code === 'photo.correction_answered' ? 'history.author' : 'history.gone';
}
