import type { Contest } from '../ContestFacts.tsx';
import { AuthorFields } from './AuthorFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { RightsFields } from './RightsFields.tsx';
import { Step, type StepPlace } from './Step.tsx';
import { WordFields } from './WordFields.tsx';

/** What comes after the photo is loaded while it is chosen. */
export function LaterSteps({ contest, place }: { contest: Contest; place: StepPlace }) {
  return (
    <>
      <Step index={1} place={place}>
        <WordFields contest={contest} />
      </Step>
      <Step index={2} place={place}>
        <PeopleFields contest={contest} />
        <AuthorFields />
      </Step>
      <Step index={3} place={place}>
        <RightsFields contest={contest} />
      </Step>
    </>
  );
}
