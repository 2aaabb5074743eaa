import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

const fileName = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-([a-z0-9-]+)\.ts$/;

/** The classes of `<14 digits>-<verb-noun>.ts`, by file name, under the names TypeORM keeps them by. */
export async function migrationClasses(folder = import.meta.dirname): Promise<MigrationClass[]> {
  const names = readdirSync(folder).filter((name) => fileName.test(name));
  return Promise.all(
    names.toSorted().map(async (name) => named(await onlyClass(join(folder, name)), recordName(name))),
  );
}

/** TypeORM orders migrations by the 13 digits at the end of their names, milliseconds since 1970. */
export function recordName(file: string): string {
  const [, year, month, day, hour, minute, second, title] = fileName.exec(file) ?? [];
  if (!title) throw new Error(`${file} is not named <yyyymmddhhmmss>-<verb-noun>.ts`);
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return `${title}-${time}`;
}

async function onlyClass(path: string): Promise<MigrationClass> {
  const classes = Object.values((await import(path)) as Record<string, unknown>).filter(
    (each) => typeof each === 'function',
  );
  const [found] = classes;
  if (classes.length !== 1 || !found)
    throw new Error(`${path} must export one migration class, it exports ${classes.length}`);
  return found as MigrationClass;
}

function named(migration: MigrationClass, name: string): MigrationClass {
  return class extends migration {
    override readonly name = name;
  };
}
