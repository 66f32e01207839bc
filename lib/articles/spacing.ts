import type { Rule } from './rules';

/** One space after a sign and none before it; none inside «» and (), one around them. */
export const SPACING_RULES: readonly Rule[] = [
  { pattern: / (?=[،؛؟!…:](?!\/))/g, replacement: '', reason: 'white-space' },
  { pattern: / (?=\.(?![A-Za-z\p{N}]))/gu, replacement: '', reason: 'white-space' },
  { pattern: /(?<=[«(\[]) | (?=[»)\]])/g, replacement: '', reason: 'white-space' },
  // و، ف، ب، ل، ك alone before a quotation belong to it
  { pattern: /(?<=(?:^|[^\p{L}\p{M}\p{N}.])[وفبلك]) (?=«)/gu, replacement: '', reason: 'white-space' },
  { pattern: /(?<=(?:[،؛…]|[؟!](?![؟!])))(?=[\p{L}«(])/gu, replacement: ' ', reason: 'white-space' },
  { pattern: /(?<=[،؛])(?=\p{N})(?<!\p{N}[،؛])/gu, replacement: ' ', reason: 'white-space' },
  { pattern: /(?<=[\p{Script=Arabic}\p{M}»)]:)(?=[\p{Script=Arabic}«(])/gu, replacement: ' ', reason: 'white-space' },
  // كلمة«كلمة» → كلمة «كلمة», but و«كلمة» and ال«كلمة»
  {
    pattern: /(?<=[\p{L}\p{M}\p{N}»):])(?<!(?:^|[^\p{L}\p{M}])(?:[وفبلك]|[وف][بلك]|[وفبك]{0,2}ال|[وف]?لل))(?=«)/gu,
    replacement: ' ',
    reason: 'white-space',
  },
  { pattern: /(?<=»)(?=[\p{L}\p{N}(«])/gu, replacement: ' ', reason: 'white-space' },
  // الوزير(ة) is one word, and ب(المهمة) two that join
  {
    pattern: /(?<=[\p{L}\p{M}\p{N}»])(?<!(?:^|[^\p{L}\p{M}])[وف]?[بلك])(?=\((?!\p{L}\p{M}?\)))/gu,
    replacement: ' ',
    reason: 'white-space',
  },
  { pattern: /(?<=\))(?<!\(\p{L}\p{M}?\))(?=[\p{L}\p{N}«])/gu, replacement: ' ', reason: 'white-space' },
];

/** و is one letter and so joins the word after it: «ترامب و كيم» → «ترامب وكيم». */
export const WAW_RULES: readonly Rule[] = [
  {
    pattern: /(?<=(?:^|[^\p{L}\p{M}\p{N}.])و) (?=«|\p{Script=Arabic}\p{M}*\p{Script=Arabic}|و )/gu,
    replacement: '',
    reason: 'white-space',
  },
];
