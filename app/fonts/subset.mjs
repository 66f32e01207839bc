import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

/*
 * Cuts the faces of the first paint down to what Arabic and English are written with: `npm run fonts`, after a font
 * package has changed. The Arabic block holds Koranic signs and the letters of twenty languages: of a reading face of
 * 79 KB, Arabic needs 17. What is left out is not lost: index.ts has the whole face for those ranges, fetched where such
 * a letter stands.
 */

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const PACKAGES = path.join(FOLDER, '..', '..', 'node_modules');

/** Letters, marks, digits and signs of Arabic, with the letters that names from other languages bring (پ چ ژ ڤ ک گ ی). */
export const ARABIC =
  'U+0020,U+00A0,U+060C,U+061B-061C,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06CC,U+06D4,U+06F0-06F9,U+200C-200F';
/** English, the accents of foreign names, and the signs that Arabic sets with: « » … – ’ ” ×. */
export const LATIN =
  'U+0020-007E,U+00A0,U+00A9,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0-00FF,U+2010-2026,U+20AC,U+2190-2193,U+2212';

const FACES = [
  ['@fontsource/scheherazade-new/files/scheherazade-new-arabic-400-normal.woff2', 'reading-arabic.woff2', ARABIC],
  ['@fontsource/scheherazade-new/files/scheherazade-new-arabic-700-normal.woff2', 'reading-arabic-bold.woff2', ARABIC],
  ['@fontsource/scheherazade-new/files/scheherazade-new-latin-400-normal.woff2', 'reading-latin.woff2', LATIN],
  ['@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2', 'interface-arabic.woff2', ARABIC],
  ['@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2', 'interface-latin.woff2', LATIN],
];

/** The characters of a CSS unicode-range: `U+0041-0043,U+0627` → ABCا. */
const charactersIn = (range) =>
  range
    .split(',')
    .flatMap((part) => {
      const [first, last = first] = part.replace('U+', '').split('-');
      const start = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, i) => String.fromCodePoint(start + i));
    })
    .join('');

/**
 * A changed font may not bear a reserved name (LICENSE.md), and a browser takes none without a table of names: the name
 * is written over in place, letter for letter, except where the copyright notice quotes it.
 */
const rename = (sfnt) => {
  const [reserved, ours] = ['Scheherazade', 'FahmReadings'].map((name) => Buffer.from(name, 'utf16le').swap16());
  const font = Buffer.from(sfnt);
  for (let at = font.indexOf(reserved); at >= 0; at = font.indexOf(reserved, at + 1))
    if (font.readUInt16BE(at - 2) !== '"'.charCodeAt(0)) ours.copy(font, at);
  return font;
};

const subsetAll = async () => {
  for (const [from, to, range] of FACES) {
    const whole = await readFile(path.join(PACKAGES, from));
    const characters = charactersIn(range);
    const cut = await subsetFont(whole, characters, {
      targetFormat: 'sfnt',
      noHinting: true,
      ...(from.includes('wght') ? { variationAxes: { wght: { min: 400, max: 700 } } } : {}),
    });
    const packed = await subsetFont(rename(cut), characters, { targetFormat: 'woff2' });
    await writeFile(path.join(FOLDER, to), packed);
    console.log(`${to}: ${whole.length} → ${packed.length} bytes`);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await subsetAll();
