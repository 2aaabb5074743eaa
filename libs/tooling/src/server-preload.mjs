/** Loaded into the server's process before its own code. */
const afterStart = 10_000;

/** The server ends gracefully when the process that started it is gone. */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

/** Gives back the memory that only starting has needed; V8 leaves that to the next busy time. */
setTimeout(() => globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' }), afterStart).unref();
