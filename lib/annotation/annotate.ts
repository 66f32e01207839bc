import type { Article } from '@/lib/articles';
import type { Sense } from '@/lib/lexicon';
import { type Analysis, choiceByMarks, hasMarkedReading, isMarkedAs, materialize } from '@/lib/morphology';
import { orderMarks } from '@/lib/orthography';
import { applyCorrections, type Correction } from './corrections';
import { disambiguate } from './disambiguate';
import type { Engine } from './engine';
import { findEntities } from './entities';
import { findExpressions, type FoundExpression, preferExpressions } from './expressions';
import { decideForms } from './grammatical-case';
import { knownNames, nameAnalysis, recognizeNames, unknownAnalysis } from './known-names';
import { latticeOf, type Reading } from './lattice';
import { findQuotes } from './reported-speech';
import { orderSenses } from './senses';
import { splitParagraphs, splitSentences } from './sentences';
import { type RawToken, tokenize } from './tokenize';
import type { AnnotatedArticle, Sentence, Token } from './types';
import { lookUpForm, type Vocalization } from './vocalization';
import { weighWideContext } from './wide-context';

const MOST_OTHERS = 3;

/** The analysis with the sense meant here first. */
const inContext = (analysis: Analysis, senses: readonly Sense[]): Analysis => {
  const gloss = senses[0]?.gloss;
  return gloss === undefined || senses.length < 2 || gloss === analysis.gloss
    ? analysis
    : { ...analysis, gloss, glosses: senses.map((sense) => sense.gloss) };
};

/** The tokens as they are to be looked up: with the marks of the vocalised text, where there is one. */
const withMarks = ({ morphology }: Engine, raw: readonly RawToken[], marks: Vocalization): readonly RawToken[] =>
  raw.map((token, i) => {
    const marked = marks[i];
    if (marked === undefined || token.kind !== 'word') return token;
    const form = lookUpForm(marked, raw[i + 1]?.form, (word) => hasMarkedReading(morphology, word));
    return { ...token, form };
  });

/** The readings that a vocalised word leaves; all, where none is quite as it is marked. */
const keepMarked = (readings: readonly Reading[], marked: string): readonly Reading[] => {
  const kept = readings.filter(({ candidate }) => candidate && isMarkedAs(candidate, marked));
  return kept.length > 0 ? kept : readings;
};

/** What the card says of the expression that a token stands in. */
const expressionOf = (
  { from, to, pattern: { expression } }: FoundExpression,
  offset: number,
): NonNullable<Token['expression']> => ({
  from: offset + from,
  to: offset + to,
  gloss: expression.gloss,
  ...(expression.arabic ? { arabic: expression.arabic } : {}),
});

/** The tokens of one sentence, which begins at token `offset` of the article. */
const analyzeSentence = (engine: Engine, raw: readonly RawToken[], offset: number, marks: Vocalization): Token[] => {
  const { morphology, gazetteer, expressions } = engine;
  const names = knownNames(gazetteer, raw);
  const marked = withMarks(engine, raw, marks);
  const lattice = marked.map((token, i) => {
    const readings = latticeOf(morphology, token, names.has(i));
    return marks.length > 0 ? keepMarked(readings, token.form) : readings;
  });
  const found = findExpressions(expressions, raw, lattice);
  const choices = disambiguate(weighWideContext(preferExpressions(lattice, found), raw));
  const chosen = choices.map(({ reading }) => reading);
  const forms = decideForms(chosen);
  const tokens = raw.map(({ form, start, end, kind }, i): Token => {
    const choice = choices[i];
    const candidate = choice?.reading.candidate;
    if (!choice || !candidate) {
      if (kind !== 'word') return { form, start, end, kind, margin: 0 };
      const name = names.get(i);
      return name
        ? { form, start, end, kind, analysis: nameAnalysis(form, name), margin: 1 }
        : { form, start, end, kind, analysis: unknownAnalysis(form), margin: 0 };
    }
    const decided = marks.length > 0 ? choiceByMarks(candidate, marked[i]?.form ?? form, forms[i] ?? {}) : forms[i];
    const analysis = inContext(materialize(candidate, decided), orderSenses(candidate.stem.entry.senses, chosen, i));
    const { margin } = choice;
    const others = otherAnalyses(choice.others);
    return others.length > 0
      ? { form, start, end, kind, analysis, others, margin }
      : { form, start, end, kind, analysis, margin };
  });
  for (const expression of found)
    for (let i = expression.from; i < expression.to; i += 1)
      tokens[i] = { ...(tokens[i] as Token), expression: expressionOf(expression, offset) };
  return tokens;
};

const otherAnalyses = (readings: readonly Reading[]): Analysis[] => {
  const others: Analysis[] = [];
  for (const { candidate } of readings.slice(0, MOST_OTHERS)) if (candidate) others.push(materialize(candidate));
  return others;
};

/** What an editor adds to an article: analyses put right, and the marks of every word. */
export type Editing = { readonly corrections?: readonly Correction[]; readonly vocalization?: Vocalization };

/** Annotates an article: tokens with the analysis chosen in context, paragraphs, sentences, entities, quotations. */
export const annotate = (
  engine: Engine,
  article: Article,
  { corrections = [], vocalization = [] }: Editing = {},
): AnnotatedArticle => {
  const raw = tokenize(article.text);
  const paragraphs = splitParagraphs(article.text, raw);
  const sentences = splitSentences(raw, paragraphs, article.headings);
  const analyzed = sentences.flatMap((sentence: Sentence) =>
    analyzeSentence(
      engine,
      raw.slice(sentence.from, sentence.to),
      sentence.from,
      vocalization.slice(sentence.from, sentence.to),
    ),
  );
  const corrected = corrections.length > 0 ? applyCorrections(analyzed, sentences, corrections) : analyzed;
  const entities = findEntities(corrected, sentences, engine.gazetteer);
  const tokens = vocalize(recognizeNames(corrected, entities), vocalization);
  return {
    article,
    tokens,
    paragraphs,
    sentences,
    phrases: [],
    entities,
    quotes: findQuotes(tokens, sentences),
  };
};

/** Every word as its editor vocalised it: the ending that a rule left open, and the sukun of a name, are printed. */
const vocalize = (tokens: readonly Token[], vocalization: Vocalization): readonly Token[] =>
  vocalization.length === 0
    ? tokens
    : tokens.map((token, i) => {
        const { analysis } = token;
        const marked = vocalization[i];
        return analysis && marked !== undefined
          ? { ...token, analysis: { ...analysis, vocalized: orderMarks(marked) } }
          : token;
      });

/** A text of its own, taken exactly as it stands: no cleaning, offsets into the very line. For scorers and scripts. */
export const annotateLine = (
  engine: Engine,
  text: string,
): Pick<AnnotatedArticle, 'tokens' | 'entities'> & { readonly text: string } => {
  const { tokens, entities } = annotate(engine, {
    id: 'line',
    title: '',
    language: 'ar',
    text,
    headings: [],
    edits: [],
    notes: [],
  });
  return { text, tokens, entities };
};
