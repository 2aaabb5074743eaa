/** What does not exist, or does not exist for this actor. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`${what} not found`);
  }
}

/** What was there for everyone, and has been taken away for good. */
export class Gone extends Error {
  constructor(readonly what: string) {
    super(`${what} is gone`);
  }
}

/** The actor is known, and what they ask for is not theirs to do. */
export class Forbidden extends Error {
  constructor(readonly permission: string) {
    super(`${permission} is not allowed`);
  }
}

/** Nobody is signed in, and this needs somebody. */
export class Unauthenticated extends Error {}

/** Too many tries; says after how many seconds another one is welcome. */
export class TooMany extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too many tries');
  }
}
