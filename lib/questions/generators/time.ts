import type { Clause, Token } from '@/lib/annotation';
import { stripMarks, toWesternDigits } from '@/lib/orthography';
import { isAskable, isSelfContained, runsText, subjectText, timesOf } from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { shuffle } from '../random';
import { countWords, phraseText, withoutConjunction } from '../wording';

const WEEKDAYS: Readonly<Record<string, string>> = {
  سبت: 'السبت',
  أحد: 'الأحد',
  اثنين: 'الاثنين',
  إثنين: 'الاثنين',
  اثنان: 'الاثنين',
  ثلاثاء: 'الثلاثاء',
  أربعاء: 'الأربعاء',
  خميس: 'الخميس',
  جمعة: 'الجمعة',
};
const bare = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');

type Moment = { readonly question: string; readonly key: string; readonly others: readonly string[] };

/** What unit a time phrase gives: a year, a weekday. Vague ones (منذ فترة) give nothing. */
const momentOf = (context: QuestionContext, run: Clause['complements'][number]): Moment | undefined => {
  for (let i = run.from; i < run.to; i += 1) {
    const token = context.tokens[i];
    const value = token ? toWesternDigits(token.form) : '';
    if (
      token?.kind === 'number' &&
      /^(?:1[5-9]|20)\d\d$/.test(value) &&
      ['عام', 'سنة'].includes(bare(context.tokens[i - 1]))
    ) {
      const random = context.randomFor(`year ${i}`);
      const year = Number(value);
      const near = shuffle([-6, -4, -3, -2, -1, 1, 2, 3, 4], random).map((shift) => String(year + shift));
      const inText = context.tokens
        .filter(({ kind, form }) => kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(toWesternDigits(form)))
        .map(({ form }) => toWesternDigits(form));
      return {
        question: 'في أي عام',
        key: value,
        others: [...new Set([...inText, ...near])].filter((other) => other !== value),
      };
    }
    const weekday = WEEKDAYS[bare(token)];
    if (weekday && token?.analysis?.segments.some(({ role }) => role === 'article')) {
      const random = context.randomFor(`weekday ${i}`);
      const others = shuffle([...new Set(Object.values(WEEKDAYS))], random).filter((day) => day !== weekday);
      return { question: 'في أي يوم', key: `يوم ${weekday}`, others: others.map((day) => `يوم ${day}`) };
    }
  }
  return undefined;
};

/** «التقى الرئيسان يوم الأربعاء» → «في أي يوم التقى الرئيسان؟»: one time phrase only, with a unit that can be named. */
export const time = (context: QuestionContext): Draft[] =>
  context.clauses.flatMap((clause): Draft[] => {
    const times = timesOf(context, clause);
    const [run] = times;
    if (!run || times.length !== 1 || !clause.subject || !isAskable(context, clause)) return [];
    if (run.preposition !== undefined && !['في', 'خلال'].includes(run.preposition)) return [];
    const moment = momentOf(context, run);
    const verb = context.tokens[clause.verb];
    if (!moment || verb?.analysis?.features.Person !== '3') return [];
    const subject = context.tokens[clause.subject.head];
    const rest = clause.complements.filter((complement) => complement !== run);
    if (rest.some((other) => !isSelfContained(context, other, subject)) || !isSelfContained(context, clause.subject))
      return [];
    const restText = runsText(context, rest);
    const stem = `${moment.question} ${withoutConjunction(verb)} ${subjectText(context, clause.subject)}${restText ? ` ${restText}` : ''}؟`;
    if (countWords(stem) < 5 || countWords(stem) > 22) return [];
    const shared = {
      skill: 'detail' as const,
      stem,
      evidence: [spanOf(context.tokens, clause)],
      rationale: { messageKey: 'time', arguments: { sentence: phraseText(context.tokens, clause) } },
      stemSpans: [clause.subject, ...rest, { from: clause.verb, to: clause.verb + 1 }],
      keySpan: run,
    };
    return [
      {
        ...shared,
        type: 'multiple-choice',
        rule: 'time',
        key: moment.key,
        distractors: moment.others.slice(0, 3),
        trust: 0.85,
      },
      {
        ...shared,
        type: 'short-answer',
        rule: 'time-typed',
        accepted:
          moment.question === 'في أي عام'
            ? [moment.key, `عام ${moment.key}`, `في عام ${moment.key}`, `سنة ${moment.key}`]
            : [moment.key, moment.key.replace(/^يوم /, '')],
        trust: 0.75,
      },
    ];
  });
