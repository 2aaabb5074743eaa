import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coreRulesBroken } from './core-rules.ts';
import { type TranslationDocument, unitStates } from './document.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff } from './write-xliff.ts';

const pieces = fc.constantFrom(
  '**',
  '*',
  '[',
  '](',
  ')',
  '[[',
  ']]',
  '[[g1]]',
  '\n\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '&',
  '<',
  '>',
  '&amp;',
  '&#13;',
  '"',
  ']]>',
  '<![CDATA[',
  '<b>',
  '<https://a.lv>',
  '**Ķiršu** [saite](https://a.lt)',
  'ąžuolas',
  '\u0000',
  '\u001b',
  '\ud800',
  '\udfff',
  '\ufffe',
  '😀',
  'WEBVTT',
  '00:01.000 --> 00:02.500',
  '1',
  '--',
  '<!--',
  '<!DOCTYPE x>',
  '{',
  '\\',
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 })
  .map((all) => all.join(''));
const note = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((each) => each.replaceAll(/[^\P{C}\n]|[\ufffe\uffff]/gu, ''));
const unit = fc.record(
  {
    id: fc.stringMatching(/^[a-zA-Z0-9._:-]{1,12}$/),
    kind: fc.constantFrom('plain' as const, 'markdown' as const, 'captions' as const),
    source: text,
    target: text,
    state: fc.constantFrom(...unitStates),
    isMachine: fc.constant(true as const),
    notes: fc.array(note, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'kind', 'source', 'state', 'notes'] },
);
const documents: fc.Arbitrary<TranslationDocument> = fc.record({
  original: fc.stringMatching(/^courses\/[a-z&<>"' -]{1,12}$/),
  revision: fc.stringMatching(/^[a-z0-9._-]{1,20}$/),
  srcLang: fc.constantFrom('lv', 'lt', 'en'),
  trgLang: fc.constantFrom('lv', 'lt', 'en', 'lv-simple'),
  units: fc.uniqueArray(unit, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
});

const bytes = (xml: string) => new TextEncoder().encode(xml);

describe('writeXliff', () => {
  it('loses nothing: what is read back is what was written, whatever the texts', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const units = document.units.map((each) => ({ ...each, faults: [] }));
        expect(readXliff(bytes(writeXliff(document)))).toEqual({ document: { ...document, units } });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the rules of XLIFF 2.0 Core, whatever the texts', () => {
    fc.assert(fc.property(documents, (document) => expect(coreRulesBroken(writeXliff(document))).toEqual([])));
  });

  it('protects marks as codes and cuts paragraphs into segments', () => {
    const source = 'A **quiet** [room](https://a.lv).\n\nPress [[g1]].';
    const target = '**Klusa** [telpa](https://a.lv).\n\nSpied [[g1]].';
    const unit = {
      id: 'q.text',
      kind: 'markdown' as const,
      source,
      target,
      state: 'translated' as const,
      notes: ['Quiz & co'],
    };
    const xml = writeXliff({ original: 'courses/x', revision: 'r1', srcLang: 'en', trgLang: 'lv', units: [unit] });
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="lv">
  <file id="r1" original="courses/x" canResegment="no" xml:space="preserve">
    <unit id="q.text" type="inclusive:markdown">
      <notes>
        <note>Quiz &amp; co</note>
      </notes>
      <originalData>
        <data id="d1">**</data>
        <data id="d2">[</data>
        <data id="d3">](https://a.lv)</data>
        <data id="d4">[[g1]]</data>
      </originalData>
      <segment state="translated"><source>A <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">quiet</pc> <pc id="2" type="link" canCopy="no" canDelete="no" dataRefStart="d2" dataRefEnd="d3">room</pc>.</source><target><pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">Klusa</pc> <pc id="2" type="link" canCopy="no" canDelete="no" dataRefStart="d2" dataRefEnd="d3">telpa</pc>.</target></segment>
      <ignorable><source>

</source><target>

</target></ignorable>
      <segment state="translated"><source>Press <ph id="3" canCopy="no" canDelete="no" dataRef="d4"/>.</source><target>Spied <ph id="3" canCopy="no" canDelete="no" dataRef="d4"/>.</target></segment>
    </unit>
  </file>
</xliff>
`);
  });

  it('keeps the times of captions out of the translator’s way', () => {
    const source = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nA door opens.\n';
    const unit = { id: 'v.captions', kind: 'captions' as const, source, state: 'initial' as const, notes: [] };
    const xml = writeXliff({ original: 'x', revision: 'r', srcLang: 'en', trgLang: 'lt', units: [unit] });
    expect(xml).toContain(
      '<ignorable><source><ph id="1" canCopy="no" canDelete="no" dataRef="d1"/></source></ignorable>',
    );
    expect(xml).toContain(
      '<segment state="initial"><source><ph id="2" canCopy="no" canDelete="no" dataRef="d2"/>A door opens.\n</source>',
    );
  });

  it.each([
    [{ revision: 'a b' }, 'revision'],
    [{ units: [] }, 'no units'],
  ])('refuses what has no address: %j', (change, message) => {
    const unit = { id: 'a', kind: 'plain' as const, source: 'x', state: 'initial' as const, notes: [] };
    const document = { original: 'x', revision: 'r', srcLang: 'en', trgLang: 'lv', units: [unit] };
    expect(() => writeXliff({ ...document, ...change })).toThrow(message);
    expect(() => writeXliff({ ...document, units: [unit, unit] })).toThrow('taken already');
  });
});

describe('coreRulesBroken', () => {
  const unit = {
    id: 'a',
    kind: 'markdown' as const,
    source: '**x**',
    target: '**y**',
    state: 'initial' as const,
    notes: ['n'],
  };
  const sound = writeXliff({ original: 'x', revision: 'r', srcLang: 'en', trgLang: 'lv', units: [unit] });

  it.each([
    ['no version', sound.replace(' version="2.0"', '')],
    ['canResegment', sound.replace('canResegment="no"', 'canResegment="maybe"')],
    ['colour', sound.replace('<unit ', '<unit colour="red" ')],
    ['order', sound.replace(/(<notes>.*<\/notes>)(.*)<\/unit>/su, '$2$1</unit>')],
    ['no data d1', sound.replace('data id="d1"', 'data id="d2"')],
    ['text', sound.replace('<unit', 'words<unit')],
    ['unknown element', sound.replace('<note>', '<b/><note>')],
  ])('finds %s', (fault, xml) => {
    expect(coreRulesBroken(xml).join('\n')).toContain(fault);
  });
});
