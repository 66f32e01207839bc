import { readFileSync } from 'node:fs';

/**
 * Prints what two blind judges made of the questions in question-judgements.tsv: the share that both accept, by round and rule, and how
 * far they agree (Cohen's kappa). `npx tsx tests/gold/judgements.ts`. The numbers behind a verdict are the rubric's criteria that fail.
 */
type Row = { readonly round: string; readonly rule: string; readonly first: boolean; readonly second: boolean };

const rows = readFileSync('tests/gold/question-judgements.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [round = '', , , rule = '', first, second] = line.split('\t');
    return { round, rule, first: first === '1', second: second === '1' };
  });

const share = (values: readonly boolean[]): number => values.filter(Boolean).length / Math.max(1, values.length);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

for (const round of new Set(rows.map((row) => row.round))) {
  const own = rows.filter((row) => row.round === round);
  const [a, b] = [share(own.map(({ first }) => first)), share(own.map(({ second }) => second))];
  const byChance = a * b + (1 - a) * (1 - b);
  const agreed = share(own.map(({ first, second }) => first === second));
  const both = own.filter(({ first, second }) => first && second).length;
  console.log(
    `round ${round}: both accept ${both} of ${own.length} (${percent(both / own.length)}), kappa ${((agreed - byChance) / (1 - byChance)).toFixed(2)}`,
  );
  for (const rule of [...new Set(own.map((row) => row.rule))].sort()) {
    const ofRule = own.filter((row) => row.rule === rule);
    const accepted = ofRule.filter(({ first, second }) => first && second).length;
    console.log(`  ${rule.padEnd(24)} ${accepted} of ${ofRule.length}`);
  }
}
