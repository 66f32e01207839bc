import { State, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card, Grade as Rated } from 'ts-fsrs';
import { stripMarks } from '@/lib/orthography';
import { listedWords } from './words';
import type { CardKind, Progress, Review, ReviewGrade, Word } from './types';

/** What a scheduler says of one card of a word. */
export type CardState = {
  /** ISO 8601 instant from which it may be asked. */
  readonly due: string;
  /** Days until the chance to remember falls to nine in ten; 0 before the first review. */
  readonly stability: number;
  readonly reviews: number;
  readonly lapses: number;
};

/** Known only with its vowels shown is known with effort: FSRS's "hard". The log keeps the two apart. */
const RATINGS: Readonly<Record<ReviewGrade, Rated>> = {
  again: Rating.Again,
  vowelled: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/* No fuzz: the same log gives the same dates on every device. No steps of minutes: a session asks again by itself. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** A word's value is never changed in place, so what was computed from it holds as long as it does. */
const computed = new WeakMap<Word, Map<CardKind, CardState>>();

/** The state of a card, replayed from the word's log; a card never asked is due since the word was met. */
export const cardState = (word: Word, card: CardKind): CardState => {
  const known = computed.get(word) ?? new Map<CardKind, CardState>();
  computed.set(word, known);
  const state = known.get(card) ?? replay(word, card);
  known.set(card, state);
  return state;
};

const replay = (word: Word, kind: CardKind): CardState => {
  const log = word.reviews.filter(({ card }) => card === kind);
  const start: Card = createEmptyCard(new Date(word.met.at));
  const card = log.reduce(
    (state, { at, grade }) => scheduler.next(state, atLeast(at, state), RATINGS[grade]).card,
    start,
  );
  return {
    due: card.due.toISOString(),
    stability: card.state === State.New ? 0 : card.stability,
    reviews: card.reps,
    lapses: card.lapses,
  };
};

/** A clock that was set back must not make time run backwards for the scheduler. */
const atLeast = (at: string, { last_review }: Card): Date => {
  const date = new Date(at);
  return last_review && last_review > date ? last_review : date;
};

/** The kinds of card a word has: vowels and root are asked once its meaning was found, a root only where there is one. */
const kindsOf = (word: Word): readonly CardKind[] => {
  const meaning = word.reviews.findLast(({ card }) => card === 'meaning');
  if (!meaning || meaning.grade === 'again') return ['meaning'];
  const { vocalized, root } = word.met;
  const hasVowels = stripMarks(vocalized ?? word.lemma) !== (vocalized ?? word.lemma);
  return ['meaning', ...(hasVowels ? (['vowels'] as const) : []), ...(root === undefined ? [] : (['root'] as const))];
};

export type DueCard = { readonly word: Word; readonly card: CardKind; readonly due: string; readonly isNew: boolean };

/**
 * What is to be reviewed until an instant (the end of today, say), the longest overdue first: one card a word, since one
 * would give the other away, then the words never asked, at most `mostNew`. A skipped day leaves all of it due.
 */
export const dueCards = (
  progress: Progress,
  { until, mostNew, kinds }: { readonly until: string; readonly mostNew: number; readonly kinds: readonly CardKind[] },
): readonly DueCard[] => {
  const cards = reviewedWords(progress).flatMap((word) => {
    const [first] = kindsOf(word)
      .filter((card) => kinds.includes(card))
      .map((card) => ({ word, card, state: cardState(word, card) }))
      .filter(({ state, card }) => state.due <= until && !wasAskedOn(word, card, until))
      // A kind that was asked before goes before one that never was.
      .sort((a, b) => rankOf(a.state) - rankOf(b.state) || (a.state.due < b.state.due ? -1 : 1));
    return first ? [{ word, card: first.card, due: first.state.due, isNew: word.reviews.length === 0 }] : [];
  });
  const byDue = cards.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return [...byDue.filter(({ isNew }) => !isNew), ...byDue.filter(({ isNew }) => isNew).slice(0, mostNew)];
};

const rankOf = ({ reviews }: CardState): number => (reviews > 0 ? 0 : 1);

/** Words chosen to learn, until they are marked as known. */
export const reviewedWords = (progress: Progress): readonly Word[] =>
  listedWords(progress).filter(({ saved, known }) => saved && !known);

const A_DAY = 24 * 60 * 60 * 1000;

/** A second kind of card waits for another day: the first has just shown the word. */
const wasAskedOn = (word: Word, card: CardKind, until: string): boolean => {
  const since = new Date(Date.parse(until) - A_DAY).toISOString();
  return word.reviews.some((review: Review) => review.card !== card && review.at > since && review.at <= until);
};

/** When the next card comes up after an instant, if any does. */
export const nextDue = (progress: Progress, after: string): string | undefined =>
  reviewedWords(progress)
    .flatMap((word) => kindsOf(word).map((card) => cardState(word, card).due))
    .filter((due) => due > after)
    .reduce<string | undefined>((first, due) => (first === undefined || due < first ? due : first), undefined);
