import type { TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { hasNote, isSelfContained } from './clause-parts';
import type { QuestionContext } from './context';
import { findStatements, isClean, isCompleteEnd, type Statement, tellsWhatWasSaid } from './statements';
import { countWords, phraseText } from './wording';

const FEWEST_WORDS = 7;
const MOST_WORDS = 20;
/** What a quoted piece may lose in front: it only joins the piece to what stands before. */
const JOINS = new Set(['حيث', 'إذ', 'فيما', 'بينما', 'كما']);
/** What hangs on the words before and cannot be quoted without them. */
const HANGS = new Set(['الذي', 'مما', 'بل', 'إلا', 'غير', 'سوى', 'إذا', 'لو']);

const bare = (context: QuestionContext, at: number): string => stripMarks(context.tokens[at]?.analysis?.lemma ?? '');
const posAt = (context: QuestionContext, at: number): string => context.tokens[at]?.analysis?.pos ?? '';

/** The pieces of a sentence between its commas and stops, guillemets and brackets kept whole. */
const piecesOf = (context: QuestionContext, { from, to }: TokenSpan): TokenSpan[] => {
  const pieces: TokenSpan[] = [];
  let open = 0;
  let start = from;
  for (let i = from; i < to; i += 1) {
    const form = context.tokens[i]?.form ?? '';
    if (form === '«' || form === '(') open += 1;
    if (form === '»' || form === ')') open -= 1;
    if (open !== 0 || !/^[،.؛:؟!…]$/.test(form)) continue;
    if (i > start) pieces.push({ from: start, to: i });
    start = i + 1;
  }
  if (open === 0 && start < to) pieces.push({ from: start, to });
  return pieces;
};

/** Whether a verb of the piece has its subject there, so that it is said of whom. */
const hasSubject = (context: QuestionContext, { from, to }: TokenSpan): boolean =>
  context.clauses.some(
    ({ verb, subject }) =>
      from <= verb && verb < to && subject !== undefined && from <= subject.from && subject.to <= to,
  );

const passageOf = (context: QuestionContext, piece: TokenSpan, sentence: TokenSpan): Statement | undefined => {
  let { from } = piece;
  if (JOINS.has(bare(context, from)) && posAt(context, from) !== 'NOUN') from += 1;
  const span = { from, to: piece.to };
  if (HANGS.has(bare(context, from)) || posAt(context, from) === 'PRON' || posAt(context, from) === 'SCONJ')
    return undefined;
  if (span.to - span.from < FEWEST_WORDS || !hasSubject(context, span) || hasNote(context, span)) return undefined;
  if (!isClean(context, span) || !isCompleteEnd(context, span.to)) return undefined;
  if (!tellsWhatWasSaid(context, span)) return undefined;
  if (!isSelfContained(context, span, undefined, 'any noun before')) return undefined;
  const text = phraseText(context.tokens, span);
  const words = countWords(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return undefined;
  const index = context.sentenceOfToken[from] ?? -1;
  const runs: Statement['runs'] = [
    ...(from > sentence.from ? [{ span: NOWHERE, text: '…', first: 'as it stands' as const }] : []),
    { span, text, first: 'without conjunction' },
    ...(span.to < sentence.to - 1 ? [{ span: NOWHERE, text: '…', first: 'as it stands' as const }] : []),
  ];
  return {
    ...span,
    sentence: index,
    paragraph: context.sentences[index]?.paragraph ?? 0,
    verb: from,
    text: runs.map((run) => run.text).join(' '),
    runs,
  };
};
const NOWHERE = { from: -1, to: -1 } as const;

/**
 * Pieces of sentences that give no statement of their own but can be quoted: «… بلغت أرباح الشركة 40 مليون ريال …». What is quoted is
 * the writer's; it must name whom it speaks of.
 */
export const findPassages = (context: QuestionContext): Statement[] => {
  const statements = findStatements(context);
  const covered = new Set(statements.map(({ sentence }) => sentence));
  return context.sentences.flatMap((sentence, index): Statement[] =>
    sentence.isHeading || covered.has(index)
      ? []
      : piecesOf(context, sentence).flatMap((piece) => passageOf(context, piece, sentence) ?? []),
  );
};
