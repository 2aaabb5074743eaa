import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';
import { postFile } from './books.support.ts';

export const REPORT = `query ($id: ID!) {
  bookImport(id: $id, locale: en) {
    fileName format encoding confirmedAt counts { new changed same fault } notes { code value }
    lines(first: 20) { nodes { number place outcome title isbn changes faults { field code value } mendable { field text } bookId } }
  }
}`;
const MEND = `mutation ($input: MendBookImportLineInput!) {
  mendBookImportLine(input: $input) { __typename ... on BookImport { counts { fault } } ... on Refused { faults { field code } } }
}`;
export const CONFIRM = `mutation ($input: ConfirmBookImportInput!) {
  confirmBookImport(input: $input) { __typename ... on BookImport { confirmedAt } ... on Refused { code } }
}`;

export interface Report {
  encoding: string;
  format: string;
  counts: Record<string, number>;
  notes: { code: string; value: string }[];
  lines: {
    nodes: {
      number: number;
      place: number;
      outcome: string;
      title: string;
      changes: string[];
      faults: Fault[];
      bookId: string;
    }[];
  };
}

interface Fault {
  field: string;
  code: string;
}

export const bytesOf = (text: string) => Buffer.from(text);

/** Place, outcome and title of each line, then the codes of its faults. */
export const outcomes = ({ lines }: Report) =>
  lines.nodes.map(({ place, outcome, title, faults }) => [place, outcome, title, ...faults.map(({ code }) => code)]);

/** Files of the lead organisation, sent, mended and confirmed by one who keeps its books. */
export function importing(app: TestApp, keeper: () => Person) {
  return {
    /** Id of the report, or `fault=CODE`. */
    async send(name: string, bytes: Uint8Array, encoding = '') {
      const { id: organisation } = await app.given.organisation();
      const file = { name, bytes };
      const { location } = await postFile(app, keeper(), '/books/imports?locale=lv', { organisation, encoding }, file);
      return location.replace(/^\/lv\/books\/import[/?]/, '');
    },
    report: (id: string) => app.as(keeper())<Report>(REPORT, { id }),
    mend: (importId: string, number: number, field: string, text: string) =>
      app.as(keeper())(MEND, { input: { importId, number, fields: [{ field, text }] } }),
    confirm: (importId: string, more: object = {}) =>
      app.as(keeper())(CONFIRM, { input: { importId, publish: true, senses: [], ...more } }),
  };
}
