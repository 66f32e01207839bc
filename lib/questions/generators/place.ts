import type { Clause } from '@/lib/annotation';
import { isAskable, isSelfContained, runsText, subjectText } from '../clause-parts';
import { type QuestionContext, referentAt, spanOf } from '../context';
import type { Draft } from '../draft';
import { distinctNames, knownPlaces, placeKind } from '../names-as-options';
import { particlesBefore } from '../verbs';
import { countWords, phraseText, withoutConjunction } from '../wording';

const CITY_LIKE = ['city', 'capital'];

/** What stands between verb and the asked-for complement, and after it, without the complement itself. */
const restOf = (clause: Clause, without: Clause['complements'][number]): Clause['complements'][number][] =>
  clause.complements.filter((complement) => complement !== without && complement.kind !== 'time');

/** «يلتقي كيم بالرئيس الروسي في فلاديفوستوك» → «أين يلتقي كيم بالرئيس الروسي؟»: only for في or ب with a place that has a name. */
export const place = (context: QuestionContext): Draft[] =>
  context.clauses.flatMap((clause): Draft[] =>
    clause.complements.flatMap((complement): Draft[] => {
      if (complement.preposition !== 'في' || !clause.subject || !isAskable(context, clause)) return [];
      const referent = referentAt(context, complement.from + 1);
      if (referent?.type !== 'place' || complement.to - complement.from > 3) return [];
      const mention = referent.mentions.find(({ from }) => from === complement.from + 1);
      if (!mention) return [];
      const subject = context.tokens[clause.subject.head];
      const rest = restOf(clause, complement);
      if (rest.some((run) => !isSelfContained(context, run, subject)) || !isSelfContained(context, clause.subject))
        return [];
      // من لاس فيجاس إلى هيثرو في لندن: the place says where another place is
      if (referentAt(context, complement.from - 1)?.type === 'place') return [];
      const verb = context.tokens[clause.verb];
      if (verb?.analysis?.features.Person !== '3' || verb.analysis.lemma === 'كَانَ') return [];
      const kind = placeKind(context, referent);
      if (!kind) return [];
      const isCity = CITY_LIKE.includes(kind);
      const sameKind = isCity ? CITY_LIKE : [kind];
      const fromText = context.referents
        .filter(
          (other) => other !== referent && other.type === 'place' && sameKind.includes(placeKind(context, other) ?? ''),
        )
        .map(({ name }) => name);
      const distractors = distinctNames(
        [...fromText, ...knownPlaces(context, sameKind, `place ${clause.verb}`)],
        referent.names,
        3,
      );
      const restText = runsText(context, rest);
      const stem = `أين ${particlesBefore(context, clause)}${withoutConjunction(verb)} ${subjectText(context, clause.subject)}${restText ? ` ${restText}` : ''}؟`;
      if (countWords(stem) < 4 || countWords(stem) > 20) return [];
      const shared = {
        skill: 'detail' as const,
        stem,
        evidence: [spanOf(context.tokens, clause)],
        rationale: { messageKey: 'place', arguments: { sentence: phraseText(context.tokens, clause) } },
        stemSpans: [clause.subject, { from: clause.verb, to: clause.verb + 1 }, ...rest],
        keySpan: complement,
      };
      return [
        {
          ...shared,
          type: 'multiple-choice',
          rule: 'place',
          key: `في ${referent.name}`,
          distractors: distractors.map((name) => `في ${name}`),
          aliases: referent.names,
          trust: 0.8,
        },
        {
          ...shared,
          type: 'short-answer',
          rule: 'place-typed',
          accepted: [
            ...new Set([
              `في ${referent.name}`,
              phraseText(context.tokens, complement),
              ...referent.names,
              ...referent.names.map((name) => `في ${name}`),
            ]),
          ],
          trust: 0.7,
        },
      ];
    }),
  );
