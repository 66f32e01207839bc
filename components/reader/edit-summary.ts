import type { Edit } from '@/lib/articles';
import type { EditSummary } from './reader-text';

const MOST_EXAMPLES = 5;

/** Groups the recorded edits by reason, in the order of the text, and shows a few of each that can be seen: spaces alone can't. */
export const summarizeEdits = (edits: readonly Edit[], source: string | undefined): readonly EditSummary[] =>
  [...new Set(edits.map(({ reason }) => reason))].map((reason) => {
    const ofReason = edits.filter((edit) => edit.reason === reason);
    const changes = ofReason
      .map(({ start, end, replacement }) => ({ before: source?.slice(start, end) ?? '', after: replacement }))
      .filter(({ before, after }) => before.trim() !== after.trim());
    const distinct = [...new Map(changes.map((change) => [`${change.before}\n${change.after}`, change])).values()];
    return { reason, count: ofReason.length, examples: distinct.slice(0, MOST_EXAMPLES).map(clipped) };
  });

const LONGEST = 80;
const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
const clipped = ({ before, after }: { before: string; after: string }) => ({
  before: clip(before),
  after: clip(after),
});
