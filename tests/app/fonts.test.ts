import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const read = (...names: readonly string[]): string => readFileSync(path.join(process.cwd(), ...names), 'utf8');
const source = read('app/fonts/index.ts');
const script = read('app/fonts/subset.mjs');

/** The value of a constant of subset.mjs, and of the unicode-range that index.ts gives a face. */
const cutTo = (name: string): string | undefined => new RegExp(`${name} =\\s*'([^']+)'`).exec(script)?.[1];
const rangeOf = (face: string): string | undefined =>
  new RegExp(`const ${face} = localFont\\({[^]*?value:\\s*'([^']+)'`).exec(source)?.[1];

const covers = (range: string | undefined, point: number): boolean =>
  (range ?? '').split(',').some((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16);
  });

/** Every character of Arabic that what we publish is written with. */
const written = (): ReadonlySet<string> => {
  const texts = ['content/articles', 'content/messages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => statSync(name).isFile()),
  );
  return new Set(texts.flatMap((name) => read(name).match(/[\u0600-\u06ff]/g) ?? []));
};

describe('the faces of the first paint', () => {
  it.each([
    ['interfaceArabic', 'ARABIC'],
    ['readingArabic', 'ARABIC'],
    ['readingArabicBold', 'ARABIC'],
    ['interfaceLatin', 'LATIN'],
    ['readingLatin', 'LATIN'],
  ])('claim in %s just what subset.mjs left in them', (face, constant) => {
    expect(rangeOf(face)).toBeDefined();
    expect(rangeOf(face)).toBe(cutTo(constant));
  });

  it('have every Arabic letter, mark and sign that we publish', () => {
    const missing = [...written()].filter((letter) => !covers(rangeOf('readingArabic'), letter.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });

  it.each(['interfaceRest', 'readingRest'])('leave every other Arabic letter to %s, and no letter to both', (rest) => {
    const arabic = Array.from({ length: 0x100 }, (_, i) => 0x0600 + i);
    const claims = arabic.map((point) => [covers(rangeOf('readingArabic'), point), covers(rangeOf(rest), point)]);
    expect(claims.flatMap(([first, second], i) => (first === second ? [(0x600 + i).toString(16)] : []))).toEqual([]);
  });
});
