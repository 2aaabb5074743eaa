import { TestEnvironment } from 'jest-environment-node';
import { specs, workerModule } from './worker-modules.mjs';

/**
 * Node, where spec files share the modules of their worker; plus the name of the test whose function has failed, while
 * its afterEach hooks run.
 */
export default class WorkerEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.workerModule = workerModule;
    // Where decorators keep what they say about classes
    this.global.Reflect = Reflect;
    specs.areRunning = true;
  }

  async teardown() {
    specs.areRunning = false;
    await super.teardown();
  }

  handleTestEvent(event) {
    if (event.name === 'test_start') this.global.failedTest = undefined;
    if (event.name === 'test_fn_failure') this.global.failedTest = nameOf(event.test);
  }
}

function nameOf(test) {
  return test.parent?.parent ? `${nameOf(test.parent)} ${test.name}` : test.name;
}
