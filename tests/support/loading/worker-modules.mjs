import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

process.setSourceMapsEnabled(true);

/** Node strips types, but does not compile the decorators of the application. */
registerHooks({
  load(url, context, next) {
    if (!/\/api\/src\/[^?]+\.ts$/.test(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions(false), filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** Loads a module as Node does: once in the worker, whatever the number of spec files that ask for it. */
export const workerModule = createRequire(import.meta.url);

/** Jest asks its transformers also for what its own global setup loads; that needs no stand-ins. */
export const specs = { areRunning: false };
