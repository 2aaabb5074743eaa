import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { holdQuery } from './consultations.queries.ts';

/** While other times are looked at: the one that is kept, the way back to it, and the way to let it go. */
export function KeptTime({ offer, token }: { offer: OfferQuery['offer']; token: string }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { hold } = useSuspenseQuery(holdQuery(token)).data;
  if (!hold) return null;
  const params = { room: offer.place.slug, service: offer.service };
  const when = t('details.at', { day: onDay(hold.day, locale), time: hold.time });
  return (
    <Notice tone="info" title={t('hold.title')}>
      <p>{t('hold.kept', { when, until: hold.until })}</p>
      <Form id="kept">
        <FormActions>
          <LinkButton
            variant="secondary"
            href={to('/rooms/$room/book/$service/confirm', params, { at: hold.startsAt, hold: token })}
          >
            {t('hold.back')}
          </LinkButton>
          <Button type="submit" variant="quiet" name="release" value="1">
            {t('hold.release')}
          </Button>
        </FormActions>
      </Form>
    </Notice>
  );
}
