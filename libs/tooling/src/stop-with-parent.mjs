/** Loaded into a child process before its own code: ends it gracefully when its parent is gone. */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
