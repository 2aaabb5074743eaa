type Outcomes<Work extends readonly unknown[]> = { -readonly [N in keyof Work]: Awaited<Work[N]> };

/**
 * The outcomes of works on one transaction that go on side by side. Waits for all of them, also where one has failed:
 * nothing may be asked any more when the transaction ends.
 *
 * @throws what the first of them that failed has thrown
 */
export async function allEnded<const Work extends readonly unknown[]>(works: Work): Promise<Outcomes<Work>> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
