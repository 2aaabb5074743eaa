/** `OFFLINE`: the server could not be reached at all. */
export type FailureCode =
  'NOT_FOUND' | 'GONE' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'TOO_MANY' | 'BAD_INPUT' | 'OFFLINE' | 'INTERNAL';

const codes: Record<string, FailureCode> = {
  NOT_FOUND: 'NOT_FOUND',
  GONE: 'GONE',
  FORBIDDEN: 'FORBIDDEN',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  TOO_MANY: 'TOO_MANY',
  BAD_INPUT: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  OFFLINE: 'OFFLINE',
};

interface FailureDetails {
  id?: string | undefined;
  retryAfterSeconds?: number | undefined;
}

/** What the API throws; an expected "no" is not one of these but a `Refused` in the answer. */
export class ApiFailure extends Error {
  readonly code: FailureCode;
  /** Under this id the server's log holds what happened. */
  readonly id: string | undefined;
  /** Where too much was asked: when more is welcome. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: FailureCode, message: string = code, { id, retryAfterSeconds }: FailureDetails = {}) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.id = id;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export function failureOf(error: unknown, status: number): ApiFailure {
  const { message, extensions } = (error ?? {}) as {
    message?: string;
    extensions?: FailureDetails & { code?: string };
  };
  const code = codes[extensions?.code ?? ''] ?? 'INTERNAL';
  return new ApiFailure(code, `${message ?? code} (status ${status})`, extensions);
}

export function codeOf(error: unknown): FailureCode {
  return error instanceof ApiFailure ? error.code : 'INTERNAL';
}
