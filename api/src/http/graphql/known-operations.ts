import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';

const FILE = new URL('../../../../web/src/shared/operations/persisted-documents.json', import.meta.url);

export interface KnownOperation {
  id: string;
  document: string;
  isQuery: boolean;
}

/** The operations that our own screens use, by the hash of their text. */
@Injectable()
export class KnownOperations {
  private readonly operations = new Map<string, KnownOperation>(
    Object.entries(read()).map(([id, document]) => [id, { id, document, isQuery: /^\s*query\b/.test(document) }]),
  );

  find(id: string): KnownOperation | undefined {
    return this.operations.get(id);
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
