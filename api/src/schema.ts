import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features.ts';

const RESOLVER = 'graphql:resolver_type';
const FILE = new URL('../schema.graphql', import.meta.url);

/** Writes api/schema.graphql from the code alone, without a database. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(features));
writeFileSync(FILE, `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();

function resolversOf(modules: Type[], seen = new Set<Type>()): Type[] {
  return modules.flatMap((module) => {
    if (seen.has(module)) return [];
    seen.add(module);
    const providers = (Reflect.getMetadata('providers', module) ?? []) as Type[];
    const imports = (Reflect.getMetadata('imports', module) ?? []) as Type[];
    const resolvers = providers.filter((each) => typeof each === 'function' && Reflect.hasMetadata(RESOLVER, each));
    return [
      ...resolvers,
      ...resolversOf(
        imports.filter((each) => typeof each === 'function'),
        seen,
      ),
    ];
  });
}
