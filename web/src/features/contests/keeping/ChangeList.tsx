import { useTranslation } from 'react-i18next';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import type { keepingForms } from '../../../locales/en/keepingForms.ts';
import type { ContestChangesQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { atMoment } from '../../../shared/when.ts';

type Change = ContestChangesQuery['organisedContest']['changes']['nodes'][number];
type Words = typeof keepingForms;

/** Who changed what of a contest, and when. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <Rows>
      {changes.map((change) => (
        <ChangeRow key={change.id} entry={change} />
      ))}
    </Rows>
  );
}

function ChangeRow({ entry: { change, detail, personName, at } }: { entry: Change }) {
  const { t, i18n } = useTranslation('keepingForms');
  const locale = useLocale();
  const known = i18n.exists(`keepingForms:history.change.${change}`) ? change : 'other';
  return (
    <Row name={t(`history.change.${known as keyof Words['history']['change']}`)}>
      <RowDetail>
        <time dateTime={at}>{atMoment(at, locale)}</time>
        {' · '}
        {personName ? t('history.by', { name: personName }) : t('history.byDeleted')}
      </RowDetail>
      {useDetails(detail).map((line) => (
        <RowDetail key={line}>{line}</RowDetail>
      ))}
    </Row>
  );
}

/** Values before and after, by the names that the forms have for them. */
function useDetails(detail: unknown): string[] {
  const { t, i18n } = useTranslation('keepingForms');
  const facts = detail as Record<string, unknown>;
  const named = (name: string) => (i18n.exists(`keepingForms:terms.${name}`) ? t(`terms.${name as 'zone'}`) : name);
  const shown = (value: unknown) => (value === '' || value === undefined ? t('history.nothing') : String(value));
  if (typeof facts['from'] === 'string' && typeof facts['to'] === 'string') {
    return [t('history.fromTo', { name: t('terms.closesOn'), from: facts['from'], to: facts['to'] })];
  }
  return Object.entries(facts).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return name === 'number' || name === 'reason' ? [String(value)] : [];
    if (name === 'added' || name === 'removed') return value.map((each) => `${name === 'added' ? '+' : '−'} ${each}`);
    if (value.length !== 2 || !i18n.exists(`keepingForms:terms.${name}`)) return [];
    return [t('history.fromTo', { name: named(name), from: shown(value[0]), to: shown(value[1]) })];
  });
}
