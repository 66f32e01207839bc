/** What of a page is not its text. */
const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'iframe', 'svg', 'figure',
]); // prettier-ignore
const BLOCKS = new Set([
  'address', 'article', 'blockquote', 'body', 'dd', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li',
  'main', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th', 'tr', 'ul',
]); // prettier-ignore

/** The text of an HTML page: its main part if it names one, a blank line between blocks; nothing of it is run. */
export const textOfHtml = (html: string, type: DOMParserSupportedType = 'text/html'): string => {
  const page = new DOMParser().parseFromString(html, type);
  const main = page.querySelector('article') ?? page.querySelector('main') ?? page.querySelector('body');
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const text = line.replace(/[^\S\n]+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) line += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element)) return;
    const name = node.localName.toLowerCase();
    if (SKIPPED.has(name)) return;
    if (name === 'br') line += '\n';
    const isBlock = BLOCKS.has(name);
    if (isBlock) breakLine();
    node.childNodes.forEach(walk);
    if (isBlock) breakLine();
  };
  if (main) walk(main);
  breakLine();
  return lines.join('\n\n');
};
