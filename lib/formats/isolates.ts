const RLI = '\u2067';
const PDI = '\u2069';

/**
 * Keeps an Arabic text in its own order where it stands in a left-to-right cell: one that begins with a Latin name, or
 * holds one, is put between a right-to-left isolate and its end. Plain Arabic stays as it is, so that it can be searched.
 */
export const isolateArabic = (text: string): string => (/[A-Za-z]/.test(text) ? `${RLI}${text}${PDI}` : text);

/** Takes the isolates away again. */
export const withoutIsolates = (text: string): string =>
  text.startsWith(RLI) && text.endsWith(PDI) ? text.slice(1, -1) : text;
