import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { useFormState, useLocale } from '../../shared/routing/use-page.ts';

/** Right after a move: that it worked, and the way back to the former time while that is free. */
export function MovedNotice({ from, zone }: { from: string; zone: string }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const { day, time } = wallTime(new Date(from), zone);
  const when = t('details.at', { day: onDay(day, locale), time });
  return (
    <Notice tone="success" title={t('move.done')}>
      <Form state={useFormState()} refusal={(code) => t(`refused.${code as 'SLOT_PAST'}`)}>
        <p>{t('move.former', { when })}</p>
        <FormActions>
          <Button type="submit" variant="secondary" name="at" value={from}>
            {t('move.undo')}
          </Button>
        </FormActions>
      </Form>
    </Notice>
  );
}
