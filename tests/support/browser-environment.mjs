import { TestEnvironment } from 'jest-environment-node';

/** Node, plus the name of the test whose function has failed, while its afterEach hooks run. */
export default class BrowserEnvironment extends TestEnvironment {
  handleTestEvent(event) {
    if (event.name === 'test_start') this.global.failedTest = undefined;
    if (event.name === 'test_fn_failure') this.global.failedTest = nameOf(event.test);
  }
}

function nameOf(test) {
  return test.parent?.parent ? `${nameOf(test.parent)} ${test.name}` : test.name;
}
