import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Prose } from '../../shared/components/Prose.tsx';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import { useOpenNow } from './opening-words.ts';
import { OpeningHours } from './OpeningHours.tsx';
import { RoomFacts } from './RoomFacts.tsx';
import styles from './RoomPage.module.css';
import { RoomSurroundings } from './RoomSurroundings.tsx';
import { SenseList } from './SenseList.tsx';
import { SenseWeek } from './SenseWeek.tsx';
import { StoryPreview } from './StorySteps.tsx';
import { WaysThere } from './WaysThere.tsx';

type Room = RoomQuery['room'];

interface RoomBodyProps {
  room: Room;
  storyPath: string;
}

/** All that is told of a room itself. */
export function RoomBody({ room, storyPath }: RoomBodyProps) {
  const { t } = useTranslation('places');
  const isOpen = room.status === 'open';
  return (
    <>
      {!isOpen && (
        <Notice tone="warn" title={t('plannedTitle')}>
          <p>{t('plannedText')}</p>
        </Notice>
      )}
      <div className={styles.columns}>
        <RoomFacts room={room} />
        {isOpen && <Hours room={room} />}
      </div>
      {room.isExample && isOpen && (
        <Notice>
          <p>{t('exampleNote')}</p>
        </Notice>
      )}
      <WaysThere room={room} />
      <Expected room={room} storyPath={storyPath} />
      {room.senses.length > 0 && (
        <Section title={t('senses.title')} id="senses">
          <SenseList senses={room.senses} />
          <SenseWeek room={room} />
        </Section>
      )}
      <RoomSurroundings room={room} />
    </>
  );
}

function Hours({ room }: { room: Room }) {
  const { t } = useTranslation('places');
  const openNow = useOpenNow(room.opening);
  return (
    <Section title={t('opening.title')} id="hours">
      <p className={styles.now}>{openNow}</p>
      <OpeningHours opening={room.opening} />
    </Section>
  );
}

function Expected({ room, storyPath }: RoomBodyProps) {
  const { t } = useTranslation('places');
  return (
    <>
      {room.whatToExpect && (
        <Section title={t('expect')} id="expect">
          <Prose html={room.whatToExpect} />
        </Section>
      )}
      {room.story.length > 0 && (
        <Section title={t('story.title')} id="story">
          <p>{t('story.lead')}</p>
          <StoryPreview steps={room.story} />
          <p>
            <LinkButton variant="secondary" icon="book-open-text" href={storyPath}>
              {t('story.open')}
            </LinkButton>
          </p>
        </Section>
      )}
    </>
  );
}
