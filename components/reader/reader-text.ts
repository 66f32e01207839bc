import type { AnnotatedArticle, EntityType } from '@/lib/annotation';
import type { EditReason, Note, TextSpan } from '@/lib/articles';
import type { Analysis } from '@/lib/morphology';
import type { Question } from '@/lib/questions';
import { isAmbiguous, isUnsure } from './doubt';
import { summarizeEdits } from './edit-summary';
import { isContentWord, worthLearning } from './worth-learning';

/** What the gloss shows of an analysis: the page carries this and nothing more. */
export type Gloss = Pick<Analysis, 'vocalized' | 'lemma' | 'pos' | 'features' | 'gloss'> &
  Partial<Pick<Analysis, 'root' | 'pattern' | 'glosses' | 'arabic' | 'band'>> & {
    /** Left out where the word is one piece. */
    readonly segments?: Analysis['segments'];
    readonly guessed?: true;
    /** A noun, verb, adjective or adverb of the lexicon: what a learner can be said to know or not to know. */
    readonly isContent?: true;
  };

/** What is shown of a reading that was not chosen. */
export type OtherReading = Pick<Analysis, 'vocalized' | 'pos' | 'gloss'>;

/** A name in the text and what it names. */
export type NameCard = { readonly type: EntityType; readonly name: string; readonly english?: string };

/** A word of a paragraph: offsets into its text, then indices into the lists of the whole text (-1 is none). */
export type ReaderWord = {
  readonly start: number;
  readonly end: number;
  readonly gloss: number;
  readonly name: number;
  readonly others?: readonly number[];
  readonly unsure?: true;
  /** Could be misread without its marks. */
  readonly ambiguous?: true;
};

export type ReaderParagraph = TextSpan & {
  readonly text: string;
  readonly isHeading: boolean;
  readonly words: readonly ReaderWord[];
};

export type EditSummary = {
  readonly reason: EditReason;
  readonly count: number;
  readonly examples: readonly { readonly before: string; readonly after: string }[];
};

export type ReaderText = {
  readonly id: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly byline?: string;
  readonly dateline?: string;
  readonly published?: string;
  readonly paragraphs: readonly ReaderParagraph[];
  readonly sentences: readonly TextSpan[];
  readonly glosses: readonly Gloss[];
  readonly readings: readonly OtherReading[];
  readonly names: readonly NameCard[];
  /** Glosses of the words most worth learning before reading, the best first. */
  readonly worthLearning: readonly number[];
  readonly notes: readonly Note[];
  readonly edits: readonly EditSummary[];
};

/** Makes what the reader page needs of an annotated article; each gloss and name is sent once, however often it stands. */
export const makeReaderText = (loaded: {
  readonly annotated: AnnotatedArticle;
  readonly questions?: readonly Question[] | undefined;
  readonly source?: string | undefined;
}): ReaderText => {
  const { article, tokens, paragraphs, sentences, entities } = loaded.annotated;
  const glosses = makeList<Gloss>();
  const readings = makeList<OtherReading>();
  const names = makeList<NameCard>();

  const wordsOf = (paragraph: TextSpan & { from: number; to: number }): readonly ReaderWord[] =>
    tokens.slice(paragraph.from, paragraph.to).flatMap((token) => {
      if (token.kind !== 'word') return [];
      const { analysis, others = [] } = token;
      const entity = entities.find(({ start, end }) => start <= token.start && token.end <= end);
      return [
        {
          start: token.start - paragraph.start,
          end: token.end - paragraph.start,
          gloss: analysis ? glosses.indexOf(asGloss(analysis)) : -1,
          name: entity ? names.indexOf(asName(entity)) : -1,
          ...(others.length > 0 ? { others: others.map((other) => readings.indexOf(asOther(other))) } : {}),
          ...(isUnsure(token) ? { unsure: true as const } : {}),
          ...(isAmbiguous(token) ? { ambiguous: true as const } : {}),
        },
      ];
    });

  const drawn = paragraphs.map((paragraph) => ({
    start: paragraph.start,
    end: paragraph.end,
    text: article.text.slice(paragraph.start, paragraph.end),
    isHeading: article.headings.some(({ start, end }) => start <= paragraph.start && paragraph.end <= end),
    words: wordsOf(paragraph),
  }));
  const worth = worthLearning(loaded.annotated, loaded.questions ?? []);

  return {
    id: article.id,
    title: article.title,
    titleIsOurs: article.titleIsOurs ?? false,
    ...(article.byline === undefined ? {} : { byline: article.byline }),
    ...(article.dateline === undefined ? {} : { dateline: article.dateline }),
    ...(article.published === undefined ? {} : { published: article.published }),
    paragraphs: drawn,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    glosses: glosses.items,
    readings: readings.items,
    names: names.items,
    worthLearning: worth.map((analysis) => glosses.indexOf(asGloss(analysis))),
    notes: article.notes,
    edits: summarizeEdits(article.edits, loaded.source),
  };
};

const asGloss = (analysis: Analysis): Gloss => {
  const { vocalized, lemma, pos, features, gloss, root, pattern, glosses, arabic, segments, source, band } = analysis;
  return {
    vocalized,
    lemma,
    pos,
    features,
    gloss,
    ...(root === undefined ? {} : { root }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(glosses === undefined || glosses.length === 0 ? {} : { glosses }),
    ...(arabic === undefined ? {} : { arabic }),
    ...(segments.length > 1 ? { segments } : {}),
    ...(source === 'guess' ? { guessed: true } : {}),
    ...(band === undefined ? {} : { band }),
    ...(isContentWord(analysis) ? { isContent: true } : {}),
  };
};

const asOther = ({ vocalized, pos, gloss }: Analysis): OtherReading => ({ vocalized, pos, gloss });

const asName = ({ type, name, english }: NameCard): NameCard =>
  english === undefined ? { type, name } : { type, name, english };

/** A list that holds equal items once: indexOf adds what is new. */
const makeList = <Item>(): { readonly items: readonly Item[]; readonly indexOf: (item: Item) => number } => {
  const items: Item[] = [];
  const places = new Map<string, number>();
  return {
    items,
    indexOf: (item) => {
      const key = JSON.stringify(item);
      const place = places.get(key) ?? items.push(item) - 1;
      places.set(key, place);
      return place;
    },
  };
};
