interface Group<Item, Answer> {
  items: Item[];
  answer: Promise<Answer>;
}

/**
 * Many who ask the same thing at once share one answer, each adding an item of their own. While one question is on its
 * way the next ones gather, so that no answer is older than the question of anybody who gets it.
 */
export class Together<Item, Answer> {
  private readonly gathering = new Map<string, Group<Item, Answer>>();
  private readonly asked = new Map<string, Promise<Answer>>();

  /** `ask` runs once for a group, with everybody's items. */
  ask(key: string, item: Item, ask: (items: readonly Item[]) => Promise<Answer>): Promise<Answer> {
    const group = this.gathering.get(key);
    if (group) {
      group.items.push(item);
      return group.answer;
    }
    const items = [item];
    const answer = this.inTurn(key, () => ask(items));
    this.gathering.set(key, { items, answer });
    return answer;
  }

  private async inTurn(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    await this.asked.get(key)?.catch(() => undefined);
    this.gathering.delete(key);
    const own = ask();
    this.asked.set(key, own);
    try {
      return await own;
    } finally {
      if (this.asked.get(key) === own) this.asked.delete(key);
    }
  }
}
