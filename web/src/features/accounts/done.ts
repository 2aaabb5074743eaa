const atSignIn = ['confirmed', 'password', 'signedOut', 'everywhere', 'deleted'] as const;
const atAccount = ['profile', 'emailSent', 'email', 'passwordChanged', 'session'] as const;

/** What was done just before, as the query says it; undefined for anything else. */
export function doneAtSignIn(value: unknown): (typeof atSignIn)[number] | undefined {
  return atSignIn.find((done) => done === value);
}

/** Whether somebody has just left this device. */
export function hasLeft(done: (typeof atSignIn)[number]): boolean {
  return done === 'signedOut' || done === 'everywhere' || done === 'deleted';
}

export function doneAtAccount(value: unknown): (typeof atAccount)[number] | undefined {
  return atAccount.find((done) => done === value);
}
