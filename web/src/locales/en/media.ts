export const media = {
  kind: { image: 'Image file', video: 'Video file', audio: 'Audio file', file: 'File' },
  poster: 'Still picture before the video starts',
  none: 'No file is chosen yet.',
  choose: 'Choose from the library',
  upload: 'Upload a new file',
  uploading: 'Uploading: {{percent, number}} %',
  chosen: 'Chosen: {{name}}.',
  loading: 'Loading…',
  empty: 'The library has no such files yet.',
  fault: {
    MEDIA_TOO_LARGE: 'The file is too large.',
    MEDIA_UNKNOWN: 'This kind of file cannot be used here.',
    MEDIA_UNSAFE:
      'The file holds what we do not take: scripts, addresses of other sites, or far more data than its size.',
    MEDIA_DAMAGED: 'The file is damaged, or is not what its name says.',
    MEDIA_ENCRYPTED:
      'The file is locked with a password or by encryption. Please save it without, so that everybody can read it.',
    MEDIA_MACROS: 'The document contains macros. Please save it without them, for example as .docx.',
    UPLOAD_INCOMPLETE: 'The upload broke off. Please try again.',
  },
};
