import { describe, expect, it } from '@jest/globals';
import { pdfOf } from '../../api/src/shared/pdf/pdf.ts';
import { writeQr } from '../../api/src/shared/pdf/pdf-qr.ts';
import { writeTable } from '../../api/src/shared/pdf/pdf-table.ts';
import { readPdf } from '../support/pdf-text.ts';

const letters = 'ģīmenēm, šeimoms, ąčęėįšųūž ĄČĘĖĮŠŲŪŽ āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ „ ” – 3 h';
const neighbours = 'Ŗ ŗ Łukasz Žemaitė Олексій Ķēniņš';
const at = new Date('2026-11-22T08:00:00Z');

const paper = () =>
  pdfOf({ locale: 'lv', title: 'Izziņa ģimenēm', at }, (pdf) => {
    pdf.heading('Stundu izziņa');
    pdf.paragraph(letters);
    pdf.paragraph(letters, { font: 'bold', lang: 'lt' });
    pdf.paragraph(letters, { font: 'heading' });
    pdf.paragraph(neighbours);
    pdf.paragraph(neighbours, { font: 'bold' });
    const columns = [
      { title: 'Kurss', share: 3 },
      { title: 'Laiks', share: 1, align: 'right' as const },
    ];
    const rows = Array.from({ length: 40 }, (_, index) => [{ text: `${index + 1}. šeimoms` }, { text: '3 h' }]);
    writeTable(pdf, { columns, rows, total: [{ text: 'Kopā' }, { text: '120 h' }] });
    pdf.link('https://example.org/ž', 'https://example.org/ž');
    writeQr(pdf, { text: 'https://example.org', alt: 'Kods ved uz lapu ģ', x: 400, y: pdf.doc.y, size: 90 });
  });

describe('papers as PDF', () => {
  it('keep every Latvian and Lithuanian letter, in every font', async () => {
    const { pages, fonts } = readPdf(await paper());
    expect(pages.join(' ').split(letters)).toHaveLength(4);
    expect(pages.join(' ').split(neighbours)).toHaveLength(3);
    expect(fonts.map((name) => name.split('+')[1])).toEqual(
      expect.arrayContaining([
        'AtkinsonHyperlegibleNext-Regular',
        'AtkinsonHyperlegibleNext-Bold',
        'Literata-SemiBold',
      ]),
    );
  });

  it('tell a screen reader their structure, language, title, and what drawings show', async () => {
    const { tags, alts, title, lang, isTagged } = readPdf(await paper());
    expect({ title, lang, isTagged }).toEqual({ title: 'Izziņa ģimenēm', lang: 'lv', isTagged: true });
    expect(alts).toEqual(expect.arrayContaining(['Eiropas Savienības karogs', 'Kods ved uz lapu ģ']));
    const count = (tag: string) => tags.filter((each) => each === tag).length;
    expect([count('Document'), count('H1'), count('Table'), count('TR'), count('Link')]).toEqual([1, 1, 1, 42, 1]);
    expect([count('TH'), count('TD')]).toEqual([2 + 41, 41]);
  });

  it('show on every page who pays for them and where the page belongs', async () => {
    const { pages } = readPdf(await paper());
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain('Līdzfinansē Eiropas Savienība');
      expect(page).toContain('Interreg VI-A Latvijas–Lietuvas programma');
      expect(page).toContain(`${index + 1}. lapa no ${pages.length}`);
      expect(page).toContain('Kurss Laiks');
    });
  });

  it('are the same bytes for the same words at the same moment', async () => {
    expect((await paper()).equals(await paper())).toBe(true);
  });
});
