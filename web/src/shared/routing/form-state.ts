export type FormValue = string | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

/** What a refused form keeps: the refusal's code, the faulty fields' codes, and what was typed. */
export interface Refusal {
  readonly code?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly values: FormValues;
  /** Nothing is wrong: something was done, and the form goes on. */
  readonly isDone?: boolean;
}

const secretField = /password|secret|token|otp/i;

/** Everything typed, except what must not travel back in a page. */
export function keptValues(form: URLSearchParams): FormValues {
  const values: Record<string, FormValue> = {};
  for (const name of new Set(form.keys())) {
    if (secretField.test(name)) continue;
    const all = form.getAll(name);
    values[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return values;
}

export class FormState {
  private readonly refusal: Refusal | undefined;

  constructor(refusal: Refusal | undefined) {
    this.refusal = refusal;
  }

  get isRefused(): boolean {
    return this.isSent && !this.refusal?.isDone;
  }

  /** The form brings back what was typed. */
  get isSent(): boolean {
    return this.refusal !== undefined;
  }

  /** Code of the whole form's refusal, a key `refused.CODE`. */
  get code(): string | undefined {
    return this.refusal?.code;
  }

  /** Field name → fault code, a key `fault.CODE`. */
  get faults(): Readonly<Record<string, string>> {
    return this.refusal?.fields ?? {};
  }

  /** What was typed into a field, or the initial value where nothing was sent yet. */
  value(name: string, initial = ''): string {
    if (!this.refusal) return initial;
    const value = this.refusal.values[name];
    return typeof value === 'string' ? value : (value?.[0] ?? '');
  }

  /** All values sent under one name: checkbox groups. */
  all(name: string, initial: readonly string[] = []): readonly string[] {
    if (!this.refusal) return initial;
    const value = this.refusal.values[name];
    return typeof value === 'string' ? [value] : (value ?? []);
  }

  has(name: string, value: string, initial = false): boolean {
    return this.refusal ? this.all(name).includes(value) : initial;
  }
}
