import { type ActionOutcome, type AuthAnswer, faults } from '../../shared/routing/action.ts';

interface AuthRefusal {
  code?: string;
  faults?: { field: string; code: string }[];
}

/** The refusal of one of better-auth's endpoints as that of the form; a fault at a field needs no second sentence above. */
export function authFaults({ data }: AuthAnswer): ActionOutcome {
  const { code = 'UNKNOWN', faults: fields = [] } = (data ?? {}) as AuthRefusal;
  return faults({ ...(fields.length === 0 && { code }), fields });
}

export function needsSecondStep({ data }: AuthAnswer): boolean {
  return (data as { twoFactorRedirect?: unknown } | undefined)?.twoFactorRedirect === true;
}
