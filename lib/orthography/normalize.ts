const CONTROL = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u061c]/g;
/** Letters of Arabic alone, as nearly every word of a text: nothing to do. */
const PLAIN = /^[\u0621-\u063a\u0641-\u064a]+$/;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** Removes bidi controls and zero-width characters; ordinary spaces stay. */
export const stripControls = (text: string): string => text.replace(CONTROL, '');

/**
 * The form a word is analyzed in: composed (ا + U+0654 → أ), presentation forms as letters, Persian ی and ک as ي and ك,
 * controls and tatweel gone: `ﻛﺘـﺎب` → `كتاب`.
 */
export const normalizeWord = (word: string): string => (PLAIN.test(word) ? word : normalizeAnything(word));

const normalizeAnything = (word: string): string =>
  stripControls(word.replace(PRESENTATION, (run) => run.normalize('NFKC')))
    .replace(/\u0640/g, '')
    .replace(/[یے]/g, 'ي')
    .replace(/ک/g, 'ك')
    // last, so that a hamza above finds the letter that it joins
    .normalize('NFC');
