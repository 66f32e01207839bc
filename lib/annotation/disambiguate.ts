import { contextCost } from './context-costs';
import { type Reading, START } from './lattice';

/** The reading chosen for one token, how sure it is (0 to 1), and the others by how near they came. */
export type Choice = { readonly reading: Reading; readonly margin: number; readonly others: readonly Reading[] };

/** Differences in cost that count as "sure": a margin of 2 is about a factor of seven. */
const SURE = 2.2;
/** A reading this much worse is none that a reader should be shown. */
const FAR = 6;

/**
 * Chooses one reading a token so that the whole sentence costs least (Viterbi over readings, costs of readings and of neighbours).
 * The margin compares the best path through each other lemma at that place. Cost: tokens × readings².
 */
export const disambiguate = (lattice: readonly (readonly Reading[])[]): Choice[] => {
  const n = lattice.length;
  const forward: number[][] = [];
  const transitions: number[][][] = [];
  for (let i = 0; i < n; i += 1) {
    const here = lattice[i] ?? [];
    const before = i === 0 ? [START] : (lattice[i - 1] ?? []);
    const table: number[][] = [];
    const costs: number[] = [];
    for (const reading of here) {
      const row: number[] = [];
      let best = Infinity;
      for (let p = 0; p < before.length; p += 1) {
        const previous = before[p] as Reading;
        const step = contextCost(previous, reading);
        row.push(step);
        const total = step + (i === 0 ? 0 : (forward[i - 1]?.[p] ?? 0));
        if (total < best) best = total;
      }
      table.push(row);
      costs.push(best + reading.cost);
    }
    transitions.push(table);
    forward.push(costs);
  }
  const backward: number[][] = Array.from({ length: n }, () => []);
  for (let i = n - 1; i >= 0; i -= 1) {
    const here = lattice[i] ?? [];
    const next = lattice[i + 1];
    backward[i] = here.map((_, c) => {
      if (!next) return 0;
      let best = Infinity;
      for (let k = 0; k < next.length; k += 1) {
        const total = (transitions[i + 1]?.[k]?.[c] ?? 0) + (next[k]?.cost ?? 0) + (backward[i + 1]?.[k] ?? 0);
        if (total < best) best = total;
      }
      return best;
    });
  }
  return lattice.map((here, i) => {
    const ranked = here
      .map((reading, c) => ({ reading, total: (forward[i]?.[c] ?? 0) + (backward[i]?.[c] ?? 0) }))
      .sort((a, b) => a.total - b.total);
    const best = ranked[0];
    if (!best) throw new Error('a token without readings');
    const rival = ranked.find(
      ({ reading }) => reading.lemma !== best.reading.lemma || reading.pos !== best.reading.pos,
    );
    const margin = rival ? Math.min(1, Math.max(0, (rival.total - best.total) / SURE)) : 1;
    const others = ranked.slice(1).filter(({ total }) => total - best.total < FAR);
    return { reading: best.reading, margin, others: others.map(({ reading }) => reading) };
  });
};
