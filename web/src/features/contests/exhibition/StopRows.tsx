import { useTranslation } from 'react-i18next';
import { dayRange } from '@inclusive/calendar/words';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { WordStates } from '../keeping/WordStates.tsx';
import type { Exhibiting, KeptStop } from './exhibition.queries.ts';
import { StopName, stopName } from './Route.tsx';

/** The route as organisers see it. */
export function StopRows({ exhibiting: { slug, stops } }: { exhibiting: Exhibiting }) {
  const { t } = useTranslation('exhibiting');
  const to = usePath();
  const add = to('/organise/$contest/exhibition/stops/$stop', { contest: slug, stop: 'new' });
  return (
    <>
      {stops.length ? (
        <Rows>
          {stops.map((stop) => (
            <StopRow key={stop.id} contest={slug} stop={stop} />
          ))}
        </Rows>
      ) : (
        <p>{t('routeNone')}</p>
      )}
      <p>
        <LinkButton href={add} variant="secondary" icon="plus">
          {t('addStop')}
        </LinkButton>
      </p>
    </>
  );
}

function StopRow({ contest, stop }: { contest: string; stop: KeptStop }) {
  const { t } = useTranslation(['exhibiting', 'exhibition']);
  const to = usePath();
  const locale = useLocale();
  const change = to('/organise/$contest/exhibition/stops/$stop', { contest, stop: stop.id });
  return (
    <Row
      name={<StopName stop={stop} />}
      action={
        <a href={change} aria-label={t('changeStopOf', { name: stopName(stop) })}>
          {t('changeStop')}
        </a>
      }
    >
      <RowDetail>{dayRange(stop.fromDay, stop.toDay, locale)}</RowDetail>
      <RowDetail>{stop.address}</RowDetail>
      {stop.isExample && (
        <p>
          <Tag tone="warn">{t('exhibition:example')}</Tag>
        </p>
      )}
      {stop.clashes && <Notice tone="warn" title={t('clashes')} />}
      <WordStates states={stop.wordStates} />
    </Row>
  );
}
