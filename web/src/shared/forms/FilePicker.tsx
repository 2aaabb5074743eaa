import { useId } from 'react';
import { FileInput } from './FileInput.tsx';

interface FilePickerProps {
  label: string;
  /** Under this name the file is sent with a form. */
  name?: string;
  accept: string;
  onFile?: (file: File) => void;
}

/** A file on its own, outside of a form's labelled fields: taken at once, or sent with the form. */
export function FilePicker(props: FilePickerProps) {
  return <FileInput id={useId()} {...props} />;
}
