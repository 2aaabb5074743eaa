import { useTranslation } from 'react-i18next';
import { Stepper } from '../../shared/components/Stepper.tsx';
import { usePath } from '../../shared/routing/use-page.ts';

interface BookingStepsProps {
  /** 1 service, 2 day, 3 time, 4 details, 5 done */
  current: 1 | 2 | 3 | 4 | 5;
  room: string;
  service?: string;
  /** The chosen day, to go back to its times. */
  day?: string | undefined;
  /** A time that is kept meanwhile. */
  hold?: string | undefined;
}

/** Where the visitor is on the way to a booking; finished steps can be gone back to. */
export function BookingSteps({ current, room, service, day, hold }: BookingStepsProps) {
  const { t } = useTranslation('consultations');
  const to = usePath();
  // From the form with a kept time the way back is its own button, which takes along what was typed.
  const isKept = current === 4 && !!hold;
  const times = (query?: { day?: string; month?: string }) =>
    service && !isKept ? to('/rooms/$room/book/$service', { room, service }, { ...query, hold }) : undefined;
  const steps = [
    { label: t('steps.service'), href: to('/rooms/$room/book', { room }) },
    { label: t('steps.day'), href: day ? times({ month: day.slice(0, 7) }) : times() },
    { label: t('steps.time'), href: day ? times({ day }) : undefined },
    { label: t('steps.details') },
    { label: t('steps.done') },
  ];
  const isDone = current === steps.length;
  return <Stepper steps={isDone ? steps.map(({ label }) => ({ label })) : steps} current={current} />;
}
