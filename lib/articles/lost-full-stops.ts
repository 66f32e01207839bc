import { hasArabic, stripMarks } from '@/lib/orthography';
import type { Change, Draft } from './draft';
import { countWords, ENDS_SENTENCE } from './lines';
import { LONGEST_HEADING } from './line-breaks';
import type { Rule } from './rules';

/** «الدولي.غير» → «الدولي. غير». Initials and domains (أ.ف.ب, اس.ام.تي) have shorter parts. */
export const STOP_RULES: readonly Rule[] = [
  {
    pattern:
      /(?<=\p{Script=Arabic}[\p{Script=Arabic}\p{M}]\p{Script=Arabic}\p{M}{0,2}[»)]?\.)(?=[«(]?\p{Script=Arabic}\p{M}{0,2}\p{Script=Arabic})(?!\p{L}{1,3}\.\p{L})/gu,
    replacement: ' ',
    reason: 'lost-full-stop',
  },
];

/** The newspapers' «هذا و» opens a sentence of its own: it needs a verb after it and no word before it that هذا completes. */
const THIS_AND = /(?<=[\p{L}\p{M}\p{N}»)]) (?=هذا و(?<verb>[\p{L}\p{M}]{2,}))/gu;
const VERBS_AFTER = new Set(
  (
    'قد كان كانت سبق أكد أعلن أعلنت أشار أضاف شدد قال ذكر أوضح شهد بلغ أعرب نفى كشف جاء دعا طالب حذر اتهم أفاد لفت تم ' +
    'يذكر يشار ينتظر يتوقع يأتي تأتي تجدر يجدر تشير يرى سيتم من'
  ).split(' '),
);
/** What shows that the word before is a noun: its article, or a preposition before it. Else هذا may be its object. */
const NOUN_BEFORE =
  /(?:^|[^\p{L}\p{M}])(?:[وف]?[بك]?ال\p{L}{2,}|[وف]?لل\p{L}{2,}|و?(?:في|من|إلى|الى|على|عن|مع|بين|ضد|نحو|لدى) \p{L}{2,}|\p{L}*\p{N}+|.*[»)])$/u;

export const restoreStopBeforeThis = ({ text }: Draft): Change[] =>
  Array.from(text.matchAll(THIS_AND))
    .filter((match) => isVerb(stripMarks(match.groups?.verb ?? '')) && NOUN_BEFORE.test(wordsBefore(text, match.index)))
    .map(({ index }) => ({ start: index, end: index, replacement: '.', reason: 'lost-full-stop' }));

/** The feminine past ends in ت; a plural in ات and a noun with the article do not count. */
const isVerb = (word: string): boolean =>
  VERBS_AFTER.has(word) || (/^.{3,}ت$/.test(word) && !/^(?:ال|.*ات$)/.test(word));

const wordsBefore = (text: string, end: number): string => stripMarks(text.slice(Math.max(0, end - 40), end));

/** A paragraph that is no sub-heading ends with a stop. */
export const stopParagraphs = ({ text }: Draft): Change[] => {
  const changes: Change[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length;
    if (isUnstopped(paragraph)) changes.push({ start: end, end, replacement: '.', reason: 'lost-full-stop' });
    start = end + 2;
  }
  return changes;
};

const isUnstopped = (paragraph: string): boolean => {
  const ending = paragraph.slice(-6);
  return (
    /[\p{L}\p{M}\p{N}»)]$/u.test(ending) &&
    !ENDS_SENTENCE.test(ending) &&
    hasArabic(ending) &&
    countWords(paragraph) > LONGEST_HEADING
  );
};
