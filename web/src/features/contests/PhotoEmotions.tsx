import { emotions } from '../../shared/components/emotions.ts';
import { EmotionTag } from '../../shared/components/EmotionTag.tsx';
import { Tag } from '../../shared/components/Tag.tsx';

/** The emotions of a photo, the main one first; one that has no tint and icon of its own stands as a plain word. */
export function PhotoEmotions({ emotions: shown }: { emotions: readonly string[] }) {
  return shown.map((emotion, index) => {
    const known = emotions.find((each) => each === emotion);
    return (
      <span key={emotion}>
        {index > 0 && ' '}
        {known ? <EmotionTag emotion={known} /> : <Tag>{emotion}</Tag>}
      </span>
    );
  });
}
