import { DropItemDocument, SaveItemDocument, type SavedKind } from '../../shared/operations/graphql.ts';
import { type ActionOutcome, type ActionRequest, faults, redirectTo } from '../../shared/routing/action.ts';

/** Puts an item on the reader's own list or takes it off, as the form's `intent` says; then goes back to `path`. */
export async function saveOrDrop({ api, form }: ActionRequest, kind: SavedKind, path: string): Promise<ActionOutcome> {
  const item = { kind, id: form.get('id') ?? '' };
  if (form.get('intent') === 'drop') {
    await api(DropItemDocument, item);
    return redirectTo(path);
  }
  const { saveItem } = await api(SaveItemDocument, item);
  return saveItem.__typename === 'Refused' ? faults({ code: saveItem.code }) : redirectTo(path);
}
