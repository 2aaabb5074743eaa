import { emotions } from '../../shared/components/emotions.ts';
import { EmotionTag } from '../../shared/components/EmotionTag.tsx';
import { Tag } from '../../shared/components/Tag.tsx';

/** A photo's emotion; one that has no tint and icon of its own stands as a plain word. */
export function PhotoEmotion({ emotion }: { emotion: string }) {
  const known = emotions.find((each) => each === emotion);
  return known ? <EmotionTag emotion={known} /> : <Tag>{emotion}</Tag>;
}
