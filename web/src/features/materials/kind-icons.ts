import type { MaterialKind } from '@inclusive/course-content/material';
import type { IconName } from '../../shared/components/icon-names.ts';

export const kindIcons: Record<MaterialKind, IconName> = {
  page: 'book-open-text',
  file: 'download-simple',
  audio: 'ear',
  video: 'video-camera',
  link: 'arrow-square-out',
};
