import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Stepper } from '../../../shared/components/Stepper.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { Contest } from '../ContestFacts.tsx';
import type { MyEntry } from './answers.ts';
import { DraftPhoto } from './DraftPhoto.tsx';
import { NoMinors } from './NoMinors.tsx';
import { PhotoPicker } from './PhotoPicker.tsx';
import { Step } from './Step.tsx';
import { steps } from './steps.ts';
import styles from './SubmitForm.module.css';
import { useOnePress } from './use-one-press.ts';
import type { Submission } from './use-submission.ts';
import { useSubmitWords } from './use-submit-words.ts';
import type { PhotoUploads } from './use-upload.ts';

interface SubmitFormProps {
  contest: Contest;
  uploads: PhotoUploads;
  submission: Submission;
  begun: MyEntry | undefined;
}

const DraftNotice = lazy(() => import('./DraftNotice.tsx').then((module) => ({ default: module.DraftNotice })));
const LaterSteps = lazy(() => import('./LaterSteps.tsx').then((module) => ({ default: module.LaterSteps })));

/** The photo is sent, and what is typed is kept, while the reader goes from step to step. */
export function SubmitForm({ contest, uploads, submission, begun }: SubmitFormProps) {
  const { t } = useTranslation('submit');
  const { step, draft, form, state, goOn } = submission;
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const words = useSubmitWords({
    needed: contest.longestSideLeast ?? 0,
    found: longestOf(uploads) ?? begun?.longestSide ?? 0,
  });
  const place = { current: step, first: begun ? 1 : 0, isRefused: state.isRefused };
  return (
    <>
      <Stepper steps={steps.map((each) => ({ label: t(`steps.${each}`) }))} current={step + 1} />
      <Form ref={form} state={state} onSubmit={goOn} onInput={draft.typed} {...useOnePress(step)} {...words}>
        <Step index={0} place={place}>
          <NoMinors contest={contest} />
          <PhotoPicker contest={contest} uploads={uploads} onChosen={submission.photoChosen}>
            {begun && <DraftPhoto draft={begun} />}
          </PhotoPicker>
        </Step>
        <Suspense>{isHere && <LaterSteps contest={contest} place={place} />}</Suspense>
        <Suspense>{draft.news && <DraftNotice draft={draft} contest={contest.slug} />}</Suspense>
        <Buttons uploads={uploads} submission={submission} />
      </Form>
    </>
  );
}

function longestOf({ photo }: PhotoUploads): number | undefined {
  const state = photo?.state;
  return state?.status === 'ready' ? Math.max(state.upload.width, state.upload.height) : undefined;
}

function Buttons({ uploads: { photo }, submission }: { uploads: PhotoUploads; submission: Submission }) {
  const { t } = useTranslation('submit');
  const { step, isSending, back } = submission;
  const isLast = step === steps.length - 1;
  return (
    <FormActions>
      <Button type="submit" {...(isLast && { icon: 'upload-simple' as const })} isBusy={isSending}>
        {isLast ? t(isSending ? 'sending' : 'send') : t('nextStep')}
      </Button>
      {step > 0 && (
        <Button variant="secondary" onClick={back}>
          {t('backStep')}
        </Button>
      )}
      <p role="status" className={styles.waits}>
        {isSending && photo?.isActive && t('waits')}
      </p>
    </FormActions>
  );
}
