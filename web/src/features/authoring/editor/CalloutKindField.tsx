import { useTranslation } from 'react-i18next';
import { type Block, calloutKinds } from '@inclusive/course-content/block';
import { Choice } from '../../../shared/forms/Choice.tsx';

type Callout = Extract<Block, { type: 'callout' }>;

export function CalloutKindField({ block, onChange }: { block: Callout; onChange: (block: Block) => void }) {
  const { t } = useTranslation('editor');
  return (
    <Choice
      name={`${block.id}.kind`}
      label={t('block.kind')}
      options={calloutKinds.map((value) => ({ value, label: t(`block.kinds.${value}`) }))}
      value={block.kind}
      onChange={(value) => onChange({ ...block, kind: calloutKinds.find((kind) => kind === value) ?? 'tip' })}
      isInline
    />
  );
}
