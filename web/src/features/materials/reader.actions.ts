import {
  DeletePracticeNoteDocument,
  ReportProblemDocument,
  WritePracticeNoteDocument,
} from '../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { saveOrDrop } from './save.action.ts';

interface Refused {
  code: string;
  faults: readonly { field: string; code: string }[];
}

const handlers: Record<string, (request: ActionRequest) => Promise<ActionOutcome>> = {
  save: (request) => saveOrDrop(request, 'material', pageOf(request)),
  drop: (request) => saveOrDrop(request, 'material', pageOf(request)),
  note: async ({ api, form, locale, params, ...rest }) => {
    const input = { material: params['slug'] ?? '', locale, text: form.get('note') ?? '' };
    const { writePracticeNote } = await api(WritePracticeNoteDocument, { input });
    if (writePracticeNote.__typename === 'Refused') return refusedFor(writePracticeNote, { text: 'note' });
    return back({ ...rest, locale, params }, 'note');
  },
  'delete-note': async ({ api, form, ...rest }) => {
    await api(DeletePracticeNoteDocument, { id: form.get('id') ?? '' });
    return back(rest);
  },
  report: async ({ api, form, locale, params }) => {
    const words = { text: form.get('problem') ?? '', contact: form.get('contact') ?? '' };
    const input = { material: params['slug'] ?? '', locale, ...words };
    const { reportProblem } = await api(ReportProblemDocument, { input });
    if (reportProblem.__typename === 'Refused') return refusedFor(reportProblem, { text: 'problem' });
    return back({ locale, params }, 'report');
  },
};

/** What readers do with a material: keep it on their list, tell how it went, tell what is wrong with it. */
export const readerAction: FormAction = async (request) => {
  const handler = handlers[request.form.get('intent') ?? ''];
  return handler ? handler(request) : back(request);
};

type Place = Pick<ActionRequest, 'locale' | 'params'>;

function pageOf({ locale, params }: Place, done?: 'note' | 'report'): string {
  return pathTo(locale, '/materials/$slug', { slug: params['slug'] ?? '' }, { done });
}

function back(place: Place, done?: 'note' | 'report'): ActionOutcome {
  return redirectTo(pageOf(place, done));
}

/** @param names the form's names of the input's fields, where they differ */
function refusedFor({ code, faults: fields }: Refused, names: Record<string, string> = {}): ActionOutcome {
  return faults({
    code: code === 'INPUT_INVALID' ? undefined : code,
    fields: fields.map((fault) => ({ ...fault, field: names[fault.field] ?? fault.field })),
  });
}
