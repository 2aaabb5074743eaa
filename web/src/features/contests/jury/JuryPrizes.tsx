import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import type { JuryQuery } from '../../../shared/operations/graphql.ts';

interface JuryPrizesProps {
  prizes: JuryQuery['jury']['prizes'];
  titleOf: (number: number) => string;
}

/** Who has, or would have, which prize of the jury, and why the next photo has it. */
export function JuryPrizes({ prizes, titleOf }: JuryPrizesProps) {
  const { t } = useTranslation('jury');
  const photo = (number: number) => `${number}. ${titleOf(number)}`;
  return (
    <Section title={t('organise.prizes')} id="prizes">
      <ul>
        {prizes.map(({ name, numbers, passed }, index) => (
          <li key={index}>
            <Localised text={name} />:{' '}
            <strong>{numbers.length ? numbers.map(photo).join('; ') : t('organise.notAwarded')}</strong>
            {passed.length > 0 && <p>{t('organise.passed', { photos: passed.map(photo).join('; ') })}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Finalists that have left since the result was committed. */
export function LeftFinalists({ left }: { left: JuryQuery['jury']['left'] }) {
  const { t } = useTranslation('jury');
  return (
    <>
      <p>{t('organise.leftText')}</p>
      <ul>
        {left.map(({ number, why }) => (
          <li key={number}>
            {t('photo', { number })}: {t(`organise.left.${why as 'withdrawn'}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
