import type { QuestionContext } from '../context';
import type { Draft } from '../draft';
import { complementFacts } from '../facts';
import { findStatements, type Statement, statementEvidence } from '../statements';

/** دعوات لحضور مؤتمر … في دبي: the place may be the conference's, not the verb's. */
const followsEvent = ({ tokens }: QuestionContext, { verb }: Statement, at: number): boolean =>
  tokens.slice(verb + 1, at).some(({ analysis }) => analysis?.pos === 'NOUN' && analysis.semantic === 'event');

/** «يلتقي كيم بالرئيس الروسي في فلاديفوستوك» → «أين يلتقي كيم بالرئيس الروسي؟»: only for في with a place that has a name. */
export const place = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] =>
    complementFacts(context, statement, ['place']).flatMap(({ fact, complement, rest }): Draft[] => {
      if (complement.preposition !== 'في' || followsEvent(context, statement, complement.from)) return [];
      const shared = {
        skill: 'detail' as const,
        stem: `أين ${rest}؟`,
        evidence: [statementEvidence(context, statement)],
        rationale: { messageKey: 'place', arguments: { sentence: statement.text } },
        stemSpans: [{ from: statement.from, to: statement.to }],
        keySpan: complement,
      };
      const names = [fact.key, ...(fact.aliases ?? [])];
      return [
        {
          ...shared,
          type: 'multiple-choice',
          rule: 'place',
          key: `في ${fact.key}`,
          distractors: fact.contrasts.slice(0, 3).map((name) => `في ${name}`),
          aliases: names,
          trust: 0.85,
        },
        {
          ...shared,
          type: 'short-answer',
          rule: 'place-typed',
          accepted: [...new Set(names.flatMap((name) => [`في ${name}`, name]))],
          trust: 0.7,
        },
      ];
    }),
  );
