import { spanOf, type QuestionContext } from '../context';
import type { Draft } from '../draft';
import { findStatements, type Statement } from '../statements';
import { countWords } from '../wording';

const LONGEST = 22;

/** Four statements from four paragraphs, to be put in the order of the text. */
export const textOrder = (context: QuestionContext): Draft[] => {
  const chosen: Statement[] = [];
  for (const statement of findStatements(context)) {
    if (countWords(statement.text) > LONGEST || chosen.some(({ paragraph }) => paragraph === statement.paragraph))
      continue;
    chosen.push(statement);
  }
  if (chosen.length < 4) return [];
  // spread over the text: first, last and two between
  const last = chosen.length - 1;
  const four = [0, Math.round(last / 3), Math.round((2 * last) / 3), last]
    .map((i) => chosen[i])
    .filter((s): s is Statement => s !== undefined);
  return [
    {
      type: 'ordering',
      skill: 'sequence',
      rule: 'text-order',
      stem: 'رتب الجمل الآتية بحسب ورودها في النص.',
      ordered: four.map(({ text }) => `${text}.`),
      evidence: four.map((statement) => spanOf(context.tokens, statement)),
      rationale: { messageKey: 'sequence', arguments: {} },
      stemSpans: [],
      trust: 0.7,
    },
  ];
};
