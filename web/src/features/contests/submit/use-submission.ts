import { useRef, useState } from 'react';
import type { Locale } from '@inclusive/localisation/locale';
import { codeOf } from '../../../shared/api-failure.ts';
import { SubmitPhotoDocument } from '../../../shared/operations/graphql.ts';
import { FormState, keptValues } from '../../../shared/routing/form-state.ts';
import { useApi } from '../../../shared/routing/use-page.ts';
import { submissionOf } from './submission.ts';
import type { PhotoUploads } from './use-upload.ts';

interface Shown {
  readonly contest: string;
  readonly locale: Locale;
  readonly consentVersion: number;
  readonly regulationVersion: number;
}

interface Refusal {
  readonly code: string;
  readonly fields: Record<string, string>;
}

interface Entered {
  readonly id: string;
  readonly title: string;
}

export interface Submission {
  readonly state: FormState;
  readonly isSending: boolean;
  /** The photo that has been entered. */
  readonly entered: Entered | undefined;
  readonly submit: (form: HTMLFormElement) => Promise<void>;
}

/** Sends the form once, however often it is asked to, as soon as the photo itself has arrived. */
export function useSubmission(uploads: PhotoUploads, shown: Shown): Submission {
  const api = useApi();
  const [state, setState] = useState(new FormState(undefined));
  const [isSending, setSending] = useState(false);
  const [entered, setEntered] = useState<Entered>();
  const isUnderWay = useRef(false);

  const send = async (answers: FormData): Promise<Refusal | Entered> => {
    const outcome = await uploads.settled();
    if (outcome && 'broken' in outcome) return { code: 'OFFLINE', fields: {} };
    if (outcome && 'code' in outcome) return { code: 'INPUT_INVALID', fields: { uploadId: outcome.code } };
    const input = submissionOf(answers, outcome?.upload.uploadId ?? '', shown);
    const { submitPhoto: result } = await api(SubmitPhotoDocument, { input });
    if (result.__typename !== 'Refused') return { id: result.id, title: input.title };
    if (result.faults.some(({ field }) => field === 'uploadId')) uploads.anew();
    return { code: result.code, fields: Object.fromEntries(result.faults.map(({ field, code }) => [field, code])) };
  };

  const submit = async (form: HTMLFormElement) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    const answers = new FormData(form);
    const outcome = await send(answers).catch((error: unknown) => ({ code: codeOf(error), fields: {} }));
    if ('code' in outcome) setState(new FormState({ ...outcome, values: valuesOf(answers) }));
    else {
      setEntered(outcome);
      if (uploads.photo) uploads.remove(uploads.photo);
    }
    setSending(false);
    isUnderWay.current = false;
  };

  return { state, isSending, entered, submit };
}

function valuesOf(answers: FormData) {
  const texts = [...answers].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return keptValues(new URLSearchParams(texts));
}
