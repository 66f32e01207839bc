import type { QuestionContext } from '../context';
import type { Draft } from '../draft';
import { complementFacts, type FactKind } from '../facts';
import { findStatements, statementEvidence } from '../statements';

type Unit = {
  readonly question: string;
  readonly answer: (value: string) => string;
  readonly typed: (value: string) => string[];
};

/** What is asked for each unit, and how an answer is worded. */
const UNITS: Partial<Readonly<Record<FactKind, Unit>>> = {
  year: {
    question: 'في أي عام',
    answer: (value) => value,
    typed: (value) => [value, `عام ${value}`, `في عام ${value}`, `سنة ${value}`],
  },
  weekday: { question: 'في أي يوم', answer: (value) => `يوم ${value}`, typed: (value) => [`يوم ${value}`, value] },
  month: { question: 'في أي شهر', answer: (value) => `شهر ${value}`, typed: (value) => [`شهر ${value}`, value] },
};

/** «التقى الرئيسان يوم الأربعاء» → «في أي يوم التقى الرئيسان؟»: where the statement has one time phrase, with a unit that can be named. */
export const time = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] =>
    complementFacts(context, statement, ['year', 'weekday', 'month']).flatMap(({ fact, complement, rest }): Draft[] => {
      const unit = UNITS[fact.kind];
      if (!unit || (complement.preposition !== undefined && !['في', 'خلال'].includes(complement.preposition)))
        return [];
      const shared = {
        skill: 'detail' as const,
        stem: `${unit.question} ${rest}؟`,
        evidence: [statementEvidence(context, statement)],
        rationale: { messageKey: 'time', arguments: { sentence: statement.text } },
        stemSpans: [{ from: statement.from, to: statement.to }],
        keySpan: complement,
      };
      return [
        {
          ...shared,
          type: 'multiple-choice',
          rule: 'time',
          key: unit.answer(fact.key),
          distractors: fact.contrasts.slice(0, 3).map(unit.answer),
          trust: 0.85,
        },
        { ...shared, type: 'short-answer', rule: 'time-typed', accepted: unit.typed(fact.key), trust: 0.72 },
      ];
    }),
  );
