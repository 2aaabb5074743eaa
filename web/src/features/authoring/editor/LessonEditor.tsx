import { useTranslation } from 'react-i18next';
import type { DraftLesson } from '@inclusive/course-content/draft';
import type { Block, BlockType } from '@inclusive/course-content/block';
import { Section } from '../../../shared/components/Page.tsx';
import { AddMenu } from './AddMenu.tsx';
import { BlockEditor } from './BlockEditor.tsx';
import { blockTypes, newBlock } from './blocks.ts';
import { useEditing, withoutWords } from './editing.tsx';
import { focusPlace } from './focus-place.ts';
import { ItemList } from './ItemList.tsx';

interface LessonEditorProps {
  content: DraftLesson;
  change: (recipe: (content: DraftLesson) => DraftLesson, mark?: string) => void;
}

export function LessonEditor({ content: { blocks }, change }: LessonEditorProps) {
  const { t } = useTranslation('editor');
  const { announce } = useEditing();
  const setBlocks = (set: (blocks: Block[]) => Block[]) => change((now) => ({ ...now, blocks: set(now.blocks) }));
  const replace = (next: Block) => setBlocks((now) => now.map((each) => (each.id === next.id ? next : each)));
  const remove = (id: string) =>
    change((now) => withoutWords({ ...now, blocks: now.blocks.filter((block) => block.id !== id) }, id));
  const add = (type: BlockType) => {
    const taken = blocks.map(({ id }) => id);
    const block = newBlock(type, taken);
    setBlocks((now) => [...now, block]);
    announce(t('list.added', { item: t(`block.type.${type}`) }));
    focusPlace(block.id);
  };
  return (
    <Section title={t('block.title')} id="blocks">
      {blocks.length === 0 && <p>{t('block.none')}</p>}
      <ItemList
        items={blocks}
        nameOf={({ type }, index) => t('block.name', { number: index + 1, type: t(`block.type.${type}`) })}
        onOrder={setBlocks}
        onDelete={remove}
      >
        {(block) => <BlockEditor block={block} onChange={replace} />}
      </ItemList>
      <AddMenu
        label={t('block.add')}
        options={blockTypes.map((type) => ({ value: type, label: t(`block.type.${type}`) }))}
        onAdd={add}
      />
    </Section>
  );
}
