import { jest } from '@jest/globals';
import './long-tests.mjs';

/** A journey may lose a race with a busy machine once; the first failure is printed, and the second one counts. */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
