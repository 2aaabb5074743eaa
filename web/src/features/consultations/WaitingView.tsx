import { useTranslation } from 'react-i18next';
import { dayName, onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Page } from '../../shared/components/Page.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import type { WaitingEntryQuery } from '../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../shared/routing/use-page.ts';
import { BookingCode } from './BookingCode.tsx';
import styles from './BookingPage.module.css';

type Entry = NonNullable<WaitingEntryQuery['waitingEntry']>;

/** A place on the waiting list as its owner sees it: where they stand and why, and the time that is offered. */
export function WaitingView({ entry, token }: { entry: Entry; token: string }) {
  const { t } = useTranslation('waiting');
  const isOpen = entry.state === 'waiting' || entry.state === 'offered';
  return (
    <Page title={t('yourPlace')} kicker={<Localised text={entry.offer.title} />} isUnlisted>
      <Form state={useFormState()} refusal={(code) => t(`refused.${code as 'OFFER_OVER'}`)}>
        {entry.offered && <Offered offered={entry.offered} />}
        {!isOpen && <Ended entry={entry} />}
        {isOpen && <Place entry={entry} />}
        {isOpen && (
          <FormActions>
            <Button type="submit" variant="danger" name="waiting" value="leave">
              {t('leave')}
            </Button>
          </FormActions>
        )}
      </Form>
      {isOpen && entry.code && <BookingCode code={entry.code} token={token} />}
    </Page>
  );
}

function Offered({ offered }: { offered: NonNullable<Entry['offered']> }) {
  const { t } = useTranslation('waiting');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const at = (day: string, time: string) => tVisit('details.at', { day: onDay(day, locale), time });
  return (
    <Notice tone="success" title={t('offeredTitle', { when: at(offered.day, offered.time) })}>
      <p>{t('offeredUntil', { when: at(offered.untilDay, offered.untilTime) })}</p>
      <FormActions>
        <Button type="submit" name="waiting" value="take">
          {t('take')}
        </Button>
        <Button type="submit" variant="secondary" name="waiting" value="pass">
          {t('pass')}
        </Button>
      </FormActions>
    </Notice>
  );
}

function Place({ entry }: { entry: Entry }) {
  const { t } = useTranslation('waiting');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const [first, last] = [dayName(entry.firstDay, locale), dayName(entry.lastDay, locale)];
  const { library, address } = entry.offer.place;
  return (
    <section className={styles.summary} aria-label={t('yourPlace')}>
      <DefinitionList
        items={[
          { term: t('position'), value: <strong>{entry.position}</strong> },
          { term: t('why'), value: t(`reason.${entry.reason as 'ALL_TAKEN'}`) },
          { term: t('days'), value: capitalised(first === last ? first : `${first} – ${last}`, locale) },
          {
            term: tVisit('details.where'),
            value: (
              <>
                <Localised text={library} />, {address}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Ended({ entry: { state, offer } }: { entry: Entry }) {
  const { t } = useTranslation('waiting');
  const to = usePath();
  return (
    <Notice tone="info" title={t(state === 'left' ? 'leftTitle' : 'lapsedTitle')}>
      <p>{t('endedText')}</p>
      <LinkButton href={to('/rooms/$room/book/$service', { room: offer.place.slug, service: offer.service })}>
        {t('again')}
      </LinkButton>
    </Notice>
  );
}
