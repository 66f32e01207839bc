import { TextDecoder } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { fileNameOf, makeTextFile } from '@/components/texts/export-texts';
import { textOfHtml } from '@/components/texts/html-text';
import { decodeText, readFile } from '@/components/texts/read-file';

// jsdom has no decoder of its own; Node's is the same.
Object.assign(globalThis, { TextDecoder });

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const fileOf = (name: string, content: Uint8Array): File => {
  const copy = new Uint8Array(content);
  const file = new File([copy], name);
  // jsdom's File keeps its bytes to itself.
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(copy.buffer) });
};
const read = async (name: string, content: Uint8Array) => {
  const result = await readFile(fileOf(name, content));
  return result.ok ? result.source : result.problem;
};

describe('text files', () => {
  it.each([
    ['UTF-8', bytes(0xd9, 0x86, 0xd8, 0xb5)],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0xd9, 0x86, 0xd8, 0xb5)],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x46, 0x06, 0x35, 0x06)],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x06, 0x46, 0x06, 0x35)],
    ['Windows’ Arabic', bytes(0xe4, 0xd5)],
  ])('are read in %s', (_, content) => {
    expect(decodeText(content)).toBe('نص');
  });

  it.each([
    ['photo.png', 'unknown-kind'],
    ['noname', 'unknown-kind'],
    ['damaged.docx', 'unreadable'],
    ['damaged.epub', 'unreadable'],
  ])('%s gives no text, for a reason: %s', async (name, problem) => {
    expect(await read(name, strToU8('no archive'))).toBe(problem);
  });
});

describe('an HTML page', () => {
  it('gives its paragraphs, apart, without what is not text', () => {
    const html = `<html><body><nav>القائمة</nav><article><h1>العنوان</h1><p>أول <b>سطر</b></p><script>bad()</script>
      <p>سطر<br>آخر</p></article><footer>حقوق</footer></body></html>`;
    expect(textOfHtml(html)).toBe('العنوان\n\nأول سطر\n\nسطر\nآخر');
  });

  it('never breaks a word at an inline tag', () => {
    expect(textOfHtml('<p>كِ<span>تَ</span>اب</p>')).toBe('كِتَاب');
  });
});

it('a Word document gives its paragraphs with their vowel marks', async () => {
  const xml = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>كَتَبَ</w:t></w:r><w:r><w:t xml:space="preserve"> درسًا</w:t></w:r></w:p>
    <w:p></w:p><w:p><w:r><w:t>سطر</w:t><w:br/><w:t>آخر</w:t></w:r></w:p></w:body></w:document>`;
  expect(await read('a.docx', zipSync({ 'word/document.xml': strToU8(xml) }))).toBe('كَتَبَ درسًا\n\nسطر\nآخر');
});

it('an e-book gives its chapters in the order of its spine', async () => {
  const book = zipSync({
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>',
    ),
    'OPS/b.opf': strToU8(
      `<package><manifest><item id="two" href="2.xhtml"/><item id="one" href="%D9%A1.xhtml"/></manifest>
        <spine><itemref idref="one"/><itemref idref="two"/></spine></package>`,
    ),
    'OPS/2.xhtml': strToU8('<html><body><p>الثاني</p></body></html>'),
    'OPS/١.xhtml': strToU8('<html><body><p>الأول</p></body></html>'),
  });
  expect(await read('b.epub', book)).toBe('الأول\n\nالثاني');
});

describe('a saved text', () => {
  it('opens with its title, so that it can be taken in again', () => {
    expect(makeTextFile('خبر', 'قال الرئيس')).toBe('خبر\n\nقال الرئيس');
    expect(makeTextFile('خبر', 'خبر\n\nقال الرئيس')).toBe('خبر\n\nقال الرئيس');
  });

  it.each([
    ['درس: الأحد؟', 'درس الأحد.txt'],
    ['a/b\\c', 'a b c.txt'],
    ['؟؟', 'fahm.txt'],
  ])('%s is called %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
