import type { IconName } from '../components/icon-names.ts';

export interface FacetOption {
  value: string;
  label: string;
  /** How many there would be with this choice and the others that stand. */
  count?: number;
  icon?: IconName;
  /** Language of the label, where it is not the page's. */
  lang?: string;
}

/** One thing that a catalogue can be narrowed down by; its name is that of the address's query. */
export interface Facet {
  name: string;
  label: string;
  options: readonly FacetOption[];
}

export type Chosen = Readonly<Record<string, string | undefined>>;

/** The catalogue's address with some choices changed; it begins at its first page. */
export type FacetPath = (change: Chosen) => string;
