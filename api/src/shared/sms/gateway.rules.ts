const CALM_DOWN = 429;
const TOOK_TOO_LONG = 408;

/** Whether a gateway's refusal will not change by asking again. */
export function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && status !== CALM_DOWN && status !== TOOK_TOO_LONG;
}
