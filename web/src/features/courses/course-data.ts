import type { Course } from './CourseFacts.tsx';

/** The course in the words of schema.org. */
export function courseData(
  { title, summary, partner, languages, level, minutes, outcomes }: Course,
  url: string,
): object {
  return {
    '@type': 'Course',
    url,
    name: title.text,
    description: summary.text,
    provider: { '@type': 'Organization', name: partner.name.text },
    inLanguage: languages,
    educationalLevel: level,
    teaches: outcomes.map(({ text }) => text),
    isAccessibleForFree: true,
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'EUR' },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: `PT${minutes}M` },
  };
}
