import { join } from 'node:path';
import { runCommand } from './command-line.ts';
import { openContent } from './content.ts';

interface DemoAccounts {
  password: string;
  people: { name: string; email: string; administrator?: boolean; memberships?: Record<string, string[]> }[];
}

/** The demo accounts as a table for the console. */
export function accountsTable({ people, password }: DemoAccounts): string {
  const rows = people.map(({ email, administrator, memberships }) => [email, rolesOf(administrator, memberships)]);
  const width = Math.max(...rows.map(([email = '']) => email.length));
  const lines = rows.map(([email = '', roles]) => `  ${email.padEnd(width)}  ${roles}`);
  return [`Demo accounts, all with the password ${password}`, ...lines].join('\n');
}

function rolesOf(isAdministrator = false, memberships: Record<string, string[]> = {}): string {
  const roles = Object.entries(memberships).map(([organisation, held]) => `${held.join(', ')} of ${organisation}`);
  return [...(isAdministrator ? ['administrator of the platform'] : []), ...roles].join('; ') || 'no role';
}

if (import.meta.main) {
  await runCommand(async () => {
    const content = openContent(join(import.meta.dirname, '../seeds'));
    const path = 'demo/accounts.yaml';
    if (content.has(path)) console.log(accountsTable(content.yaml<DemoAccounts>(path)));
  });
}
