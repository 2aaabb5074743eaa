import { describe, expect, it } from '@jest/globals';
import { contestStates } from '../contest-state.rules.ts';
import { blockersOf, contestSteps, type Readiness, stepFrom } from './steps.rules.ts';

const ready: Readiness = {
  closesOn: '2027-01-31',
  today: '2027-01-31',
  wordsMissing: [],
  regulationsMissing: [],
  photosToCheck: 0,
  photosApproved: 1,
  activeJurors: 3,
  votesLeast: 3,
  countriesWithoutJuror: [],
  isJuryDecided: true,
  exhibitionStops: 1,
  exhibitionPhotos: 1,
  voteClosesOn: null,
};

describe('stepFrom', () => {
  it('leaves to people what the calendar does not do', () => {
    expect(contestStates.map((state) => stepFrom(state) ?? '–')).toEqual([
      'publish',
      '–',
      '–',
      'judge',
      'announceResults',
      'openExhibition',
      '–',
    ]);
  });
});

describe('blockersOf', () => {
  it('finds none where everything is there', () => {
    expect(contestSteps.flatMap((step) => blockersOf(step, ready))).toEqual([]);
  });

  it('names everything at once, of this step alone', () => {
    const nothing: Readiness = {
      ...ready,
      today: '2027-02-01',
      wordsMissing: ['lt'],
      regulationsMissing: ['lv'],
      photosToCheck: 2,
      photosApproved: 0,
      activeJurors: 2,
      countriesWithoutJuror: ['LT'],
      isJuryDecided: false,
      exhibitionStops: 0,
      exhibitionPhotos: 0,
    };
    expect(blockersOf('publish', nothing)).toEqual(['WORDS_MISSING', 'REGULATIONS_MISSING', 'CLOSING_DAY_PASSED']);
    expect(blockersOf('judge', nothing)).toEqual([
      'PHOTOS_TO_CHECK',
      'NO_PHOTOS',
      'JURORS_TOO_FEW',
      'COUNTRY_WITHOUT_JUROR',
    ]);
    expect(blockersOf('announceResults', nothing)).toEqual(['JURY_NOT_DECIDED']);
    const voting = { ...ready, voteClosesOn: ready.today };
    expect(blockersOf('announceResults', voting)).toEqual(['VOTE_UNDER_WAY']);
    expect(blockersOf('openExhibition', nothing)).toEqual(['NO_EXHIBITION_STOP', 'NO_EXHIBITION_PHOTO']);
  });
});
