/** A place of about a kilometre, not a doorstep. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
