import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limitsRule } from './limits.ts';

const schema = buildSchema(`
  type Query { node: Node! nodes(first: Int): [Node!]! all: [Node!]! }
  type Node { id: ID! parent: Node! children(first: Int): [Node!]! }
`);

const faultsOf = (query: string) => validate(schema, parse(query), [limitsRule]).map(({ message }) => message);

const nested = (depth: number) => `{ node ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;

describe('limitsRule', () => {
  it('lets ordinary operations through', () => {
    expect(faultsOf('{ nodes(first: 20) { id children(first: 10) { id } } }')).toEqual([]);
  });

  it('refuses what is too deep, also through fragments', () => {
    expect(faultsOf(nested(10))).toEqual([]);
    expect(faultsOf(nested(11))).toEqual(['too deep: 13 levels, at most 12']);
    const fragments = `{ node { ...a } } fragment a on Node { parent { parent { parent { parent { ...b } } } } }
      fragment b on Node { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } }`;
    expect(faultsOf(fragments)).toEqual(['too deep: 13 levels, at most 12']);
  });

  it('counts lists by their length, an unknown length as the longest', () => {
    const lists = (first: string) =>
      `query q($n: Int) { nodes(first: ${first}) { children(first: ${first}) { children(first: 10) { id } } } }`;
    expect(faultsOf(lists('20'))).toEqual([]);
    expect(faultsOf(lists('$n'))).toEqual(['too costly: 27551 fields, at most 20000']);
    expect(faultsOf(lists('1000000'))).toEqual(['too costly: 27551 fields, at most 20000']);
  });

  it('counts every alias', () => {
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: nodes(first: 50) { children { id } }`).join(' ');
    expect(faultsOf(`{ ${aliases} }`)).toEqual(['too costly: 33060 fields, at most 20000']);
  });

  it('ends on fragments that contain themselves', () => {
    expect(faultsOf('{ node { ...a } } fragment a on Node { parent { ...a } }')).toEqual([]);
  });
});
