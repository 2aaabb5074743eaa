import { describe, expect, it } from '@jest/globals';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { execute, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { DateTime, Day, Json, LocalisedText } from '../../shared/scalars.ts';
import { uncheckedSchema } from './unchecked-schema.ts';

const visit = new GraphQLObjectType({
  name: 'Visit',
  fields: {
    at: { type: new GraphQLNonNull(DateTime) },
    days: { type: new GraphQLList(new GraphQLNonNull(Day)) },
    title: { type: LocalisedText },
    more: { type: new GraphQLNonNull(Json) },
  },
});
const answer = {
  at: new Date('2026-11-22T10:00:00Z'),
  days: ['2026-11-22', '2026-11-23'],
  title: { text: 'Bibliotēka', locale: 'lv' },
  more: { a: [1, null] },
};
const query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    visit: {
      type: visit,
      args: { after: { type: DateTime } },
      resolve: (_root, { after }: { after?: Date }) => ({ ...answer, at: after ?? answer.at }),
    },
    broken: { type: visit, resolve: () => ({}) },
  },
});
const schema = new GraphQLSchema({ query });

async function both(text: string) {
  const document = parse(text);
  const compiled = compileQuery(uncheckedSchema(schema), document, undefined, { disableLeafSerialization: true });
  if (!isCompiledQuery(compiled)) throw new Error('not compiled');
  const [ours, theirs] = [await compiled.query(undefined, {}, {}), await execute({ schema, document })];
  return [ours, theirs].map(({ data, errors }) =>
    JSON.stringify({ data, errors: errors?.map((each) => each.message) }),
  );
}

describe('uncheckedSchema', () => {
  it('answers the same JSON, takes moments as moments, and refuses what is missing', async () => {
    for (const text of [
      '{ visit { at days title more } }',
      '{ visit(after: "2026-12-01T00:00:00Z") { at } }',
      '{ broken { more } }',
    ]) {
      const [ours, theirs] = await both(text);
      expect(ours).toBe(theirs);
    }
  });

  it('leaves the schema itself as it is', () => {
    uncheckedSchema(schema);
    expect(String(visit.getFields()['at']?.type)).toBe('DateTime!');
  });
});
