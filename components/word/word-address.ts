/**
 * The word stands behind the # of the address, so that one static page serves every word, offline too, and what is
 * looked up is not sent to the server: /word#كِتَاب.
 */
export const wordAddress = (word: string): string => `/word#${encodeURIComponent(word)}`;

const LONGEST = 80;

/** Reads the word back: '#%D9%83' → ك; an address that is cut or too long is read as far as it makes sense. */
export const parseWordHash = (hash: string): string => {
  const text = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(text).trim().slice(0, LONGEST);
  } catch {
    return text.trim().slice(0, LONGEST);
  }
};
