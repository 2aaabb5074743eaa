import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Api } from '../../../shared/api.ts';
import { codeOf } from '../../../shared/api-failure.ts';
import {
  ApprovePhotoDocument,
  type PhotoQueueQuery,
  RejectPhotoDocument,
  type RejectPhotoInput,
} from '../../../shared/operations/graphql.ts';
import { useApi, useLocale } from '../../../shared/routing/use-page.ts';
import { photoQueueQuery } from '../contests.queries.ts';

export type QueuedPhoto = PhotoQueueQuery['photoQueue']['nodes'][number];

type Done = 'approved' | 'rejected' | 'skipped';

/** A colleague or the author was quicker: the photo is no longer ours to decide about. */
type Overtaken = 'ALREADY_DECIDED' | 'PHOTO_WITHDRAWN' | 'PHOTO_NOT_READY' | 'CORRECTION_ASKED';

/** `MINORS_NOT_SHOWN`: it cannot be accepted, and waits on; `PHOTO_CHANGED`: it stays, to be looked at once more. */
export type Outcome = Done | Overtaken | 'MINORS_NOT_SHOWN' | 'PHOTO_CHANGED';

/** What happened last, to be told: about a photo, or that nothing could be decided. */
export type News = { readonly outcome: Outcome; readonly title: string } | { readonly failure: 'offline' | 'failed' };

export interface Faults {
  readonly [field: string]: string;
}

type Result = Faults | Outcome;

/** The queue of photos, one at a time. Photos that a colleague decided about leave it too. */
export function useModeration() {
  const client = useQueryClient();
  const query = photoQueueQuery(useLocale());
  const { nodes, totalCount } = useSuspenseQuery(query).data.photoQueue;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState<News>();

  const go = ({ id, title }: QueuedPhoto, outcome: Outcome) => {
    if (outcome === 'skipped' || outcome === 'MINORS_NOT_SHOWN') setLeft(new Set([...left, id]));
    else if (outcome !== 'PHOTO_CHANGED') setDecided(new Set([...decided, id]));
    setNews({ outcome, title });
    void client.invalidateQueries(query);
  };

  const lookAgain = () => {
    setLeft(new Set());
    setNews(undefined);
    void client.invalidateQueries(query);
  };

  return {
    ...useDecisions(go, setNews),
    photo: nodes.find(({ id }) => !left.has(id) && !decided.has(id)),
    waiting: Math.max(0, totalCount - nodes.filter(({ id }) => decided.has(id)).length),
    leftForLater: nodes.filter(({ id }) => left.has(id) && !decided.has(id)).length,
    news,
    skip: (photo: QueuedPhoto) => go(photo, 'skipped'),
    lookAgain,
  };
}

/** Decides one at a time; both ways answer with the fields that are wrong, if any. */
function useDecisions(go: (photo: QueuedPhoto, outcome: Outcome) => void, fail: (news: News) => void) {
  const api = useApi();
  const [isBusy, setBusy] = useState(false);

  const decide = async (photo: QueuedPhoto, ask: Promise<Result>): Promise<Faults> => {
    setBusy(true);
    try {
      const result = await ask;
      if (typeof result !== 'string') return result;
      go(photo, result);
    } catch (error) {
      fail({ failure: codeOf(error) === 'OFFLINE' ? 'offline' : 'failed' });
    } finally {
      setBusy(false);
    }
    return {};
  };

  return {
    isBusy,
    approve: (photo: QueuedPhoto) => decide(photo, approved(api, photo)),
    reject: (photo: QueuedPhoto, answers: Omit<RejectPhotoInput, 'photoId'>) =>
      decide(photo, rejected(api, { photoId: photo.id, version: photo.version, ...answers })),
  };
}

async function approved(api: Api, { id, version }: QueuedPhoto): Promise<Result> {
  const { approvePhoto: result } = await api(ApprovePhotoDocument, { id, version });
  return result.__typename === 'Refused' ? (result.code as Outcome) : 'approved';
}

async function rejected(api: Api, input: RejectPhotoInput): Promise<Result> {
  const { rejectPhoto: result } = await api(RejectPhotoDocument, { input });
  if (result.__typename !== 'Refused') return 'rejected';
  if (!result.faults.length) return result.code as Outcome;
  return Object.fromEntries(result.faults.map(({ field, code }) => [field, code]));
}
