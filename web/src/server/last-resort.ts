import type { Locale } from '@inclusive/localisation/locale';
import type { PageAnswer } from './page-request.ts';

const texts: Record<Locale, { title: string; text: string; home: string; id: string }> = {
  lv: {
    title: 'Radās kļūda mūsu pusē',
    text: 'Jūs neko neizdarījāt nepareizi. Lūdzu, mēģiniet vēlreiz pēc brīža.',
    home: 'Uz sākumlapu',
    id: 'Kļūdas numurs',
  },
  lt: {
    title: 'Kažkas nepavyko',
    text: 'Jūs nieko blogo nepadarėte. Pabandykite dar kartą po akimirkos.',
    home: 'Į pradžios puslapį',
    id: 'Klaidos numeris',
  },
  en: {
    title: 'Something went wrong',
    text: 'You did nothing wrong. Please try again in a moment.',
    home: 'To the home page',
    id: 'Error number',
  },
};

/** For when even the error page cannot be rendered: needs nothing but itself. */
export function lastResort(locale: Locale, id = ''): PageAnswer {
  const { title, text, home, id: idLabel } = texts[locale];
  return {
    status: 500,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    setCookies: [],
    body:
      `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p>${idLabel}: <code>${id}</code></p>` +
      `<p><a href="/${locale}">${home}</a></p></main></body></html>`,
    cacheSeconds: 0,
  };
}
