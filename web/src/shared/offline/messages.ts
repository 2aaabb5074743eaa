import type { RefusedRequest } from './offline-store.ts';

/** From a page to the worker. */
export type ToWorker =
  | { type: 'send' | 'dismiss' | 'state' }
  /** A page that was loaded before there was a worker to keep it. */
  | { type: 'here'; page: string };

/** From the worker to every page. */
export interface OfflineState {
  isOffline: boolean;
  pending: number;
  refused: RefusedRequest[];
  /** Sent by the try that has just ended. */
  sent: number;
  needsSignIn: boolean;
}
