import { useState } from 'react';
import type { StoredFile } from '@inclusive/course-content/block';
import { CourseMediaDocument } from '../../../shared/operations/graphql.ts';
import type { FileWords, MediaKind } from '../media-kinds.ts';
import { useApi } from '../../../shared/routing/use-page.ts';

/** What the file dialog offers; the server looks at the content. */
export const accepted: Record<MediaKind, string> = {
  image: 'image/jpeg,image/png,image/webp,image/svg+xml',
  video: 'video/mp4,video/webm',
  audio: 'audio/mpeg,audio/mp4,audio/ogg',
  file: '.pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp,.epub',
};

const faults = [
  'MEDIA_TOO_LARGE',
  'MEDIA_UNKNOWN',
  'MEDIA_UNSAFE',
  'MEDIA_DAMAGED',
  'MEDIA_ENCRYPTED',
  'MEDIA_MACROS',
  'MEDIA_OLD_FORMAT',
  'UPLOAD_INCOMPLETE',
] as const;

export type MediaFault = (typeof faults)[number];

/** The organisation's library of one kind of files, and the way into it. */
export function useMedia(organisationId: string, kind: MediaKind) {
  const api = useApi();
  const [files, setFiles] = useState<readonly LibraryFile[]>();
  const [progress, setProgress] = useState<number>();
  const [fault, setFault] = useState<MediaFault>();
  const load = async () => {
    const { courseMedia } = await api(CourseMediaDocument, { organisationId, kind, after: null });
    setFiles(courseMedia.nodes.map(storedOf));
  };
  const upload = async (file: File): Promise<LibraryFile | undefined> => {
    setFault(undefined);
    setProgress(0);
    const answer = await send(file, organisationId, setProgress);
    setProgress(undefined);
    if ('code' in answer) return void setFault(faults.find((code) => code === answer.code) ?? 'UPLOAD_INCOMPLETE');
    if (answer.kind !== kind && kind !== 'file') return void setFault('MEDIA_UNKNOWN');
    return storedOf(answer);
  };
  return { files, progress, fault, load, upload };
}

interface Stored {
  file: string;
  kind: string;
  name: string;
  bytes: number;
  width?: number | null;
  height?: number | null;
  seconds?: number | null;
  words?: unknown;
}

/** A file of the library as a block keeps it, and the words that go with it. */
export interface LibraryFile {
  stored: StoredFile;
  words: FileWords;
}

function storedOf({ file, name, bytes, width, height, seconds, words }: Stored): LibraryFile {
  const sizes = { ...(width && { width }), ...(height && { height }), ...(seconds && { seconds }) };
  return { stored: { file, name, bytes, ...sizes }, words: (words ?? {}) as FileWords };
}

/** XMLHttpRequest, because only that tells how far an upload has come. */
function send(
  file: File,
  organisation: string,
  onProgress: (percent: number) => void,
): Promise<Stored | { code: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/authoring/media?${new URLSearchParams({ organisation, name: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
    request.onload = () => resolve((request.response ?? { code: 'UPLOAD_INCOMPLETE' }) as Stored | { code: string });
    request.onerror = () => resolve({ code: 'UPLOAD_INCOMPLETE' });
    request.send(file);
  });
}
