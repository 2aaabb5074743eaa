import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { FormActions } from '../../../shared/forms/Form.tsx';
import type { AuthoredRoomVisitsQuery } from '../../../shared/operations/graphql.ts';
import { useCurrentPath, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import type { Days } from './rooms.queries.ts';

interface CloseQuestionProps {
  days: Days;
  visits: AuthoredRoomVisitsQuery['authoredRoomVisits'];
  /** Of the plan of hours. */
  version: number;
}

/** Before days are closed on which somebody is booked: who that is, and whether to close all the same. */
export function CloseQuestion({ days: { firstDay, lastDay }, visits, version }: CloseQuestionProps) {
  const { t } = useTranslation('roomKeeping');
  const locale = useLocale();
  const to = usePath();
  const here = useCurrentPath();
  const nameOf = (day: string) => capitalised(dayName(day, locale), locale);
  const name = firstDay === lastDay ? nameOf(firstDay) : `${nameOf(firstDay)} – ${nameOf(lastDay)}`;
  return (
    <Section title={t('closing.title', { days: name })} id="closing">
      <Notice tone="warn" title={t('holidays.visits', { n: visits.length })}>
        <ul>
          {visits.map(({ id, day, time, service }) => (
            <li key={id}>
              <a href={to('/visits', {}, { day })}>{`${nameOf(day)}, ${time}`}</a> · <Localised text={service} />
            </li>
          ))}
        </ul>
      </Notice>
      <form method="post" action={here}>
        <input type="hidden" name="firstDay" value={firstDay} />
        <input type="hidden" name="lastDay" value={lastDay} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="isSeen" value="yes" />
        <FormActions>
          <Button type="submit" name="intent" value="closeDays" variant="danger">
            {t('closing.submit')}
          </Button>
          <LinkButton href={here} variant="secondary">
            {t('closing.leave')}
          </LinkButton>
        </FormActions>
      </form>
    </Section>
  );
}
