const PRESS_STYLE = 'react-aria-pressable-style';

/** react-aria adds a style element of its own unless one is there; the content security policy refuses it. */
export function claimPressStyle(): void {
  if (document.getElementById(PRESS_STYLE)) return;
  const place = document.createElement('template');
  place.id = PRESS_STYLE;
  document.head.append(place);
}
