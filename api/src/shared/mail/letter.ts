import type { Locale } from '@inclusive/localisation/locale';
import { escaped } from '../html.ts';
import { frameWords } from '../pdf/pdf-words.ts';
import type { Mail } from './mail.ts';

/** Who writes, in the reader's language. */
function signatureIn(locale: Locale): string {
  const { programme, cofunded } = frameWords[locale];
  return ['INCLUSIVE', programme, cofunded].join(' · ');
}

export function textOf({ locale, paragraphs, action }: Mail): string {
  const call = action ? [`${action.label}:\n${action.url}`] : [];
  return [...paragraphs, ...call, `-- \n${signatureIn(locale)}`].join('\n\n');
}

export function htmlOf({ locale, subject, paragraphs, action }: Mail): string {
  const text = paragraphs.map((each) => `<p>${escaped(each).replaceAll('\n', '<br>')}</p>`).join('');
  const button = action
    ? `<p><a href="${escaped(action.url)}" style="display:inline-block;padding:14px 24px;border-radius:12px;` +
      `background:#1B4D5E;color:#FFFFFF;font-weight:700;text-decoration:none">${escaped(action.label)}</a></p>` +
      `<p style="color:#4D4943;font-size:15px;word-break:break-all">${escaped(action.url)}</p>`
    : '';
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
    `<body style="margin:0;padding:24px;background:#FBF8F3;color:#2B2A28;font:18px/1.6 Verdana,sans-serif">` +
    `<div style="max-width:560px;margin:auto">${text}${button}` +
    `<p style="margin-top:32px;color:#4D4943;font-size:15px">${signatureIn(locale)}</p></div></body></html>`
  );
}
