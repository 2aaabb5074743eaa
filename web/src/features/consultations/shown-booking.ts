import type { BookingQuery } from '../../shared/operations/graphql.ts';

export type ShownBooking = NonNullable<BookingQuery['booking']>;
