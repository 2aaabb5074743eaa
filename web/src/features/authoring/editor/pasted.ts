/** Pasted HTML of word processors and other pages, reduced to what the editor's schema can take meaningfully. */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  removeComments(body);
  for (const element of body.querySelectorAll(
    'style, script, meta, link, title, xml, img, svg, object, iframe, table caption',
  )) {
    element.remove();
  }
  makeWordLists(body);
  rename(body, 'h1', 'h2');
  rename(body, 'h5, h6', 'h4');
  makeMarks(body);
  unwrapTables(body);
  for (const element of body.querySelectorAll('*')) keepHref(element);
  for (const element of [...body.querySelectorAll('p, h2, h3, h4')]) {
    if (!element.textContent?.trim()) element.remove();
  }
  return body.innerHTML.replace(/(?:&nbsp;|[ \u00a0])+/g, ' ');
}

/** Parsing must not apply any style: the content security policy reports it. What styles say is kept as data. */
function withoutStyles(html: string): string {
  const tags = html.replace(/<style[^]*?<\/style>/gi, '');
  return tags.replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
}

function removeComments(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

const ordered = /^\s*(?:\(?(?:\d+|[a-z]|[ivxlc]+)[.)])/i;

/** Word writes list items as paragraphs that carry their bullet as text. */
function makeWordLists(body: HTMLElement): void {
  const items = [...body.querySelectorAll<HTMLElement>('p')].filter(isWordItem);
  for (const item of items) {
    const isOrdered = ordered.test(takeBullet(item));
    const name = isOrdered ? 'OL' : 'UL';
    const before = item.previousElementSibling;
    const list = before?.tagName === name && before.hasAttribute('data-word') ? before : document.createElement(name);
    if (list !== before) {
      list.setAttribute('data-word', '');
      item.before(list);
    }
    const entry = document.createElement('li');
    entry.append(...item.childNodes);
    list.append(entry);
    item.remove();
  }
}

function isWordItem(paragraph: HTMLElement): boolean {
  return (
    /mso-list:\s*\w*l\d+/.test(paragraph.getAttribute('data-style') ?? '') ||
    /MsoListParagraph/.test(paragraph.className)
  );
}

/** The bullet or number before the text, which goes. */
function takeBullet(item: HTMLElement): string {
  const marked = [...item.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('data-style') ?? ''),
  );
  if (marked) {
    const text = marked.textContent ?? '';
    marked.remove();
    return text;
  }
  const first = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
  const found = /^\s*(?:[·•o§▪-]|\(?\w{1,3}[.)])\s+/.exec(first?.textContent ?? '');
  if (first && found) first.textContent = (first.textContent ?? '').slice(found[0].length);
  return found?.[0] ?? '';
}

function rename(root: Element, selector: string, name: string): void {
  for (const element of root.querySelectorAll(selector)) {
    const renamed = document.createElement(name);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
}

/** Bold and italic by style become marks; marks that the style takes back go. */
function makeMarks(root: Element): void {
  for (const element of [...root.querySelectorAll<HTMLElement>('span, font, b, strong, i, em')]) {
    const style = (element.getAttribute('data-style') ?? '').toLowerCase();
    const isMark = !/^(?:SPAN|FONT)$/.test(element.tagName);
    if (isMark && !/(?<![\w-])font-(?:weight:\s*normal|weight:\s*400|style:\s*normal)/.test(style)) continue;
    let content: Element = document.createElement('span');
    content.append(...element.childNodes);
    if (/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/.test(style)) content = wrapped('strong', content);
    if (/(?<![\w-])font-style:\s*italic/.test(style)) content = wrapped('em', content);
    element.replaceWith(content);
  }
}

function wrapped(name: string, content: Element): Element {
  const wrapper = document.createElement(name);
  wrapper.append(content);
  return wrapper;
}

/** Tables become paragraphs, one a row. */
function unwrapTables(root: Element): void {
  for (const row of [...root.querySelectorAll('tr')]) {
    const line = document.createElement('p');
    line.textContent = [...row.children]
      .map((cell) => cell.textContent?.trim())
      .filter(Boolean)
      .join(' · ');
    row.closest('table')?.before(line);
  }
  for (const table of [...root.querySelectorAll('table')]) table.remove();
}

/** No attribute is kept but the address of a real link. */
function keepHref(element: Element): void {
  const href = element.getAttribute('href') ?? '';
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (element.tagName === 'A' && /^(?:https?:|mailto:)/i.test(href)) element.setAttribute('href', href);
}
