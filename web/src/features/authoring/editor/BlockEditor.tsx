import { useTranslation } from 'react-i18next';
import type { Block } from '@inclusive/course-content/block';
import { blockWords, type WordField } from '@inclusive/course-content/words';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { CalloutKindField } from './CalloutKindField.tsx';
import { ImageField, MediaField } from './MediaField.tsx';
import { PracticeFields } from './PracticeFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { WordInput } from './WordInput.tsx';

interface BlockEditorProps {
  block: Block;
  onChange: (block: Block) => void;
}

export function BlockEditor({ block, onChange }: BlockEditorProps) {
  return (
    <>
      <BlockStructure block={block} onChange={onChange} />
      {block.type !== 'question' && block.type !== 'practice' && <BlockWords block={block} />}
    </>
  );
}

function BlockStructure({ block, onChange }: BlockEditorProps) {
  switch (block.type) {
    case 'image':
      return <ImageField place={block.id} file={block.media} onChoose={(media) => onChange({ ...block, media })} />;
    case 'video':
      return <VideoFields block={block} onChange={onChange} />;
    case 'audio':
    case 'file':
      return (
        <MediaField
          place={block.id}
          kind={block.type}
          file={block.media}
          onChoose={(media) => onChange({ ...block, media })}
        />
      );
    case 'callout':
      return <CalloutKindField block={block} onChange={onChange} />;
    case 'link':
      return <LinkAddress block={block} onChange={onChange} />;
    case 'question':
      return <QuestionFields question={block.question} onChange={(question) => onChange({ ...block, question })} />;
    case 'practice':
      return <PracticeFields block={block} onChange={onChange} />;
    case 'text':
    case 'case':
    case 'reflection':
      return null;
  }
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

function VideoFields({ block, onChange }: { block: BlockOf<'video'>; onChange: (block: Block) => void }) {
  return (
    <>
      <MediaField
        place={block.id}
        kind="video"
        file={block.media}
        onChoose={(media) => onChange({ ...block, media })}
      />
      <ImageField
        place={`${block.id}.poster`}
        isPoster
        file={block.poster ?? { file: '' }}
        onChoose={(poster) => onChange({ ...block, poster })}
      />
    </>
  );
}

function LinkAddress({ block, onChange }: { block: BlockOf<'link'>; onChange: (block: Block) => void }) {
  const { t } = useTranslation('editor');
  return (
    <TextField
      name={`${block.id}.url`}
      label={t('block.url')}
      type="url"
      value={block.url}
      onChange={(event) => onChange({ ...block, url: event.target.value })}
    />
  );
}

function BlockWords({ block }: { block: Block }) {
  const wordLabel = useWordLabel();
  return fieldsOfBlock(block).map((field) => (
    <WordInput key={field.name} field={field} {...wordLabel(block.type, field)} />
  ));
}

/** What names media plays no part in which words there are. */
function fieldsOfBlock(block: Block): WordField[] {
  return blockWords(block as never);
}

function useWordLabel() {
  const { t, i18n } = useTranslation('editor');
  return (type: string, { name }: WordField) => {
    const own = name.slice(name.indexOf('.') + 1);
    const hintKey = `hint.${type}.${own}`;
    const label = t(`word.${own as 'text'}`);
    return i18n.exists(`editor:${hintKey}`) ? { label, hint: t(hintKey as 'hint.image.alt') } : { label };
  };
}
