import { describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputType } from 'graphql';
import { isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { ACCESS } from '../../api/src/shared/access/allow.ts';
import { useTestApp } from '../support/use-test-app.ts';

/** Every root field that anybody may ask for. A new one is added here knowingly, or it must say who is allowed. */
const publicFields = new Set(
  [
    ['me', 'page', 'pageSlugs', 'organisation', 'organisations', 'invitation'],
    ['courses', 'course', 'courseFacets'],
    ['materials', 'material', 'materialFacets', 'practiceNotes', 'reportProblem'],
    ['books', 'book', 'bookFacets'],
    ['rooms', 'room', 'roomFacets', 'roomOffers', 'offer', 'freeTimes', 'nextFreeTime', 'nearFreeTimes', 'chosenTime'],
    [
      'bookConsultation',
      'booking',
      'findBooking',
      'cancelBooking',
      'moveBooking',
      'roomBoard',
      'holdTime',
      'hold',
      'heldAnswers',
      'extendHold',
      'keepHeldAnswers',
      'releaseHold',
    ],
    ['joinWaitingList', 'leaveWaitingList', 'waitingEntry', 'takeOfferedTime', 'passOfferedTime'],
    ['search', 'suggestions'],
    [
      'contests',
      'contest',
      'contestRegulations',
      'gallery',
      'galleryFacets',
      'photo',
      'contestResults',
      'juryInvitation',
    ],
    ['votePhotos', 'askPublicVote', 'publicVoteLink', 'givePublicVote', 'takePublicVoteBack'],
    ['release', 'answerRelease'],
    ['exhibition', 'roomExhibitions'],
    ['checkCertificate'],
  ].flat(),
);

const app = useTestApp();

describe('deny by default', () => {
  it('lets nobody who is not signed in reach a root field that is not public', async () => {
    const fields = rootFields();
    expect(fields.length).toBeGreaterThan(5);
    const answers = await Promise.all(
      fields
        .filter(({ field }) => !publicFields.has(field.name))
        .map(async ({ operation, field }) => [field.name, await codeOf(operation, field)]),
    );
    expect(answers.filter(([, code]) => code !== 'UNAUTHENTICATED')).toEqual([]);
  });

  it('lets somebody without any role reach nothing of an organisation', async () => {
    const person = await app.given.person();
    const guarded = rootFields().filter(({ field }) =>
      /^(moderat|approve|reject|photoQueue|entryToCheck|askForCorrection|undoDecision|disqualifyPhoto|liftDisq|invite|changeMember|removeMember|createOrg|visit|desk|walkIn|mark(Att|Called)|bookAtDesk|(cancel|move)Visit|(un)?blockTime|diar|openingPlan|enterDiary|saveDiary|(add|change|end)Opening|closeDays|addExtra|dropDeparting|issuedCert|revokeCert|reissueCert|author|courseAuthoring|draft|createCourse|saveDraft|restoreDraft|discardDraft|startDraft|managedBook|bookOrg|bookImport|checkIsbn|enterBook|saveBook|setBook|mendBook|confirmBook|(create|start|save|restore|discard|submit|takeBack|sendBack|publish|withdraw)Material|(create|save|discard|submit|takeBack|sendBack|publish)Room|changeRoom|closeRoom|writePractice|organisedContest|beginContest|keepContest|extendContest|stepContest|removeContest|publishContest|inviteJuror|removeJuror|exhibiting|chooseExhibition|(keep|remove)Exhibition)/.test(
        field.name,
      ),
    );
    expect(guarded.length).toBeGreaterThan(3);
    for (const { operation, field } of guarded) {
      expect([field.name, await codeOf(operation, field, person.cookie)]).toEqual([field.name, 'FORBIDDEN']);
    }
  });

  it('knows of every route outside GraphQL who may take it', () => {
    const controllers = [...app.app().get(ModulesContainer).values()].flatMap((module) => [
      ...module.controllers.values(),
    ]);
    const routes = controllers.flatMap(({ metatype }) => {
      const type = metatype as new () => object;
      const handlers = Object.getOwnPropertyNames(type.prototype).map((name) => ({ type, name }));
      return handlers.filter(
        ({ name }) =>
          name !== 'constructor' && Reflect.hasMetadata('path', (type.prototype as Record<string, object>)[name] ?? {}),
      );
    });
    const silent = routes.filter(({ type, name }) => {
      const handler = (type.prototype as Record<string, object>)[name] ?? {};
      return !Reflect.hasMetadata(ACCESS, handler) && !Reflect.hasMetadata(ACCESS, type);
    });
    expect(routes.length).toBeGreaterThan(5);
    expect(silent.map(({ type, name }) => `${type.name}.${name}`)).toEqual([]);
  });

  it('keeps the list of public fields to what exists', () => {
    const names = new Set(rootFields().map(({ field }) => field.name));
    expect([...publicFields].filter((name) => !names.has(name))).toEqual([]);
  });
});

interface RootField {
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
}

function rootFields(): RootField[] {
  const { schema } = app.app().get(GraphQLSchemaHost, { strict: false });
  const of = (operation: RootField['operation'], fields = {}) =>
    Object.values<GraphQLField<unknown, unknown>>(fields).map((field) => ({ operation, field }));
  return [...of('query', schema.getQueryType()?.getFields()), ...of('mutation', schema.getMutationType()?.getFields())];
}

async function codeOf(operation: string, field: GraphQLField<unknown, unknown>, cookie?: string): Promise<unknown> {
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const document = `${operation} { ${field.name}${argumentsOf(field.args)} ${selection} }`;
  const response = await app.app().inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    payload: JSON.stringify({ query: document }),
  });
  const { errors } = JSON.parse(response.body) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return needed.length ? `(${needed.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ')})` : '';
}

/** Some value that fits the type. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${needed.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  const values: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Day: '"2026-11-21"',
    DateTime: '"2026-11-21T09:00:00Z"',
  };
  return values[type.toString()] ?? '"00000000-0000-7000-8000-000000000000"';
}
