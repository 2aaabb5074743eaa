/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ContentPage($slug: String!, $locale: Locale!) {\n  page(slug: $slug, locale: $locale) {\n    title\n    description\n    body\n  }\n}": typeof types.ContentPageDocument,
    "query Person {\n  me {\n    name\n  }\n}": typeof types.PersonDocument,
};
const documents: Documents = {
    "query ContentPage($slug: String!, $locale: Locale!) {\n  page(slug: $slug, locale: $locale) {\n    title\n    description\n    body\n  }\n}": types.ContentPageDocument,
    "query Person {\n  me {\n    name\n  }\n}": types.PersonDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContentPage($slug: String!, $locale: Locale!) {\n  page(slug: $slug, locale: $locale) {\n    title\n    description\n    body\n  }\n}"): typeof import('./graphql.ts').ContentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Person {\n  me {\n    name\n  }\n}"): typeof import('./graphql.ts').PersonDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
