import type { Line } from './lines';

/** «كتب : حسام الجبالي», «بقلم سلمى حداد»: with a colon or dash, or with the word alone and a name of two to four words. */
const WITH_COLON = /^(?:كتب|كتبت|كتبه|كتبته|كتبها|بقلم|إعداد|اعداد|تحرير|تقرير|حوار)\s*[:\-–—|]\s*(?<name>\S.*)$/;
const WITHOUT_COLON = /^(?:كتب|كتبت|بقلم)\s(?<name>\S+(?:\s\S+){1,3})$/;
const LONGEST_NAME = 10;

/** Who a line says has written the article, or nothing. */
export const readByline = ({ text }: Line): string | undefined => {
  const name = (WITH_COLON.exec(text) ?? WITHOUT_COLON.exec(text))?.groups?.name;
  if (name === undefined || name.length > 120 || name.split(' ').length > LONGEST_NAME || /[.؟!:…]$/.test(name))
    return undefined;
  return name;
};
