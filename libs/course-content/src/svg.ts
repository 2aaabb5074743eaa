const elements = new Set(
  `svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
  image clipPath mask pattern marker linearGradient radialGradient stop filter feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
  feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence switch view`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** One piece of a strict XML document; whatever fits none of them is not taken. */
const piece =
  /<!--[^]*?-->|<\?xml[^<>]*\?>|<\/([A-Za-z][\w.:-]*)\s*>|<([A-Za-z][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|[^<]+/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What makes an SVG no plain drawing: scripts, outside resources, anything but drawing. Undefined when it is one. */
export function svgFault(source: string): 'SVG_INVALID' | 'SVG_UNSAFE' | undefined {
  piece.lastIndex = 0;
  let root: string | undefined;
  let inStyle = false;
  while (piece.lastIndex < source.length) {
    const found = piece.exec(source);
    if (!found) return 'SVG_INVALID';
    const [text, closed, opened, attributes = ''] = found;
    if (opened) {
      root ??= localName(opened);
      if (root !== 'svg') return 'SVG_INVALID';
      inStyle = localName(opened) === 'style' && !text.endsWith('/>');
      if (!isDrawing(opened, attributes)) return 'SVG_UNSAFE';
    } else if (closed) inStyle = false;
    else if (inStyle && isReachingOut(text)) return 'SVG_UNSAFE';
  }
  return root ? undefined : 'SVG_INVALID';
}

function isDrawing(name: string, attributes: string): boolean {
  return (
    isKnown(name) && [...attributes.matchAll(attribute)].every(([, key = '', a, b]) => isHarmless(key, a ?? b ?? ''))
  );
}

/** Elements of other vocabularies, such as an editor's own notes, are not drawn; they pass with a prefix. */
function isKnown(name: string): boolean {
  return (
    elements.has(localName(name)) ||
    (name.includes(':') && /^(?:sodipodi|inkscape|rdf|cc|dc)$/.test(name.split(':')[0] ?? ''))
  );
}

function localName(name: string): string {
  return (name.split(':').at(-1) ?? '').toLowerCase();
}

function isHarmless(key: string, value: string): boolean {
  const name = localName(key);
  if (name.startsWith('on')) return false;
  if (key.startsWith('xmlns')) return !value.includes('&');
  if (name === 'href' || name === 'src')
    return /^(?:#[\w.:-]*|data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*)$/.test(value.trim());
  return !isReachingOut(value);
}

/** Letters that are written as numbers are read first, and entities of the file's own are refused, as are comments within words: all hide addresses. */
function isReachingOut(text: string): boolean {
  const plain = text
    .replace(/&#(x[\da-f]+|\d+);/gi, (_, number: string) => letterOf(number.toLowerCase()))
    .toLowerCase();
  if (/&(?!amp;|lt;|gt;|quot;|apos;)/.test(plain)) return true;
  return /url\s*\(\s*(?!["']?#)|@import|javascript\s*:|expression\s*\(|\w\/\*|\\/.test(plain);
}

function letterOf(number: string): string {
  const code = Number(number.startsWith('x') ? `0${number}` : number);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\\';
}
