import { QueryFailedError } from 'typeorm';

/** The same bytes are in the contest already. */
export function isSamePhoto(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'photo_once'
  );
}
