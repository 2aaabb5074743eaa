/** Runs a command of this package; a failure is one message and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  await command().catch((error: Error) => {
    console.error(error.message || String(error));
    process.exitCode = 1;
  });
}

/** @throws Error when the setting is missing */
export function requiredDatabaseUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (url) return url;
  throw new Error(
    'DATABASE_URL is not set. It names the database, e.g. postgresql://user:password@host:5432/inclusive',
  );
}
