import type { Token } from '@/lib/annotation';
import { stripMarks, toWesternDigits } from '@/lib/orthography';
import { type QuestionContext, referentAt } from '../context';
import type { Draft } from '../draft';
import { shuffle } from '../random';
import { findStatements, type Statement, statementEvidence } from '../statements';
import { countWords } from '../wording';
import type { Sides } from './sides';

const MOST_WORDS = 18;
const MOST = 2;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ']);
/** A text that lacks so many of a statement's words, and at least this share of them, does not say it in other words either. */
const FEWEST_MISSING = 3;
const SHARE_MISSING = 0.5;

/** What a word has in common with every other form of it. */
const rootOf = ({ analysis }: Token): string => analysis?.root ?? stripMarks(analysis?.lemma ?? '');

/** Asks whether a text is sure not to say a statement of the other: it is silent of a name or a number in it, or of most of its words. */
const silenceOf = (
  context: QuestionContext,
  hears: Sides['hearsInFirst'],
): ((other: QuestionContext, statement: Statement) => boolean) => {
  const numbers = new Set(
    context.tokens.filter(({ kind }) => kind === 'number').map(({ form }) => toWesternDigits(form)),
  );
  const roots = new Set(context.tokens.map(rootOf));
  return (other, statement) => {
    const tokens = other.tokens.slice(Math.max(0, statement.from), statement.to);
    const hasOwnName = tokens.some((token, i) => {
      if (token.kind === 'number') return token.form.length > 1 && !numbers.has(toWesternDigits(token.form));
      const referent = referentAt(other, statement.from + i);
      return (referent?.type === 'person' || referent?.type === 'place') && !hears(referent.names);
    });
    if (hasOwnName) return true;
    const words = tokens.filter(({ analysis }) => analysis?.source === 'lexicon' && CONTENT.has(analysis.pos));
    const missing = words.filter((token) => !roots.has(rootOf(token))).length;
    return missing >= FEWEST_MISSING && missing / words.length >= SHARE_MISSING;
  };
};

const PLACES = {
  first: 'في النص الأول وحده',
  second: 'في النص الثاني وحده',
  both: 'في النصين معا',
  neither: 'في غير هذين النصين',
} as const;

/** «في أي النصين ورد الخبر الآتي: «…»؟»: a statement of one text of which the other is sure to be silent. */
export const whoseNews = ({ first, second, hearsInFirst, hearsInSecond }: Sides): Draft[] => {
  const ask = (context: QuestionContext, where: 'first' | 'second', isSilent: ReturnType<typeof silenceOf>): Draft[] =>
    shuffle(
      findStatements(context).filter(
        (statement) => countWords(statement.text) <= MOST_WORDS && isSilent(context, statement),
      ),
      context.randomFor(`news ${where}`),
    )
      .slice(0, MOST)
      .map((statement): Draft => {
        const { [where]: key, ...others } = PLACES;
        return {
          type: 'multiple-choice',
          skill: 'comparison',
          rule: `compare-news-${where}`,
          stem: `في أي النصين ورد الخبر الآتي: «${statement.text}»؟`,
          key,
          distractors: Object.values(others),
          evidence: [{ ...statementEvidence(context, statement), article: context.annotated.article.id }],
          rationale: {
            messageKey: where === 'first' ? 'saidInFirst' : 'saidInSecond',
            arguments: { sentence: statement.text },
          },
          stemSpans: [],
          trust: 0.8,
        };
      });
  return [
    ...ask(first, 'first', silenceOf(second, hearsInSecond)),
    ...ask(second, 'second', silenceOf(first, hearsInFirst)),
  ];
};
