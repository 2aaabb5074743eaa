export const passwordLength = { min: 10, max: 128 };

const FEWEST_CHARACTERS = 4;

/** Words, rows of keys and digits that people choose first; what is left without them must still hold something. */
const common = /password|parole|slaptažodis|slaptazodis|inclusive|qwerty(?:uiop)?|asdfgh(?:jkl)?|abc|\d/gi;

/** Why a password would be guessed soon; undefined when it is good enough. */
export function whyWeakPassword(
  password: string,
  email = '',
): 'PASSWORD_TOO_SHORT' | 'TOO_LONG' | 'PASSWORD_EASY' | undefined {
  if (password.length < passwordLength.min) return 'PASSWORD_TOO_SHORT';
  if (password.length > passwordLength.max) return 'TOO_LONG';
  const lower = password.toLowerCase();
  const ownName = email.toLowerCase().split('@')[0] ?? '';
  const isOwn = lower === email.toLowerCase() || (ownName.length > 3 && lower.replaceAll(ownName, '').length < 4);
  const isPlain = new Set(lower).size < FEWEST_CHARACTERS || lower.replace(common, '').length < 4;
  return isOwn || isPlain ? 'PASSWORD_EASY' : undefined;
}
