import { isSense, type SensoryProfile } from '@inclusive/course-content/sensory-profile';
import type { RoomQuery } from '../../shared/operations/graphql.ts';

/** The profile of a room as its page has it. */
export function profileOf({ senses, spans }: Pick<RoomQuery['room'], 'senses' | 'spans'>): SensoryProfile {
  const usual = senses.flatMap(({ sense, level }) => (level === null ? [] : [[sense, level]]));
  return {
    usual: Object.fromEntries(usual) as SensoryProfile['usual'],
    spans: spans.filter(({ sense }) => isSense(sense)) as unknown as SensoryProfile['spans'],
  };
}
