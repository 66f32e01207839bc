import { enclitic, hasArticle, type Token } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { isInsideQuotation } from '../clause-parts';
import { type QuestionContext, referentAt, spanOf } from '../context';
import type { Draft } from '../draft';
import { entryOf } from '../lexical-choice';
import { findStatements, type Statement } from '../statements';
import { phraseText, standardSpelling } from '../wording';

const BLANK = '____';

/** The statement with the token at `at` blanked; what is attached in front stays outside the blank. */
const blanked = (context: QuestionContext, statement: Statement, at: number): string => {
  const before = phraseText(context.tokens, { from: statement.from, to: at });
  const after = phraseText(context.tokens, { from: at + 1, to: statement.to }, 'as it stands');
  const glue = /^[،.؛:»)]/.test(after) ? '' : ' ';
  return `${before}${before ? ' ' : ''}${BLANK}${after ? glue + after : ''}.`;
};

const draft = (
  context: QuestionContext,
  statement: Statement,
  at: number,
  rule: string,
  key: string,
  distractors: readonly string[],
  trust: number,
): Draft => ({
  type: 'cloze',
  skill: 'grammar',
  rule,
  stem: `أكمل الفراغ بالكلمة المناسبة: «${blanked(context, statement, at)}»`.replace('.»', '»'),
  key,
  distractors,
  evidence: [spanOf(context.tokens, statement)],
  rationale: { messageKey: 'cloze', arguments: { word: key } },
  stemSpans: [{ from: at, to: at + 1 }],
  trust,
});

const PREPOSITIONS = ['إلى', 'على', 'عن', 'من', 'في', 'مع'] as const;

/** Verbs' prepositions by spelling: all that any reading of the verb governs, so that no distractor is right after all. */
const governedBy = (context: QuestionContext, verb: Token): ReadonlySet<string> =>
  new Set(
    (context.engine.morphology.entriesByLemma.get(verb.analysis?.lemma ?? '') ?? []).flatMap(({ objects }) =>
      (objects ?? []).flatMap((object) => object.split('+')),
    ),
  );

/** A preposition that its verb governs (أعرب عن): the others are those the verb never takes, nor makes sense with as a place. */
export const governedPreposition = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] => {
    const clause = context.clauses.find(({ verb }) => verb === statement.verb);
    const verb = context.tokens[statement.verb];
    if (!clause || !verb || verb.margin < 0.8) return [];
    const governed = governedBy(context, verb);
    for (const run of clause.complements) {
      const token = context.tokens[run.from];
      const key = stripMarks(token?.form ?? '');
      if (!token || token.analysis?.pos !== 'ADP' || !PREPOSITIONS.some((p) => p === key) || !governed.has(key))
        continue;
      const isFirst = clause.complements.indexOf(run) === 0;
      if (!isFirst || ['في', 'من', 'مع'].includes(key)) continue;
      const distractors = PREPOSITIONS.filter((p) => p !== key && !governed.has(p) && p !== 'مع' && p !== 'في');
      return [draft(context, statement, run.from, 'cloze-preposition', key, distractors.slice(0, 3), 0.8)];
    }
    return [];
  });

/** An adjective after its noun: the other options are the same adjective in gender and number that do not agree. */
export const adjectiveAgreement = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] => {
    for (let at = statement.from + 2; at < statement.to; at += 1) {
      const token = context.tokens[at];
      const noun = context.tokens[at - 1];
      if (token?.analysis?.pos !== 'ADJ' || noun?.analysis?.pos !== 'NOUN' || token.margin < 0.8 || noun.margin < 0.8)
        continue;
      if (
        token.analysis.segments.some(({ role }) => role === 'proclitic' || role === 'enclitic') ||
        isInsideQuotation(context, at) ||
        // خصوصية كبرى, or أكبر
        /^أَ.\u0652.َ/.test(token.analysis.lemma) ||
        referentAt(context, at) !== undefined
      )
        continue;
      // وزارة الداخلية is a name, not an adjective that agrees
      if (
        ['organization', 'building'].includes(noun.analysis.semantic ?? '') &&
        !hasArticle(noun) &&
        enclitic(noun) === undefined
      )
        continue;
      // وضعية الاستخدام العادي: in an idafa the adjective may belong to either noun
      const head = context.tokens[at - 2]?.analysis;
      if (head?.pos === 'NOUN' && !head.segments.some(({ role }) => role === 'article' || role === 'enclitic'))
        continue;
      const { Gender, Number } = token.analysis.features;
      const nounNumber = noun.analysis.features.Number;
      if (
        Number !== 'Sing' ||
        nounNumber === undefined ||
        nounNumber === 'Dual' ||
        (nounNumber === 'Sing' && noun.analysis.features.Gender !== Gender)
      )
        continue;
      // what agrees with a plural of things may also be a plural: only singular nouns leave one answer
      if (nounNumber === 'Plur') continue;
      const entry = entryOf(context, token);
      // of weak adjectives (ثانٍ) the other forms are too unlike to mislead
      if (!entry || entry.lemma.endsWith('\u0650ي')) continue;
      const article = token.analysis.segments.some(({ role }) => role === 'article');
      const make = (gender: 'Masc' | 'Fem', number: 'Sing' | 'Plur' | 'Dual'): string | undefined => {
        const made = formOf(context.engine.morphology, entry, {
          features: { Gender: gender, Number: number },
          case: 'Gen',
          state: 'Ind',
          ...(article ? { proclitics: 'ال' } : {}),
        });
        return made ? stripMarks(made.vocalized) : undefined;
      };
      const key = standardSpelling(token);
      const options = [
        make(Gender === 'Fem' ? 'Masc' : 'Fem', 'Sing'),
        make('Masc', 'Dual'),
        make('Masc', 'Plur'),
        make('Fem', 'Plur'),
      ].filter((form): form is string => form !== undefined && form !== key);
      return [draft(context, statement, at, 'cloze-agreement', key, [...new Set(options)].slice(0, 3), 0.75)];
    }
    return [];
  });
