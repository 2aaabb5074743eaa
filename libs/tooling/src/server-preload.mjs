/** Loaded into the server's process before its own code: the server ends gracefully when the process that started it is gone. */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
