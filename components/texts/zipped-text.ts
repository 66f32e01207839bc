import { textOfHtml } from './html-text';

/** Unpacked, no file of a text is larger than this; a small archive that claims more is a trap. */
const LARGEST = 40_000_000;

/** Unpacks the files of an archive that are asked for; the unpacker is loaded only now. */
const unpack = async (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<(name: string) => string | undefined> => {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => wanted(name) && originalSize <= LARGEST,
  });
  return (name) => {
    const file = files[name];
    return file && new TextDecoder().decode(file);
  };
};

const parseXml = (text: string | undefined): Document => {
  const xml = new DOMParser().parseFromString(text ?? '', 'application/xml');
  if (xml.querySelector('parsererror')) throw new Error('no XML');
  return xml;
};

/** The paragraphs of a Word document, marks and all. */
export const textOfDocx = async (bytes: Uint8Array): Promise<string> => {
  const body = 'word/document.xml';
  const file = await unpack(bytes, (name) => name === body);
  return [...parseXml(file(body)).getElementsByTagName('w:p')]
    .map((paragraph) => [...paragraph.getElementsByTagName('*')].map(textOfRun).join(''))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
};

const textOfRun = ({ nodeName, textContent }: Element): string => {
  if (nodeName === 'w:t') return textContent ?? '';
  if (nodeName === 'w:tab') return ' ';
  return nodeName === 'w:br' ? '\n' : '';
};

/** The chapters of an e-book, in the order in which it is read. */
export const textOfEpub = async (bytes: Uint8Array): Promise<string> => {
  const file = await unpack(bytes, (name) => /\.(x?html?|opf|xml)$/i.test(name));
  const root = parseXml(file('META-INF/container.xml')).querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const folder = root.includes('/') ? root.slice(0, root.lastIndexOf('/') + 1) : '';
  const book = parseXml(file(root));
  const chapters = [...book.querySelectorAll('spine > itemref')].map((reference) => {
    const id = reference.getAttribute('idref') ?? '';
    const address = [...book.querySelectorAll('manifest > item')].find((item) => item.getAttribute('id') === id);
    return file(folder + decodeURIComponent(address?.getAttribute('href') ?? '')) ?? '';
  });
  return chapters
    .map((chapter) => textOfHtml(chapter))
    .filter((text) => text !== '')
    .join('\n\n');
};
