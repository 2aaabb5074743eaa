/** The light theme's tokens. */
export const colours = {
  ink: '#2b2a28',
  muted: '#4d4943',
  primary: '#1b4d5e',
  hairline: '#d9d0c1',
  sunken: '#f3eee5',
  europeBlue: '#003399',
  europeYellow: '#ffcc00',
} as const;
