import type { Article, TextSpan } from '@/lib/articles';
import type { Analysis } from '@/lib/morphology';

export const TOKEN_KINDS = ['word', 'number', 'punctuation', 'other'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** As printed between spaces and punctuation, clitics included; `text.slice(start, end) === form`. */
export type Token = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly analysis?: Analysis;
  /** Other readings, best first. */
  readonly others?: readonly Analysis[];
  /** How sure the choice of analysis is, 0 to 1. */
  readonly margin: number;
  /** The run of words with a meaning of its own that this token stands in (`على الرغم من`): token indices, half open. */
  readonly expression?: TokenSpan & { readonly gloss: string; readonly arabic?: string };
};

/** Token indices, half open. */
export type TokenSpan = { readonly from: number; readonly to: number };

export const ENTITY_TYPES = ['person', 'place', 'organization', 'date', 'number', 'nationality', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type Entity = TextSpan & {
  readonly type: EntityType;
  /** The name run alone, in standard spelling without proclitics. */
  readonly name: string;
  /** English form, where known. */
  readonly english?: string;
  /** Entities of one id are one thing (`ترامب` = `دونالد ترامب`). */
  readonly id: string;
  /** Title or role that stands with the name (`الرئيس الروسي`). */
  readonly title?: TextSpan;
  /** Titles that mean this person alone in this text: `الرئيس الأمريكي` without a name is he. Compare by `titleKey`. */
  readonly titles?: readonly string[];
};

export type Sentence = TextSpan &
  TokenSpan & {
    readonly paragraph: number;
    readonly isHeading?: boolean;
  };

export type Paragraph = TextSpan & TokenSpan;

/** A stretch of the text, in characters and in tokens. */
export type TextRun = TextSpan & TokenSpan;

/** What somebody is reported to have said: `speaker` said `content`. */
export type Quote = {
  readonly content: TextRun;
  /** His whole noun phrase, title and name: وزير الخارجية المصري سامح شكري. */
  readonly speaker?: TextRun;
  /** The word that reports: a verb (قال) or its participle (قائلاً). */
  readonly verb: TextRun;
  /** The verb's lemma without marks, for a participle that of its verb: مشيراً → أشار. */
  readonly saying: string;
  readonly direct: boolean;
  /** The speaker is not named at this verb: he spoke in the clause or the sentence before (وأضاف أن …). */
  readonly speakerCarried: boolean;
};

export const PHRASE_KINDS = ['noun', 'verb', 'preposition', 'time'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];
export type Phrase = TokenSpan & { readonly kind: PhraseKind; readonly head: number };

export type AnnotatedArticle = {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly Phrase[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
};
