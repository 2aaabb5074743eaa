import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { getOperationAST, OperationTypeNode, parse } from 'graphql';

const FILE = new URL('../../../../web/src/shared/operations/persisted-documents.json', import.meta.url);

export interface KnownOperation {
  id: string;
  document: string;
  isQuery: boolean;
}

/** The operations that our own screens use, by the hash of their text. */
@Injectable()
export class KnownOperations {
  private readonly documents = new Map(Object.entries(read()));
  private readonly operations = new Map<string, KnownOperation>();

  find(id: string): KnownOperation | undefined {
    const found = this.operations.get(id) ?? this.read(id);
    if (found) this.operations.set(id, found);
    return found;
  }

  private read(id: string): KnownOperation | undefined {
    const document = this.documents.get(id);
    return document === undefined ? undefined : { id, document, isQuery: isQuery(document) };
  }
}

/** Documents may begin with fragments. */
function isQuery(document: string): boolean {
  return getOperationAST(parse(document, { noLocation: true }))?.operation === OperationTypeNode.QUERY;
}

function read(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
