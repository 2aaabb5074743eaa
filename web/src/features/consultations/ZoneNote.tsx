import { useTranslation } from 'react-i18next';

const countries: Record<string, 'LV' | 'LT'> = { 'Europe/Riga': 'LV', 'Europe/Vilnius': 'LT' };

/**
 * Says by which clock the times are. Where a script can compare, only those see it whose clock shows another time.
 */
export function ZoneNote({ zone, moment }: { zone: string; moment: string | undefined }) {
  const { t } = useTranslation('consultations');
  const country = countries[zone];
  const words = t('time.zone', { zone: country ? t(`time.${country}`) : zone });
  return (
    <>
      <p hidden data-enhance="zone" data-zone={zone} data-moment={moment}>
        {words}
      </p>
      <noscript>
        <p>{words}</p>
      </noscript>
    </>
  );
}
