import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { FormActions } from '../../shared/forms/Form.tsx';
import type { ChosenTimeQuery } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';

type Time = ChosenTimeQuery['chosenTime'];

/** At the top of the form: that the time is kept for longer now, or is not kept any more. */
export function HoldNews({ hold, time }: { hold: string | undefined; time: Time }) {
  const { t } = useTranslation('consultations');
  const { isSent, isRefused } = useFormState();
  if (time.hold && isSent && !isRefused) {
    return <Notice tone="success" isLive title={t('hold.extended', { until: time.hold.until })} />;
  }
  if (!hold || time.hold || time.refusal) return null;
  return (
    <Notice tone="info" title={t('hold.overTitle')}>
      <p>{t('hold.over')}</p>
    </Notice>
  );
}

/** Comes after the form's main button, which is the one that the Enter key presses. */
export function HoldActions({ hold }: { hold: NonNullable<Time['hold']> }) {
  const { t } = useTranslation('consultations');
  return (
    <Notice tone="info" title={t('hold.until', { until: hold.until })}>
      <p>{t(hold.canBeExtended ? 'hold.hint' : 'hold.last')}</p>
      <FormActions>
        {hold.canBeExtended && (
          <Button type="submit" variant="secondary" name="extend" value="1">
            {t('hold.extend')}
          </Button>
        )}
        <Button type="submit" variant="quiet" name="release" value="1">
          {t('hold.release')}
        </Button>
      </FormActions>
    </Notice>
  );
}
