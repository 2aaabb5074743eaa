/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Locale =
  | 'en'
  | 'lt'
  | 'lv';

export type ContentPageQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ContentPageQuery = { page: { title: LocalisedText, description: LocalisedText | null, body: LocalisedText } };

export type PersonQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonQuery = { me: { name: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ContentPageDocument = {"__meta__":{"hash":"sha256:2627f7040687ac58de3a787e4f119cc1355717e0da25acf20dd7a8ac81796a7a"}} as unknown as TypedDocumentString<ContentPageQuery, ContentPageQueryVariables>;
export const PersonDocument = {"__meta__":{"hash":"sha256:0427a4f80e0cbff54ca14db81e7160004b688fa4f9479ea5526d72d5882f0416"}} as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;