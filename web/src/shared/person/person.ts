import { PersonDocument } from '../operations/graphql.ts';
import { queryOf } from '../query.ts';

/** Who is signed in; asked only where the request carries a session. */
export const personQuery = queryOf(PersonDocument, {});
