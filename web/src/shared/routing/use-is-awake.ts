import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page's script runs already: not in the markup of the server, and not in the first moments after it. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
