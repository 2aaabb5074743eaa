import { parse } from 'yaml';
import type { PackFault, PackFiles } from './pack.ts';

/** The files of a pack while it is read: what cannot be read is a fault, what nobody asks for is one in the end. */
export class SourceFiles {
  private readonly taken = new Set<string>();
  private readonly files: PackFiles;
  private readonly fault: (fault: PackFault) => void;

  constructor(files: PackFiles, fault: (fault: PackFault) => void) {
    this.files = files;
    this.fault = fault;
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  hasFolder(folder: string): boolean {
    return [...this.files.keys()].some((path) => path.startsWith(folder));
  }

  /** The parsed file, null when it is empty; undefined when it could not be read, which is then a fault already. */
  yaml(path: string): unknown {
    const source = this.text(path);
    if (source === undefined) return undefined;
    try {
      return (parse(source) as unknown) ?? null;
    } catch {
      return void this.fault({ place: path, code: 'YAML_INVALID' });
    }
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return void this.fault({ place: path, code: 'NOT_UTF8' });
    }
  }

  bytes(path: string): Uint8Array | undefined {
    this.taken.add(path);
    const bytes = this.files.get(path);
    if (!bytes) this.fault({ place: path, code: 'FILE_MISSING' });
    return bytes;
  }

  faultUntaken(): void {
    for (const path of this.files.keys()) {
      if (!this.taken.has(path)) this.fault({ place: path, code: 'FILE_NOT_TAKEN' });
    }
  }
}
