/**
 * How a text begins, in whole words. The cut is made here and not by the style sheet: a browser clamps lines at a letter,
 * and half an Arabic word reads as another word. «في مدينة تونس حافلة قديمة», 15 → «في مدينة تونس…»
 */
export const firstWords = (text: string, longest: number): string => {
  const line = text
    .slice(0, 2 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest && text.length <= 2 * longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest).replace(/[\s،؛:,;.«"(-]+$/u, '')}…`;
};
