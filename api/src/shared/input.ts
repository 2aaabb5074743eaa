import type { z } from 'zod';
import { type Fault, type Refused, refusedInput } from './refused.ts';

type Issue = z.core.$ZodIssue;

/** Checks an input by its schema; wrong fields come back as a Refused with a code for each of them. */
export function checked<S extends z.ZodType>(
  schema: S,
  input: unknown,
): { value: z.output<S>; refused?: undefined } | { value?: undefined; refused: Refused } {
  const parsed = schema.safeParse(input);
  return parsed.success ? { value: parsed.data } : { refused: refusedInput(faultsOf(parsed.error.issues)) };
}

function faultsOf(issues: Issue[]): Fault[] {
  const first = new Map<string, Fault>();
  for (const issue of issues) {
    const field = issue.path.map(String).join('.');
    if (!first.has(field)) first.set(field, { field, code: codeOf(issue) });
  }
  return [...first.values()];
}

/** A schema names its own code by an upper-case message; otherwise the kind of issue gives it. */
function codeOf(issue: Issue): string {
  if (/^[A-Z][A-Z_]+$/.test(issue.message)) return issue.message;
  if (issue.code === 'too_big') return 'TOO_LONG';
  if (issue.code === 'too_small') return Number(issue.minimum) <= 1 ? 'REQUIRED' : 'TOO_SHORT';
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) return 'REQUIRED';
  return issue.code === 'invalid_format' && issue.format === 'email' ? 'INVALID_EMAIL' : 'INVALID';
}
