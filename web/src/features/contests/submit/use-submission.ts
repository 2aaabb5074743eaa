import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { Locale } from '@inclusive/localisation/locale';
import { codeOf } from '../../../shared/api-failure.ts';
import { SubmitPhotoDocument } from '../../../shared/operations/graphql.ts';
import { FormState, type FormValues, keptValues } from '../../../shared/routing/form-state.ts';
import { useApi } from '../../../shared/routing/use-page.ts';
import type { Contest } from '../ContestFacts.tsx';
import { type MyEntry, valuesOf } from './answers.ts';
import { type Faults, faultsAt, missingAt, stepOf, steps } from './steps.ts';
import { type Draft, useDraft } from './use-draft.ts';
import type { PhotoUploads } from './use-upload.ts';

interface Refusal {
  readonly code: string;
  readonly fields: Faults;
  readonly values?: FormValues;
}

interface Entered {
  readonly id: string;
  readonly title: string;
  readonly hasPeopleToAsk: boolean;
}

export interface Submission {
  readonly state: FormState;
  readonly step: number;
  readonly draft: Draft;
  readonly form: React.RefObject<HTMLFormElement | null>;
  readonly isSending: boolean;
  /** The photo that has been entered. */
  readonly entered: Entered | undefined;
  readonly back: () => void;
  readonly photoChosen: () => void;
  /** To the next step, or from the last one to the contest. */
  readonly goOn: (event: FormEvent<HTMLFormElement>) => void;
}

interface Shown {
  readonly contest: Contest;
  readonly locale: Locale;
  readonly draft: MyEntry | undefined;
}

interface Sending extends Pick<Shown, 'contest' | 'locale'> {
  readonly uploads: PhotoUploads;
  readonly draft: Draft;
}

async function send(
  api: ReturnType<typeof useApi>,
  answers: FormData,
  { uploads, draft, contest, locale }: Sending,
): Promise<Refusal | Entered> {
  const outcome = await uploads.settled();
  if (outcome && 'broken' in outcome) return { code: 'OFFLINE', fields: {} };
  if (outcome && 'code' in outcome) return { code: 'INPUT_INVALID', fields: { uploadId: outcome.code } };
  const version = await draft.settle();
  const { submissionOf } = await import('./submission.ts');
  const uploadId = outcome?.upload.uploadId ?? draft.uploadId ?? '';
  const input = { ...submissionOf(answers, uploadId, { contest, locale }), version: version ?? null };
  const { submitPhoto: result } = await api(SubmitPhotoDocument, { input });
  if (result.__typename !== 'Refused')
    return { id: result.id, title: input.title, hasPeopleToAsk: !!input.showsPeople || input.submittedBy === 'minor' };
  if (result.code === 'CHANGED_ELSEWHERE') draft.conflict();
  if (result.faults.some(({ code }) => code === 'UPLOAD_MISSING')) uploads.anew();
  return { code: result.code, fields: Object.fromEntries(result.faults.map(({ field, code }) => [field, code])) };
}

/** Once, however often it is asked to. */
function useSending(sending: Sending, refuse: (refusal: Refusal, answers: FormData) => void) {
  const api = useApi();
  const [isSending, setSending] = useState(false);
  const [entered, setEntered] = useState<Entered>();
  const isUnderWay = useRef(false);
  const submit = async (answers: FormData) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    const outcome = await send(api, answers, sending).catch((error: unknown) => ({ code: codeOf(error), fields: {} }));
    if ('code' in outcome) refuse(outcome, answers);
    else {
      setEntered(outcome);
      const { photo, remove } = sending.uploads;
      if (photo) remove(photo);
    }
    setSending(false);
    isUnderWay.current = false;
  };
  return { isSending, entered, submit };
}

/** Leads through the steps, and sends the form as soon as the photo has arrived. */
export function useSubmission(uploads: PhotoUploads, { contest, locale, draft: begun }: Shown): Submission {
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(uploads, { contest: contest.slug, locale, form, draft: begun });
  const [step, setStep] = useState(begun ? 1 : 0);
  const [refusal, setRefusal] = useState<Refusal>();
  const state = useMemo(() => stateAt(step, refusal, begun), [step, refusal, begun]);

  /** At the first step where something is wrong. */
  const refuse = (refused: Refusal, answers: FormData) => {
    setRefusal({ ...refused, values: valuesIn(answers) });
    const wrong = Object.keys(refused.fields).map(stepOf);
    if (wrong.length) setStep(Math.min(...wrong));
  };
  const { submit, ...sending } = useSending({ uploads, draft, contest, locale }, refuse);

  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    if (step === steps.length - 1) return void submit(answers);
    const hasPhoto = step > 0 || draft.uploadId || (uploads.photo && uploads.photo.state.status !== 'refused');
    const missing = hasPhoto ? missingAt(step, answers, contest) : { uploadId: 'UPLOAD_MISSING' };
    if (Object.keys(missing).length) return refuse({ code: 'INPUT_INVALID', fields: missing }, answers);
    setRefusal(withoutStep(refusal, step));
    setStep(step + 1);
    draft.typed();
  };

  const back = () => setStep(step - 1);
  const photoChosen = () => setRefusal(withoutStep(refusal, 0));
  return { state, step, draft, form, ...sending, back, photoChosen, goOn };
}

/** The faults of the step that is shown; a refusal without any stands at the last one. */
function stateAt(step: number, refusal: Refusal | undefined, begun: MyEntry | undefined): FormState {
  const values = refusal?.values ?? (begun && valuesOf(begun.answers)) ?? {};
  const fields = faultsAt(step, refusal?.fields ?? {});
  const isWhole = refusal && !Object.keys(refusal.fields).length && step === steps.length - 1;
  if (refusal && (isWhole || Object.keys(fields).length)) return new FormState({ code: refusal.code, fields, values });
  return new FormState(begun || refusal ? { fields: {}, values, isDone: true } : undefined);
}

function withoutStep(refusal: Refusal | undefined, step: number): Refusal | undefined {
  if (!refusal) return undefined;
  const left = Object.fromEntries(Object.entries(refusal.fields).filter(([field]) => stepOf(field) !== step));
  return Object.keys(left).length ? { ...refusal, fields: left } : undefined;
}

function valuesIn(answers: FormData): FormValues {
  const texts = [...answers].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return keptValues(new URLSearchParams(texts));
}
