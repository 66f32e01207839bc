import type { Clause, Token, TokenSpan } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { stripMarks, toWesternDigits } from '@/lib/orthography';
import { isAskable, isSelfContained, runsText, subjectText } from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { entryOf } from '../lexical-choice';
import { shuffle } from '../random';
import { feminineVerb, masculineVerb, particlesBefore } from '../verbs';
import { countWords, phraseText, withoutConjunction } from '../wording';

/** Three to ten in words, with a noun that is masculine and one that is feminine: the numeral takes the opposite gender. */
const WORDS: readonly (readonly string[])[] = [
  ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'],
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'تسع'],
];

const APPROXIMATE = new Set(['نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'أكثر', 'أقل']);

/** A counted thing: numeral and noun, side by side. */
type Count = TokenSpan & { readonly numeral: string; readonly noun: Token; readonly others: readonly string[] };

/** Numbers that count their noun in the same way as this one does: 3 to 10 a plural, 11 to 99 an accusative, round hundreds a genitive. */
const likeNumbers = (value: number): number[] => {
  if (value >= 3 && value <= 10) return [3, 4, 5, 6, 7, 8, 9].filter((n) => n !== value);
  const step = value < 100 ? (value % 10 === 0 ? 10 : 3) : 10 ** Math.floor(Math.log10(value));
  if (value < 11 || (value >= 100 && value % 100 !== 0 && value % 100 < 11)) return [];
  return [value + step, value + 2 * step, value - step, value + 3 * step, value - 2 * step].filter(
    (n) => n > 10 && (value >= 100 ? n % 100 === value % 100 && n >= 100 : n < 100),
  );
};

const countAt = (context: QuestionContext, span: TokenSpan): Count | undefined => {
  const numeral = context.tokens[span.from];
  const noun = context.tokens[span.from + 1];
  if (
    !numeral ||
    !noun ||
    noun.analysis?.pos !== 'NOUN' ||
    noun.margin < 0.6 ||
    noun.analysis.segments.some(({ role }) => role !== 'stem')
  )
    return undefined;
  if (['عام', 'سنة', 'يوم', 'شهر', 'ساعة', 'مرة'].includes(stripMarks(noun.analysis.lemma))) return undefined;
  const random = context.randomFor(`count ${span.from}`);
  if (numeral.kind === 'number') {
    const digits = toWesternDigits(numeral.form);
    if (!/^\d{1,6}$/.test(digits)) return undefined;
    const others = shuffle(likeNumbers(Number(digits)), random).map(String);
    return { from: span.from, to: span.to, numeral: digits, noun, others };
  }
  const word = withoutConjunction(numeral);
  const series = WORDS.find((words) => words.includes(word));
  return series
    ? {
        from: span.from,
        to: span.to,
        numeral: word,
        noun,
        others: shuffle(
          series.filter((other) => other !== word),
          random,
        ),
      }
    : undefined;
};

const draftOf = (
  context: QuestionContext,
  clause: Clause,
  count: Count,
  stem: string,
  rest: readonly TokenSpan[],
): Draft[] => {
  const tail = phraseText(context.tokens, { from: count.from + 1, to: count.to }, 'as it stands');
  if (count.others.length < 3 || countWords(stem) < 4 || countWords(stem) > 22) return [];
  return [
    {
      type: 'multiple-choice',
      skill: 'detail',
      rule: 'how-many',
      stem,
      key: `${count.numeral} ${tail}`,
      distractors: count.others.slice(0, 3).map((other) => `${other} ${tail}`),
      evidence: [spanOf(context.tokens, clause)],
      rationale: { messageKey: 'number', arguments: { sentence: phraseText(context.tokens, clause) } },
      stemSpans: [{ from: clause.verb, to: clause.verb + 1 }, ...rest],
      keySpan: count,
      trust: 0.85,
    },
  ];
};

/** «يشمل العقد 90 طائرة» → «كم طائرة يشمل العقد؟», «أصيب سبعة جنود» → «كم جنديا أصيب؟»; the noun after كم is singular accusative. */
export const howMany = (context: QuestionContext): Draft[] =>
  context.clauses.flatMap((clause): Draft[] => {
    const verb = context.tokens[clause.verb];
    if (!verb || !isAskable(context, clause)) return [];
    const runs = [
      ...(clause.subject ? [{ ...clause.subject, isSubject: true }] : []),
      ...clause.complements.filter(({ kind }) => kind === 'object').map((run) => ({ ...run, isSubject: false })),
    ];
    return runs.flatMap((run): Draft[] => {
      const count = countAt(context, run);
      const entry = count ? entryOf(context, count.noun) : undefined;
      if (!count || !entry || run.to > run.from + 2) return [];
      const counted = formOf(context.engine.morphology, entry, {
        features: { Number: 'Sing' },
        case: 'Acc',
        state: 'Ind',
      });
      if (!counted) return [];
      const noun = stripMarks(counted.vocalized);
      const rest = clause.complements.filter((other) => other.from !== run.from);
      const subject = clause.subject && !run.isSubject ? clause.subject : undefined;
      const subjectToken = subject ? context.tokens[subject.head] : undefined;
      if (
        rest.some((other) => !isSelfContained(context, other, subjectToken)) ||
        (subject && !isSelfContained(context, subject))
      )
        return [];
      // "about", "more than": the number is no longer the answer
      if (rest.some((other) => APPROXIMATE.has(stripMarks(context.tokens[other.from]?.analysis?.lemma ?? ''))))
        return [];
      const restText = runsText(context, rest);
      const after = restText ? ` ${restText}` : '';
      if (run.isSubject) {
        const asked = counted.features.Gender === 'Fem' ? feminineVerb(context, verb) : masculineVerb(context, verb);
        return asked && rest.length > 0 ? draftOf(context, clause, count, `كم ${noun} ${asked}${after}؟`, rest) : [];
      }
      if (!subject || clause.subject === undefined || clause.subject.to === clause.verbFrom) return [];
      return draftOf(
        context,
        clause,
        count,
        `كم ${noun} ${particlesBefore(context, clause)}${withoutConjunction(verb)} ${subjectText(context, clause.subject)}${after}؟`,
        [subject, ...rest],
      );
    });
  });
