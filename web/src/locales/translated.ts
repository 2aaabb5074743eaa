type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralKey<Key> = Key extends `${string}_${PluralForm}` ? Key : never;
type PluralBase<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : never;

type Translated<Source, Form extends PluralForm> = {
  readonly [Key in Exclude<keyof Source, PluralKey<keyof Source>>]: Source[Key] extends string
    ? string
    : Translated<Source[Key], Form>;
} & { readonly [Key in `${PluralBase<keyof Source>}_${Form}`]: string };

/** A Latvian module against its English source: `export const x = {…} satisfies Latvian<typeof source>`. */
export type Latvian<Source> = Translated<Source, 'zero' | 'one' | 'other'>;

/** A Lithuanian module against its English source. */
export type Lithuanian<Source> = Translated<Source, 'one' | 'few' | 'many' | 'other'>;
