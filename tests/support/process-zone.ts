/** The time zone of the process that the application runs in; spec files have a process object of their own. */
export function setProcessZone(zone: string | undefined): void {
  const { env } = worker.workerModule('node:process');
  if (zone === undefined) delete env['TZ'];
  else env['TZ'] = zone;
}

const worker = globalThis as unknown as { workerModule(name: 'node:process'): NodeJS.Process };
