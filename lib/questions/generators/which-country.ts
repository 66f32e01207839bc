import { stripMarks } from '@/lib/orthography';
import { isAskable, isSelfContained, runsText } from '../clause-parts';
import { type QuestionContext, referentAt, spanOf } from '../context';
import type { Draft } from '../draft';
import { distinctNames, knownPlaces, placeKind } from '../names-as-options';
import { feminineVerb } from '../verbs';
import { countWords, phraseText } from '../wording';

const EMPTY_VERBS = new Set(['كان', 'ليس', 'أصبح', 'بات', 'تم', 'ظل', 'شهد']);

/** «دعمت الصين عقد جولة جديدة» → «أي دولة دعمت عقد جولة جديدة؟» with the article's other countries as distractors. */
export const whichCountry = (context: QuestionContext): Draft[] =>
  context.clauses.flatMap((clause): Draft[] => {
    const { tokens } = context;
    const verb = tokens[clause.verb];
    if (!verb || !clause.subject || !isAskable(context, clause)) return [];
    if (EMPTY_VERBS.has(stripMarks(verb.analysis?.lemma ?? '')) || verb.analysis?.features.Voice === 'Pass') return [];
    const country = referentAt(context, clause.subject.from);
    const mention = country?.mentions.find(({ from, to }) => from === clause.subject?.from && to === clause.subject.to);
    if (!country || !mention || placeKind(context, country) !== 'country') return [];
    if (!clause.complements.some(({ kind }) => kind === 'object' || kind === 'preposition')) return [];
    const subject = tokens[clause.subject.head];
    if (clause.complements.some((run) => !isSelfContained(context, run, subject))) return [];
    const asked = feminineVerb(context, verb);
    if (!asked) return [];
    const stem = `أي دولة ${asked} ${runsText(context, clause.complements)}؟`;
    if (countWords(stem) < 5 || countWords(stem) > 22) return [];
    const inStem = context.referents.filter(({ mentions }) =>
      mentions.some(({ from }) => clause.complements.some((run) => run.from <= from && from < run.to)),
    );
    // a capital in the stem stands for its country: بيونغ يانغ for North Korea
    const capitals = new Set(
      context.engine.lexicon.names
        .filter(
          ({ type, lemma }) => type === 'capital' && inStem.some(({ names }) => names.includes(stripMarks(lemma))),
        )
        .map(({ detail }) => detail),
    );
    const isInStem = (name: string): boolean =>
      context.engine.lexicon.names.some(
        (row) => row.type === 'country' && stripMarks(row.lemma) === name && capitals.has(row.english),
      );
    const fromText = context.referents
      .filter((other) => other !== country && !inStem.includes(other) && placeKind(context, other) === 'country')
      .map(({ name }) => name);
    return [
      {
        type: 'multiple-choice',
        skill: 'detail',
        rule: 'which-country',
        stem,
        key: country.name,
        distractors: distinctNames(
          [...fromText, ...knownPlaces(context, ['country'], `country ${clause.verb}`)].filter(
            (name) => !isInStem(name),
          ),
          [...country.names, ...inStem.flatMap(({ names }) => names)],
          3,
        ),
        aliases: country.names,
        evidence: [spanOf(tokens, clause)],
        rationale: { messageKey: 'detailSubject', arguments: { sentence: phraseText(tokens, clause) } },
        stemSpans: [...clause.complements, { from: clause.verb, to: clause.verb + 1 }],
        keySpan: clause.subject,
        trust: 0.75,
      },
    ];
  });
