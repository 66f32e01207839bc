import localFont from 'next/font/local';

/*
 * A face is split by script, so that a page without Latin never loads it. No metric fallback between the halves: it
 * would answer for Latin letters before the second half is asked. Only what the first paint of every page needs is
 * preloaded: the interface and the default reading face; a browser fetches another face when a reader chooses it.
 */
const interfaceArabic = localFont({
  src: '../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-interface-arabic',
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' },
  ],
});

const interfaceLatin = localFont({
  src: '../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-interface-latin',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0000-00FF,U+0131,U+0152-0153,U+2000-200B,U+2010-206F,U+20AC,U+2190-2193,U+2212',
    },
  ],
});

const readingArabic = localFont({
  src: '../node_modules/@fontsource/scheherazade-new/files/scheherazade-new-arabic-400-normal.woff2',
  weight: '400',
  variable: '--font-scheherazade',
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' },
  ],
});

const readingArabicBold = localFont({
  src: '../node_modules/@fontsource/scheherazade-new/files/scheherazade-new-arabic-700-normal.woff2',
  weight: '700',
  variable: '--font-scheherazade-bold',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' },
  ],
});

const readingLatin = localFont({
  src: '../node_modules/@fontsource/scheherazade-new/files/scheherazade-new-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-reading-latin',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0000-00FF,U+2000-200B,U+2010-206F' }],
});

const notoNaskh = localFont({
  src: '../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  weight: '400',
  variable: '--font-noto-naskh',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' },
  ],
});

const amiri = localFont({
  src: '../node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2',
  weight: '400',
  variable: '--font-amiri',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' },
  ],
});

/** Classes that define the font variables of globals.css. */
export const fontVariables = [
  interfaceArabic,
  interfaceLatin,
  readingArabic,
  readingArabicBold,
  readingLatin,
  notoNaskh,
  amiri,
]
  .map((font) => font.variable)
  .join(' ');
