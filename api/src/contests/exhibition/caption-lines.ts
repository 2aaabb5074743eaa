import { type Locale, locales } from '@inclusive/localisation/locale';
import { colours } from '../../shared/pdf/pdf-colours.ts';
import type { PdfWriter, TextStyle } from '../../shared/pdf/pdf-writer.ts';
import type { CaptionedPhoto } from './exhibition.reader.ts';
import { emotionWords } from './exhibition.words.ts';

export interface CaptionLine {
  text: string;
  style: TextStyle & { tag?: string };
  gap: number;
  /** May go on on another sheet. */
  isStory: boolean;
}

interface Room {
  width: number;
  height: number;
  /** Height of the sheets after the first one, where it differs. */
  laterHeight?: number;
}

/** Height of texts, as `PdfWriter` draws them. */
type Ruler = Pick<PdfWriter, 'heightOf'>;

/** The author's own words first and largest, then the other languages. */
export function captionLines(photo: CaptionedPhoto, size: number, hasStory: boolean): CaptionLine[] {
  const order = [photo.locale, ...locales.filter((locale) => locale !== photo.locale)];
  const lines = order.flatMap((locale) => linesIn(photo, locale, size, hasStory));
  const { credit } = photo;
  const style = { size: size * SMALL, font: 'bold' } as const;
  return credit ? [...lines, { text: credit, style, gap: 0, isStory: false }] : lines;
}

/** Of the letters beside a title. */
const SMALL = 0.72;

function linesIn(photo: CaptionedPhoto, locale: Locale, size: number, hasStory: boolean): CaptionLine[] {
  const { title, story, ageGroup } = photo.said[locale];
  const isOwn = locale === photo.locale;
  const lines: CaptionLine[] = [];
  if (isOwn || title.locale === locale) {
    const style = { font: 'heading', size: isOwn ? size : size * 0.85, colour: colours.primary } as const;
    const tag = isOwn ? 'H1' : 'H2';
    lines.push({ text: title.text, style: { ...style, lang: title.locale, tag }, gap: 2, isStory: false });
  }
  const facts = [
    photo.emotions.map((emotion) => emotionWords[locale][emotion] ?? emotion).join(', '),
    ageGroup?.locale === locale ? ageGroup.text : '',
    photo.place ?? '',
  ];
  const tells = hasStory && story !== null && (isOwn || story.locale === locale);
  const style = { size: size * SMALL, lang: locale, colour: colours.muted };
  lines.push({
    text: facts.filter(Boolean).join(' · '),
    style,
    gap: tells ? 4 : size * 0.6,
    isStory: false,
  });
  if (tells) {
    const own = { size: size * SMALL, lang: story.locale };
    lines.push({ text: story.text, style: own, gap: size * 0.7, isStory: true });
  }
  return lines;
}

/** The largest size at which all lines find room; undefined where none does. */
export function fittingSize(
  ruler: Ruler,
  linesAt: (size: number) => CaptionLine[],
  { width, height }: Room,
  { largest, smallest }: { largest: number; smallest: number },
): number | undefined {
  const heightAt = (size: number) =>
    linesAt(size).reduce((sum, { text, style, gap }) => sum + ruler.heightOf(text, style, width) + gap, 0);
  for (let size = largest; size >= smallest; size -= 0.5) if (heightAt(size) <= height) return size;
  return undefined;
}

/** Lines by sheets; a story goes on on the next one between two words, a title never stands alone at the end of one. */
export function sheetsOf(
  ruler: Ruler,
  lines: readonly CaptionLine[],
  { width, height, laterHeight = height }: Room,
): CaptionLine[][] {
  const sheets: CaptionLine[][] = [[]];
  let left = height;
  const queue = [...lines];
  for (let line = queue.shift(); line; line = queue.shift()) {
    const own = ruler.heightOf(line.text, line.style, width);
    const wanted = own + (isTitle(line) ? followingHeight(ruler, queue, width) : 0);
    const isFirst = sheets.at(-1)!.length === 0;
    const [head, rest] = line.isStory && wanted > left ? cut(ruler, line, { width, height: left }) : [undefined, line];
    if (wanted <= left || (isFirst && !head)) {
      sheets.at(-1)!.push(line);
      left -= own + line.gap;
      continue;
    }
    if (head) sheets.at(-1)!.push(head);
    sheets.push([]);
    left = laterHeight;
    queue.unshift(rest);
  }
  return sheets;
}

const isTitle = ({ isStory, style }: CaptionLine) => !isStory && style.tag !== undefined;

/** Of the facts after a title, and of some lines of the story. */
function followingHeight(ruler: Ruler, [facts, story]: readonly CaptionLine[], width: number): number {
  if (!facts) return 0;
  const some = story?.isStory ? ruler.heightOf('x', story.style, width) * 3 : 0;
  return ruler.heightOf(facts.text, facts.style, width) + facts.gap + some;
}

/** As many words as fit, and the others; no head where not even two lines do. */
function cut(ruler: Ruler, line: CaptionLine, { width, height }: Room): [CaptionLine | undefined, CaptionLine] {
  const parts = line.text.split(/(?<=\s)/u);
  const fits = (count: number) => ruler.heightOf(parts.slice(0, count).join(''), line.style, width) <= height;
  let [few, many] = [0, parts.length];
  while (few < many) {
    const middle = Math.ceil((few + many) / 2);
    if (fits(middle)) few = middle;
    else many = middle - 1;
  }
  const isTooLittle = height < ruler.heightOf('x', line.style, width) * 2;
  if (few === 0 || isTooLittle) return [undefined, line];
  const head = { ...line, text: parts.slice(0, few).join('').trimEnd() };
  return [head, { ...line, text: parts.slice(few).join('').trimStart() }];
}
