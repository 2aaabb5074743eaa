import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const limits = { depth: 12, cost: 20_000, tokens: 3_000, pageSize: 50, listSize: 10 };

interface Extent {
  depth: number;
  cost: number;
}

/** Refuses operations that are too deep, or that could touch too many rows, before they run. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      const { depth, cost } = extentOf(operation.selectionSet, root ?? undefined, context, new Set());
      if (depth > limits.depth)
        context.reportError(new GraphQLError(`too deep: ${depth} levels, at most ${limits.depth}`));
      if (cost > limits.cost)
        context.reportError(new GraphQLError(`too costly: ${cost} fields, at most ${limits.cost}`));
    },
  };
}

function extentOf(
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  context: ValidationContext,
  path: Set<FragmentDefinitionNode>,
): Extent {
  const extents = set.selections.map((node): Extent => {
    if (node.kind === Kind.FIELD) return fieldExtent(node, parent, context, path);
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = node.typeCondition ? context.getSchema().getType(node.typeCondition.name.value) : parent;
      return extentOf(node.selectionSet, type, context, path);
    }
    const fragment = context.getFragment(node.name.value);
    if (!fragment || path.has(fragment)) return { depth: 0, cost: 0 };
    const type = context.getSchema().getType(fragment.typeCondition.name.value);
    return extentOf(fragment.selectionSet, type, context, new Set([...path, fragment]));
  });
  return {
    depth: Math.max(0, ...extents.map(({ depth }) => depth)),
    cost: extents.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function fieldExtent(
  node: FieldNode,
  parent: GraphQLNamedType | undefined,
  context: ValidationContext,
  path: Set<FragmentDefinitionNode>,
): Extent {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!node.selectionSet) return { depth: 1, cost: 1 };
  const inner = extentOf(node.selectionSet, isCompositeType(type) ? type : undefined, context, path);
  const isList = field !== undefined && isListType(getNullableType(field.type));
  return { depth: inner.depth + 1, cost: 1 + inner.cost * timesOf(node, isList) };
}

function timesOf(node: FieldNode, isList: boolean): number {
  const first = node.arguments?.find(({ name }) => name.value === 'first');
  if (first?.value.kind === Kind.INT) return Math.min(Number(first.value.value), limits.pageSize);
  if (first) return limits.pageSize;
  return isList ? limits.listSize : 1;
}
