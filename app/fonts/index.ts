import localFont from 'next/font/local';

/*
 * A face is split by script, so that a page without Latin never loads it. No metric fallback between the halves: it
 * would answer for Latin letters before the second half is asked. Only what the first paint of every page needs is
 * preloaded: the interface and the default reading face, cut down by subset.mjs to what Arabic and English need (63 KB
 * instead of 263, and a phone waits for nothing longer). A browser fetches the rest of a face where a letter of another
 * language stands, and another face when a reader chooses it. next/font reads these values without running the file, so
 * they are written out; tests/app/fonts.test.ts holds them to subset.mjs.
 *
 * The preloaded faces are optional: no metrics make one Arabic face break its lines where another does, so a face that
 * comes late would move the text under the reader's eyes. Then the device's own Naskh serves this visit (globals.css),
 * and the next one has the face at hand. What a reader chose, and the bold of headings, are worth a late change.
 * The Latin of the reading face stands in English titles: a first visit may show them in the interface's.
 *
 * The space belongs to the Arabic half: else the Latin one would be fetched for the spaces between Arabic words, late,
 * and every line would shift. Titles hold guillemets and captions points and brackets, which only the Latin halves have.
 */
const interfaceArabic = localFont({
  src: './interface-arabic.woff2',
  weight: '400 700',
  variable: '--font-interface-arabic',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020,U+00A0,U+060C,U+061B-061C,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06CC,U+06D4,U+06F0-06F9,U+200C-200F',
    },
  ],
});

const interfaceLatin = localFont({
  src: './interface-latin.woff2',
  weight: '400 700',
  variable: '--font-interface-latin',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0020-007E,U+00A0,U+00A9,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0-00FF,U+2010-2026,U+20AC,U+2190-2193,U+2212',
    },
  ],
});

const interfaceRest = localFont({
  src: '../../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-interface-rest',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0600-060B,U+060D-061A,U+061D-061E,U+0620,U+063B-063F,U+0656-065F,U+066D-066F,U+0672-067D,U+067F-0685,U+0687-0697,U+0699-06A3,U+06A5-06A8,U+06AA-06AE,U+06B0-06CB,U+06CD-06D3,U+06D5-06EF,U+06FA-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC',
    },
  ],
});

const readingArabic = localFont({
  src: './reading-arabic.woff2',
  weight: '400',
  variable: '--font-scheherazade',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020,U+00A0,U+060C,U+061B-061C,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06CC,U+06D4,U+06F0-06F9,U+200C-200F',
    },
  ],
});

const readingArabicBold = localFont({
  src: './reading-arabic-bold.woff2',
  weight: '700',
  variable: '--font-scheherazade-bold',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020,U+00A0,U+060C,U+061B-061C,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06CC,U+06D4,U+06F0-06F9,U+200C-200F',
    },
  ],
});

const readingLatin = localFont({
  src: './reading-latin.woff2',
  weight: '400',
  variable: '--font-reading-latin',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0020-007E,U+00A0,U+00A9,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0-00FF,U+2010-2026,U+20AC,U+2190-2193,U+2212',
    },
  ],
});

const readingRest = localFont({
  src: '../../node_modules/@fontsource/scheherazade-new/files/scheherazade-new-arabic-400-normal.woff2',
  weight: '400',
  variable: '--font-reading-rest',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0600-060B,U+060D-061A,U+061D-061E,U+0620,U+063B-063F,U+0656-065F,U+066D-066F,U+0672-067D,U+067F-0685,U+0687-0697,U+0699-06A3,U+06A5-06A8,U+06AA-06AE,U+06B0-06CB,U+06CD-06D3,U+06D5-06EF,U+06FA-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC',
    },
  ],
});

const notoNaskh = localFont({
  src: '../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  weight: '400',
  variable: '--font-noto-naskh',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0020,U+00A0,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
    },
  ],
});

const amiri = localFont({
  src: '../../node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2',
  weight: '400',
  variable: '--font-amiri',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0020,U+00A0,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
    },
  ],
});

/** Classes that define the font variables of globals.css. */
export const fontVariables = [
  interfaceArabic,
  interfaceLatin,
  interfaceRest,
  readingArabic,
  readingArabicBold,
  readingLatin,
  readingRest,
  notoNaskh,
  amiri,
]
  .map((font) => font.variable)
  .join(' ');
