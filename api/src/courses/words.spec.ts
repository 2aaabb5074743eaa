import { describe, expect, it } from '@jest/globals';
import { wordsIn } from './words.reader.ts';

const row = (locale: 'lv' | 'lt' | 'en', variant: 'standard' | 'easy', fields: Record<string, string>) => ({
  locale,
  variant,
  fields,
});

describe('wordsIn', () => {
  const rows = [
    row('en', 'standard', { title: 'Rooms', text: 'English', tip: 'Only English' }),
    row('lt', 'standard', { title: 'Kambariai', text: 'Lietuviškai' }),
    row('lv', 'standard', { title: 'Telpas' }),
    row('lv', 'easy', { title: 'Telpas viegli' }),
    row('lt', 'easy', { text: 'Lengvai' }),
  ];
  const words = wordsIn(rows, ['lv', 'lt', 'en']);

  it('takes easy before standard, then the own language, then English, field by field', () => {
    expect(words('title')).toEqual({ text: 'Telpas viegli', locale: 'lv' });
    expect(words('text')).toEqual({ text: 'Lietuviškai', locale: 'lt' });
    expect(words('tip')).toEqual({ text: 'Only English', locale: 'en' });
  });

  it('takes the standard words where none are easy, and says the asked language where there are none at all', () => {
    const standard = wordsIn(
      rows.filter(({ variant }) => variant === 'standard'),
      ['lv', 'lt', 'en'],
    );
    expect(standard('title')).toEqual({ text: 'Telpas', locale: 'lv' });
    expect(standard('nothing')).toEqual({ text: '', locale: 'lv' });
  });
});
