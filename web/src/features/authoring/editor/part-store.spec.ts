import { describe, expect, it, jest } from '@jest/globals';
import type { Backup } from '../../../shared/local-backup.ts';
import { PartStore, type SaveOutcome } from './part-store.ts';

interface Words {
  text: string;
}

function backupOf(kept?: {
  version: number;
  content: Words;
}): Backup<{ version: number; content: Words }> & { kept: () => typeof kept } {
  let held = kept;
  return {
    kept: () => held,
    read: () => held,
    write: (next) => void (held = next),
    clear: () => void (held = undefined),
  };
}

function storeOf(save: (content: Words, version: number) => Promise<SaveOutcome<Words>>, backup = backupOf()) {
  return new PartStore<Words>({ content: { text: 'a' }, version: 1, save, backup, delay: 1e6, retry: 1e6 });
}

const typed = (text: string) => () => ({ text });
const accepting = () =>
  jest.fn((_: Words, version: number) => Promise.resolve({ kind: 'saved' as const, version: version + 1 }));

describe('PartStore', () => {
  it('saves from the version that it knows, and then forgets the copy in the browser', async () => {
    const save = accepting();
    const backup = backupOf();
    const store = storeOf(save, backup);
    store.change(typed('b'));
    expect([store.read().state, backup.kept()]).toEqual(['unsaved', { version: 1, content: { text: 'b' } }]);
    await store.flush();
    store.change(typed('c'));
    await store.flush();
    expect(save.mock.calls).toEqual([
      [{ text: 'b' }, 1],
      [{ text: 'c' }, 2],
    ]);
    expect([store.read().state, backup.kept()]).toEqual(['saved', undefined]);
    store.stop();
  });

  it('keeps what is typed while there is no network', async () => {
    const backup = backupOf();
    const store = storeOf(() => Promise.reject(new Error('offline')), backup);
    store.change(typed('b'));
    await store.flush();
    expect([store.read().state, backup.kept()?.content]).toEqual(['offline', { text: 'b' }]);
    store.stop();
  });

  it.each(['mine', 'theirs'] as const)('lets the author choose after a conflict: %s', async (choice) => {
    const current = { version: 5, savedBy: 'Jonas', savedAt: '', content: { text: 'theirs' } };
    const save = accepting().mockResolvedValueOnce({ kind: 'conflict', current } as never);
    const store = storeOf(save);
    store.change(typed('mine'));
    await store.flush();
    store.change(typed('mine still'));
    await store.flush();
    expect([store.read().state, store.read().other]).toEqual(['conflict', current]);
    store.resolve(choice);
    await store.flush();
    if (choice === 'mine') expect(save).toHaveBeenLastCalledWith({ text: 'mine still' }, 5);
    else expect(store.read().content).toEqual({ text: 'theirs' });
    expect(store.read().state).toBe('saved');
    if (choice === 'theirs') store.undo();
    expect(store.read().content).toEqual({ text: 'mine still' });
    store.stop();
  });

  it('undoes what was typed in one go as one step, and does it again', () => {
    const store = storeOf(accepting());
    store.change(typed('b'), 'word');
    store.change(typed('bc'), 'word');
    store.change(typed('other'), 'another');
    store.undo();
    expect(store.read().content.text).toBe('bc');
    store.undo();
    expect(store.read()).toMatchObject({ content: { text: 'a' }, canUndo: false, canRedo: true });
    store.redo();
    expect(store.read().content.text).toBe('bc');
    store.stop();
  });

  it('takes up what an earlier page could not send; over another save only when asked', () => {
    const fresh = storeOf(accepting(), backupOf({ version: 1, content: { text: 'kept' } }));
    fresh.takeUp();
    expect(fresh.read()).toMatchObject({ state: 'unsaved', content: { text: 'kept' } });
    const stale = storeOf(accepting(), backupOf({ version: 0, content: { text: 'kept' } }));
    stale.takeUp();
    expect(stale.read()).toMatchObject({ state: 'conflict', other: { content: { text: 'a' } } });
    fresh.stop();
    stale.stop();
  });
});
