import { escaped } from '../html.ts';
import type { Mail } from './mail.ts';

const SIGNATURE = 'INCLUSIVE · Interreg VI-A Latvia–Lithuania Programme 2021–2027 · Co-funded by the European Union';

export function textOf({ paragraphs, action }: Mail): string {
  const call = action ? [`${action.label}:\n${action.url}`] : [];
  return [...paragraphs, ...call, `-- \n${SIGNATURE}`].join('\n\n');
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
    `<p style="margin-top:32px;color:#4D4943;font-size:15px">${SIGNATURE}</p></div></body></html>`
  );
}
