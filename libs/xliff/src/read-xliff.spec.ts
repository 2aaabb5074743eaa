import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXliff } from './read-xliff.ts';

const head = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="lv">';
const file = (units: string) => `${head}<file id="r1" original="c">${units}</file></xliff>`;
const unit = (inside: string) => file(`<unit id="u">${inside}</unit>`);

function read(xml: string | Uint8Array) {
  return readXliff(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml);
}

function unitIn(xml: string) {
  const answer = read(xml);
  if ('fault' in answer) throw new Error(`${answer.fault.place} ${answer.fault.code}`);
  return answer.document.units[0];
}

const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe('readXliff', () => {
  it.each([
    ['1:1', 'DTD_FORBIDDEN', `${bomb}${unit('<segment><source>&b;</source></segment>')}`],
    ['2:1', 'DTD_FORBIDDEN', `<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">${unit('')}`],
    ['1:6', 'DTD_FORBIDDEN', '<a/> <!doctype x>'.replace(' ', '\u0020')],
    ['1:1', 'NOT_XLIFF', '<a/>'],
    ['1:1', 'NOT_XLIFF', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'],
    ['1:1', 'NOT_XLIFF', `${unit('')}<a/>`],
    ['1:1', 'VERSION_UNKNOWN', file('').replace('2.0" src', '3.0" src')],
    ['1:1', 'NOT_ONE_FILE', `${head}</xliff>`],
    ['1:1', 'NOT_ONE_FILE', `${head}<file id="a"/><file id="b"/></xliff>`],
    ['#2', 'UNIT_WITHOUT_ID', file('<unit id="a"/><unit/>')],
    ['1:1', 'TOO_DEEP', file('<group id="g">'.repeat(80) + '</group>'.repeat(80))],
    ['1:1', 'NOT_WELL_FORMED', ''],
    ['1:4', 'NOT_WELL_FORMED', '<a></b>'],
    ['1:1', 'NOT_WELL_FORMED', '<a constructor="x"><__proto__/></a>'],
  ])('refuses at %s with %s: %s', (place, code, xml) => {
    expect(read(xml)).toEqual({ fault: { place, code } });
  });

  it('refuses what is too large or not in Unicode', () => {
    expect(read(new Uint8Array(16 * 1024 * 1024 + 1))).toEqual({ fault: { place: '1:1', code: 'TOO_LARGE' } });
    expect(read(new Uint8Array([0x3c, 0xff, 0x3e]))).toEqual({ fault: { place: '1:1', code: 'NOT_UTF8' } });
  });

  it('takes UTF-16, a byte order mark and a prefix for every element', () => {
    const xml = unit('<segment state="final"><source>a</source><target>ā</target></segment>');
    const wide = Buffer.from(`\ufeff${xml}`, 'utf16le');
    const prefixed = xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    for (const each of [wide, Buffer.from(`\ufeff${xml}`), Buffer.from(prefixed)])
      expect(read(each)).toMatchObject({ document: { units: [{ source: 'a', target: 'ā', state: 'final' }] } });
  });

  it('reads what tools make of a text: CDATA, comments, annotations, split codes, references', () => {
    const data = '<originalData><data id="d1">**</data><data id="d2">**</data></originalData>';
    const source = '<source>A <pc id="1" dataRefStart="d1" dataRefEnd="d2">b</pc></source>';
    const target =
      '<target><![CDATA[<!DOCTYPE &amp;> ]]><!-- why --><mrk id="m1">&#x101;<cp hex="0001"/></mrk><sm id="m2"/><sc id="1"/>b<ec startRef="1"/><em startRef="m2"/></target>';
    expect(unitIn(unit(`${data}<segment>${source}${target}</segment>`))).toMatchObject({
      source: 'A **b**',
      target: '<!DOCTYPE &amp;> ā\u0001**b**',
      faults: [],
    });
  });

  it('lets no code of the source be changed by the file', () => {
    const data = '<originalData><data id="d1">[[g1]]</data><data id="d9">evil</data></originalData>';
    const xml = unit(
      `${data}<segment><source><ph id="1" dataRef="d1"/></source><target><ph id="1" dataRef="d9"/></target></segment>`,
    );
    expect(unitIn(xml)).toMatchObject({ target: '[[g1]]', faults: [] });
  });

  it.each([
    ['CODE_UNKNOWN', '<segment><source>a</source><target>b<ph id="7"/></target></segment>'],
    ['CODE_UNKNOWN', '<segment><source>a</source><target>b<ph id="7" dataRef="d7"/></target></segment>'],
    ['ELEMENT_UNKNOWN', '<segment><source>a</source><target><script>b</script></target></segment>'],
    ['REFERENCE_UNKNOWN', '<segment><source>a</source><target>b&nbsp;c</target></segment>'],
    ['REFERENCE_UNKNOWN', '<segment><source>a</source><target>b<cp hex="FFFFFFFF"/></target></segment>'],
    ['TARGET_PARTLY', '<segment><source>a</source><target>b</target></segment><segment><source>c</source></segment>'],
    [
      'TARGET_PARTLY',
      '<segment><source>a</source><target>b</target></segment><segment><source>c</source><target> </target></segment>',
    ],
  ])('says %s of %s', (fault, segments) => {
    expect(unitIn(unit(segments))?.faults).toEqual([fault]);
  });

  it('says it of a unit that stands twice, and goes on', () => {
    const one = '<unit id="u"><segment><source>a</source></segment></unit>';
    const answer = read(file(`${one}<group id="g">${one}</group><unit id="v"><segment><source/></segment></unit>`));
    expect(answer).toMatchObject({
      document: {
        units: [
          { id: 'u', faults: ['UNIT_TWICE'] },
          { id: 'v', faults: [] },
        ],
      },
    });
  });

  it('takes a unit for as far as the least of its segments', () => {
    const segments =
      '<segment state="final"><source>a</source><target>b</target></segment><segment state="translated" subState="xlf:mt"><source>c</source><target>d</target></segment>';
    expect(unitIn(unit(segments))).toMatchObject({ target: 'bd', state: 'translated', isMachine: true });
  });

  it('never throws, whatever comes', () => {
    const parts = fc.constantFrom(
      '<xliff',
      head,
      '<file id="a">',
      '<unit id="u">',
      '<segment>',
      '<source>',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '</source>',
      '</segment>',
      '</unit>',
      '</file>',
      '</xliff>',
      '<ph/>',
      '="',
      '>',
      '<?',
      '?>',
      '<!',
      '<!DOCTYPE',
    );
    fc.assert(fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 20 }), (all) => void read(all.join(''))));
  });
});
