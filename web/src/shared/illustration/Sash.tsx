/** Placeholder geometry is drawn in sash.ts; see there. */
export function Sash({ seed }: { seed: string }) {
  return <div aria-hidden="true" data-seed={seed} />;
}
