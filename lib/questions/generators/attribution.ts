import { stripMarks } from '@/lib/orthography';
import { hasNote, isSelfContained, personIn, standsAlone } from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { distinctNames, otherPersons } from '../names-as-options';
import { SAYING } from '../saying';
import { masculineVerb } from '../verbs';
import { countWords, phraseText } from '../wording';

const COMPLEMENTIZERS = new Set(['أن', 'إن']);
const MOST_CONTENT = 16;
/** "Added" refers to what was said before; a question by itself asks who said it. */
const ADDING = new Set(['أضاف', 'أردف', 'تابع']);

/** Where the reported content ends: at the next comma, full stop or quotation mark. */
const contentEnd = (context: QuestionContext, from: number, end: number): number => {
  for (let i = from; i < end; i += 1) {
    const token = context.tokens[i];
    if (token?.kind === 'punctuation' && ['،', '.', '؛', '…', '«', '»', ':', '؟', '!', '(', ')'].includes(token.form))
      return i;
  }
  return end;
};

/** «وأكد الوزير أنّ اللقاء سيعقد غدا» → «مَن أكد أن اللقاء سيعقد غدا؟» with the article's other persons as distractors. */
export const attribution = (context: QuestionContext): Draft[] =>
  context.clauses.flatMap((clause): Draft[] => {
    const { tokens } = context;
    const verb = tokens[clause.verb];
    const particle = SAYING[stripMarks(verb?.analysis?.lemma ?? '')];
    if (!verb || !particle || !clause.subject || !standsAlone(context, clause)) return [];
    const speaker = personIn(context, clause.subject);
    if (!speaker) return [];
    // the complementizer directly after what the clause reader took, perhaps behind a preposition of its own
    let at = clause.to;
    while (tokens[at]?.analysis?.pos === 'ADP' && at < clause.to + 2) at += 1;
    const complementizer = tokens[at];
    const sentence = context.sentences[clause.sentence];
    if (!complementizer || !sentence || !COMPLEMENTIZERS.has(stripMarks(complementizer.analysis?.lemma ?? '')))
      return [];
    if (complementizer.analysis?.segments.some(({ role }) => role === 'enclitic')) return [];
    const to = contentEnd(context, at + 1, sentence.to);
    const content = { from: at + 1, to };
    if (tokens[to]?.form === '«') return [];
    const text = phraseText(tokens, content, 'as it stands');
    if (countWords(text) < 4 || countWords(text) > MOST_CONTENT) return [];
    // a claim has a verb (or هناك); without one the content was cut in the middle
    const hasPredicate = tokens
      .slice(content.from, content.to)
      .some(({ analysis }) => analysis?.pos === 'VERB' || analysis?.pos === 'AUX' || analysis?.lemma === 'هُنَاكَ');
    if (!hasPredicate) return [];
    const first = tokens[content.from];
    if (first?.analysis?.pos === 'VERB' && particle.endsWith('إن')) return [];
    if (!isSelfContained(context, content, first, 'any noun before') || hasNote(context, { from: clause.from, to }))
      return [];
    const asked = ADDING.has(stripMarks(verb.analysis?.lemma ?? '')) ? 'ذكر' : masculineVerb(context, verb);
    if (!asked) return [];
    const others = otherPersons(context, [speaker]).map(({ name }) => name);
    const distractors = distinctNames(others, speaker.names, 3);
    return [
      {
        type: 'multiple-choice',
        skill: 'attribution',
        rule: 'attribution',
        stem: `من ${asked} ${particle} ${text}؟`,
        key: speaker.name,
        distractors,
        aliases: speaker.names,
        evidence: [spanOf(tokens, { from: clause.from, to })],
        rationale: { messageKey: 'attribution', arguments: { speaker: speaker.name } },
        stemSpans: [content, { from: clause.verb, to: clause.verb + 1 }],
        keySpan: clause.subject,
        trust: 0.85,
      },
    ];
  });
