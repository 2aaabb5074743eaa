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
    MEDIA_UNSAFE: 'The drawing contains scripts or addresses of other sites.',
    UPLOAD_INCOMPLETE: 'The upload broke off. Please try again.',
  },
};
