import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import type { ContestPartKind } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import type { KeptContest, KeptPart } from './keeping.queries.ts';
import { partName } from './part-name.ts';
import { WordStates } from './WordStates.tsx';

export function PartList({ contest, kind }: { contest: KeptContest; kind: ContestPartKind }) {
  const { t } = useTranslation('keepingForms');
  const to = usePath();
  const parts = contest.parts.filter((part) => part.kind === kind);
  const add = to('/organise/$contest/parts/$kind/$part', { contest: contest.slug, kind, part: 'new' });
  return (
    <Section title={t(`parts.kinds.${kind}`)} id={kind}>
      {parts.length ? (
        <Rows>
          {parts.map((part) => (
            <PartRow key={part.id} contest={contest} part={part} />
          ))}
        </Rows>
      ) : (
        <p>{t(`parts.none.${kind}`)}</p>
      )}
      <p>
        <LinkButton href={add} variant="secondary" icon="plus">
          {t(`parts.add.${kind}`)}
        </LinkButton>
      </p>
    </Section>
  );
}

function PartRow({ contest, part }: { contest: KeptContest; part: KeptPart }) {
  const { t } = useTranslation('keepingForms');
  const to = usePath();
  const { id, kind } = part;
  const name = partName(part, useLocale(), contest.sourceLocale) ?? t('parts.unnamed');
  const change = to('/organise/$contest/parts/$kind/$part', { contest: contest.slug, kind, part: id });
  return (
    <Row
      name={name}
      action={
        <a href={change}>
          {t('parts.change')}
          <span className="visually-hidden">: {name}</span>
        </a>
      }
    >
      {part.fromAge !== null && (
        <RowDetail>
          {part.toAge === null
            ? t('parts.agesFrom', { from: part.fromAge })
            : t('parts.ages', { from: part.fromAge, to: part.toAge })}
        </RowDetail>
      )}
      <WordStates states={part.wordStates} />
    </Row>
  );
}
