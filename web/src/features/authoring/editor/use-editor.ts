import { useEffect } from 'react';
import { focusElement } from './focus-place.ts';
import type { PartStore } from './part-store.ts';

/** A link may lead to a field: it gets the focus as soon as the editor is there. */
export function useStart(): void {
  useEffect(() => {
    const go = () => void focusElement(decodeURIComponent(location.hash.slice(1)));
    if (location.hash) go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
}

/** Ctrl+Z and Ctrl+Y outside of fields; inside, the field's own undo serves. */
export function useUndoKeys<C>(store: PartStore<C>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) store.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) store.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
