import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
} from 'graphql';

/**
 * A copy of a schema for compiling queries whose values need no checks: graphql-jit leaves values of built-in types as
 * they are, and prepares an error for every value of another one. What our own scalars answer becomes the same JSON
 * without being serialized.
 */
export function uncheckedSchema(schema: GraphQLSchema): GraphQLSchema {
  const copy = lexicographicSortSchema(schema);
  for (const type of Object.values(copy.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) field.type = unchecked(field.type);
  }
  return copy;
}

function unchecked(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(unchecked(type.ofType));
  if (isListType(type)) return new GraphQLList(unchecked(type.ofType));
  return isScalarType(type) ? GraphQLString : type;
}
