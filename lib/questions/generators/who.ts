import { stripMarks } from '@/lib/orthography';
import { isAskable, isSelfContained, personIn, runsText } from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { distinctNames, otherPersons } from '../names-as-options';
import { masculineVerb, particlesBefore } from '../verbs';
import { countWords, phraseText } from '../wording';

/** Verbs whose object is what was said: asked by the attribution rule, or too empty to ask by themselves. */
const EMPTY_VERBS = new Set([
  'أعرب',
  'كان',
  'ليس',
  'أصبح',
  'بات',
  'قال',
  'أضاف',
  'تابع',
  'تم',
  'استطرد',
  'أردف',
  'ظل',
  'بدا',
]);

/** «طالب كيم برفع العقوبات» → «من طالب برفع العقوبات؟» with the article's other persons as distractors. */
export const who = (context: QuestionContext): Draft[] =>
  context.clauses.flatMap((clause): Draft[] => {
    const { tokens } = context;
    const verb = tokens[clause.verb];
    if (!verb || !clause.subject || !isAskable(context, clause)) return [];
    if (EMPTY_VERBS.has(stripMarks(verb.analysis?.lemma ?? '')) || verb.analysis?.features.Voice === 'Pass') return [];
    const person = personIn(context, clause.subject);
    if (!person || clause.complements.length === 0) return [];
    if (!clause.complements.some(({ kind }) => kind === 'object' || kind === 'preposition')) return [];
    const subject = tokens[clause.subject.head];
    if (clause.complements.some((run) => !isSelfContained(context, run, subject))) return [];
    const asked = masculineVerb(context, verb);
    if (!asked) return [];
    const rest = runsText(context, clause.complements);
    const stem = `من ${particlesBefore(context, clause)}${asked} ${rest}؟`;
    if (countWords(stem) < 5 || countWords(stem) > 22) return [];
    const inStem = otherPersons(context, [person]).filter(({ mentions }) =>
      mentions.some(({ from }) => clause.complements.some((run) => run.from <= from && from < run.to)),
    );
    const others = otherPersons(context, [person, ...inStem]).map(({ name }) => name);
    return [
      {
        type: 'multiple-choice',
        skill: 'detail',
        rule: 'who',
        stem,
        key: person.name,
        distractors: distinctNames(others, person.names, 3),
        aliases: person.names,
        evidence: [spanOf(tokens, clause)],
        rationale: { messageKey: 'detailSubject', arguments: { sentence: phraseText(tokens, clause) } },
        stemSpans: [...clause.complements, { from: clause.verb, to: clause.verb + 1 }],
        keySpan: clause.subject,
        trust: 0.75,
      },
    ];
  });
