import { createHash } from 'node:crypto';
import { specs, workerModule } from './worker-modules.mjs';

/**
 * Jest's transformer for what is the same for every spec file: instead of its source, a spec file gets the module that
 * the worker has loaded.
 */
export default {
  getCacheKey: (...given) =>
    createHash('sha1')
      .update(codeFor(...given))
      .digest('hex'),
  process: (...given) => ({ code: codeFor(...given) }),
};

function codeFor(source, path, { supportsStaticESM }) {
  if (!specs.areRunning) return source;
  const loaded = `globalThis.workerModule(${JSON.stringify(path)})`;
  if (!supportsStaticESM) return `module.exports = ${loaded};`;
  const names = Object.keys(workerModule(path)).filter((name) => name !== 'module.exports');
  const values = names.map((name, index) => `const value${index} = loaded[${JSON.stringify(name)}];`);
  const exported = names.map((name, index) => `value${index} as ${JSON.stringify(name)}`);
  return [`const loaded = ${loaded};`, ...values, `export { ${exported.join(', ')} };`].join('\n');
}
