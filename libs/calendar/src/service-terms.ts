/** What can be said of a service; each is a key of the interface's words. */
export const serviceKinds = ['consultation', 'room-session', 'group-visit'] as const;

export const channels = ['on-site', 'phone', 'video'] as const;

/** What can be arranged for a visit; never a diagnosis. */
export const adjustments = [
  'quiet',
  'step-free',
  'sign-language',
  'interpreter',
  'easy-language',
  'companion',
  'more-time',
] as const;
