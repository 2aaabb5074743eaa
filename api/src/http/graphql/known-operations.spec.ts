import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { KnownOperations } from './known-operations.ts';

const file = new URL('../../../../web/src/shared/operations/persisted-documents.json', import.meta.url);
const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);

describe('known operations', () => {
  const known = new KnownOperations();
  const idOf = (beginning: RegExp) => documents.find(([, document]) => beginning.test(document))?.[0] ?? '';

  it.each([
    [/^query /, true],
    [/^fragment .+\} query Books\(/, true],
    [/^mutation /, false],
    [/^fragment .+\} mutation BookConsultation\(/, false],
  ])('%p: kept for others: %p', (beginning, isQuery) => {
    expect(known.find(idOf(beginning))).toMatchObject({ isQuery });
  });

  it('are no others', () => {
    expect(known.find('0')).toBeUndefined();
  });
});
