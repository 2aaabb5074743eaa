import { roomFeatures } from '@inclusive/course-content/room';
import { z } from 'zod';

/** A little more than both countries. */
const lat = z.number().min(53.5, 'OUT_OF_REGION').max(58.5, 'OUT_OF_REGION');
const lon = z.number().min(20.5, 'OUT_OF_REGION').max(29, 'OUT_OF_REGION');
const orNull = (text: string) => text || null;
const address = z.string().trim().min(1).max(200);

/** Facts about a room that hold as soon as they are entered. */
export const factsSchema = z.object({
  room: z.string(),
  address,
  lat,
  lon,
  hasExactPosition: z.boolean(),
  phone: z
    .string()
    .trim()
    .max(40)
    .regex(/^(\+?[\d\s()-]{6,})?$/, 'INVALID_PHONE')
    .transform(orNull),
  email: z.union([z.literal(''), z.email().max(200)]).transform(orNull),
  features: z.array(z.enum(roomFeatures)),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1, 'REQUIRED')
    .max(20),
  isOpen: z.boolean(),
  isConfirmed: z.boolean(),
});

export const newRoomSchema = z.object({
  organisationId: z.uuid(),
  name: z.string().trim().min(1).max(200),
  slug: z
    .string()
    .trim()
    .max(60)
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'INVALID_SLUG'),
  address,
  lat,
  lon,
});
