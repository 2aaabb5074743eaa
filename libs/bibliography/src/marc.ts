export interface ControlField {
  tag: string;
  text: string;
}

export interface DataField {
  tag: string;
  /** Two characters. */
  indicators: string;
  subfields: [code: string, text: string][];
}

/** A MARC 21 record, whatever it was written in. */
export interface Marc {
  /** 24 characters; lengths in it mean nothing here. */
  leader: string;
  control: ControlField[];
  data: DataField[];
}

export const LEADER_LENGTH = 24;

/** A tag of a control field: 001 to 009. */
export function isControl(tag: string): boolean {
  return tag.startsWith('00');
}
