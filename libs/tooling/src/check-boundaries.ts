import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Faults } from './checks.ts';
import { runCommand } from './run-script.ts';

const config = '.dependency-cruiser.mjs';
const roots = ['api/src', 'web/src', 'libs', 'migrations', 'tests'];

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** Cruises the code, and a copy of its rules over planted violations, each of which must be found. */
export async function checkBoundaries(root: string): Promise<Faults> {
  const found = await cruise(root, roots, root);
  return [
    ...found.map(({ from, to, rule }) => `${from} → ${to}: against ${rule.name}`),
    ...(await checkPlanted(root)).map((fault) => `The tool itself: ${fault}`),
  ];
}

async function cruise(folder: string, paths: readonly string[], root: string): Promise<Violation[]> {
  const command = `depcruise --config ${config} --output-type json --no-progress ${paths.join(' ')}`;
  const { output } = await runCommand(command, folder, root);
  try {
    return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
  } catch {
    throw new Error(`dependency-cruiser did not answer:\n${output.slice(0, 2_000)}`);
  }
}

/** Files of a small copy of the layout, with what they import. Those with a rule break it. */
const planted: { file: string; imports: string; rule?: string }[] = [
  { file: 'api/src/rooms/rooms.reader.ts', imports: '../shared/clock.ts' },
  { file: 'api/src/shared/clock.ts', imports: '@nestjs/common' },
  { file: 'api/src/rooms/rooms.service.ts', imports: '../shared/clock.ts' },
  { file: 'api/src/rooms/rooms.resolver.ts', imports: './rooms.service.ts' },
  { file: 'api/src/loans/loans.service.ts', imports: '../rooms/rooms.reader.ts' },
  { file: 'web/src/routes/rooms.ts', imports: '../features/rooms/list.ts' },
  { file: 'web/src/features/rooms/list.ts', imports: 'react' },
  { file: 'libs/idea/src/idea.ts', imports: 'node:path' },
  { file: 'migrations/src/seed.ts', imports: 'pg' },

  { file: 'api/src/loans/a.ts', imports: '../rooms/rooms.service.ts', rule: 'features-meet-by-module-reader-events' },
  { file: 'api/src/loans/b.ts', imports: './b-too.ts', rule: 'no-cycles' },
  { file: 'api/src/loans/b-too.ts', imports: './b.ts', rule: 'no-cycles' },
  { file: 'api/src/loans/c.ts', imports: './not-there.ts', rule: 'no-unresolved' },
  { file: 'api/src/loans/d.rules.ts', imports: '@nestjs/common', rule: 'rules-are-free-of-frameworks' },
  { file: 'api/src/loans/e.rules.ts', imports: './loans.service.ts', rule: 'rules-know-rules-only' },
  { file: 'api/src/rooms/f.ts', imports: './rooms.resolver.ts', rule: 'nothing-below-knows-resolvers' },
  { file: 'api/src/shared/g.ts', imports: '../rooms/rooms.reader.ts', rule: 'shared-knows-no-feature' },
  { file: 'api/src/rooms/h.ts', imports: '../../../web/src/features/rooms/list.ts', rule: 'api-knows-libs-only' },
  { file: 'api/src/rooms/i.ts', imports: '../../../libs/tooling/src/tool.ts', rule: 'tooling-stays-outside' },
  { file: 'libs/tooling/src/tool.ts', imports: 'node:path' },
  { file: 'libs/idea/src/j.ts', imports: '../../../api/src/shared/clock.ts', rule: 'libs-know-libs-only' },
  { file: 'libs/idea/src/k.ts', imports: 'react', rule: 'libs-are-free-of-frameworks' },
  { file: 'web/src/features/rooms/l.ts', imports: '../../../../api/src/shared/clock.ts', rule: 'web-knows-libs-only' },
  { file: 'web/src/features/loans/m.ts', imports: '../rooms/list.ts', rule: 'web-features-are-apart' },
  { file: 'web/src/features/loans/n.ts', imports: '../../routes/rooms.ts', rule: 'web-features-below-routes' },
  { file: 'web/src/shared/o.ts', imports: '../features/rooms/list.ts', rule: 'web-shared-is-lowest' },
  { file: 'migrations/src/20260101000000-p.ts', imports: './seed.ts', rule: 'migrations-stand-alone' },
  { file: 'migrations/src/q.ts', imports: '../../api/src/shared/clock.ts', rule: 'content-knows-libs-only' },
];

async function checkPlanted(root: string): Promise<Faults> {
  const folder = mkdtempSync(join(tmpdir(), 'inclusive-boundaries-'));
  try {
    plant(root, folder);
    return compare(await cruise(folder, ['api/src', 'web/src', 'libs', 'migrations'], root));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plant(root: string, folder: string): void {
  copyFileSync(join(root, config), join(folder, config));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'package.json'),
    '{"type":"module","dependencies":{"@nestjs/common":"*","react":"*","pg":"*"}}',
  );
  for (const { file, imports } of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import * as other from '${imports}';\nexport const known = other;\n`);
  }
}

function compare(found: readonly Violation[]): Faults {
  const isFound = (file: string, rule: string) =>
    found.some((each) => each.rule.name === rule && (each.from === file || each.to === file));
  const unseen = planted.filter(({ file, rule }) => rule && !isFound(file, rule));
  const innocent = planted.filter(({ file, rule }) => !rule && found.some((each) => each.from === file));
  return [
    ...unseen.map(({ file, rule }) => `did not find that ${file} breaks ${rule}`),
    ...innocent.map(({ file }) => `complains of ${file}, which breaks nothing`),
  ];
}
