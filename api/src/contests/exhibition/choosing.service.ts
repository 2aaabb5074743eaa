import { Injectable } from '@nestjs/common';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { z } from 'zod';
import { type ContestKept, KeptContests } from '../keeping/kept-contests.ts';
import { keepWords } from '../keeping/kept-words.ts';
import { wordsSchema } from '../keeping/words.rules.ts';
import type { ChooseExhibitionPhotosInput, KeepExhibitionWordsInput } from './exhibiting.graphql.ts';
import { photoFields } from './exhibition-words.rules.ts';
import { CHOOSE, MAY_BE_SHOWN } from './exhibition.sql.ts';

/** A travelling exhibition fits into a room. */
const MOST_PHOTOS = 200;

const chosen = z.object({
  photos: z
    .array(z.uuid())
    .max(MOST_PHOTOS, 'TOO_MANY_PHOTOS')
    .refine((ids) => new Set(ids).size === ids.length),
});
const words = wordsSchema(photoFields);

/** Which photos are shown, in which order, and their words in further languages. */
@Injectable()
export class ChoosingService {
  constructor(private readonly contests: KeptContests) {}

  /** What may not be shown is refused, so that nobody hangs a photo that was withdrawn a moment ago. */
  async choose(actor: Actor, input: ChooseExhibitionPhotosInput): Promise<ContestKept | Refused> {
    const { value, refused: faulty } = checked(chosen, input);
    if (faulty) return refused('PHOTOS_INVALID', faulty.faults);
    return this.contests.change(actor, input, async (em, contest) => {
      const { photos } = value;
      const shown = await em.query<{ id: string }[]>(MAY_BE_SHOWN, [contest.id, photos]);
      if (shown.length < photos.length) return refused('PHOTO_NOT_SHOWN');
      await em.query(CHOOSE, [contest.id, photos]);
      return { change: 'exhibition_photos', detail: { photos: photos.length } };
    });
  }

  async keepWords(actor: Actor, input: KeepExhibitionWordsInput): Promise<ContestKept | Refused> {
    const { value, refused: faulty } = checked(words, input.words);
    if (faulty) return faulty;
    return this.contests.change(actor, input, async (em, contest) => {
      const [photo] = await em.query<{ title: string; story: string | null; locale: Locale }[]>(
        `select p.title, p.story, p.locale from photo p join exhibition_photo e on e.photo_id = p.id
         where p.id = $1 and e.contest_id = $2 and p.title is not null for share of p`,
        [input.photoId, contest.id],
      );
      if (!photo) return refused('PHOTO_NOT_SHOWN');
      const own = { title: photo.title, story: photo.story ?? '' };
      const all = { ...value, [photo.locale]: own };
      const changed = await keepWords(em, input.photoId, all, { source: photo.locale, fits: input.translationsFit });
      const languages = locales.filter((locale) => changed.includes(locale) && locale !== photo.locale);
      return languages.length ? { change: 'exhibition_words', detail: { languages } } : {};
    });
  }
}
