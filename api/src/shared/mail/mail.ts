import type { Locale } from '@inclusive/localisation/locale';

export interface Mail {
  to: string;
  locale: Locale;
  subject: string;
  paragraphs: string[];
  /** The one thing the reader is asked to do. */
  action?: { label: string; url: string };
  attachments?: { filename: string; contentType: string; content: string }[];
}
