import type { Article } from '@/lib/articles';
import type { Sense } from '@/lib/lexicon';
import { type Analysis, materialize } from '@/lib/morphology';
import { applyCorrections, type Correction } from './corrections';
import { disambiguate } from './disambiguate';
import type { Engine } from './engine';
import { findEntities } from './entities';
import { findExpressions, type FoundExpression, preferExpressions } from './expressions';
import { decideForms } from './grammatical-case';
import { knownNames, nameAnalysis, recognizeNames, unknownAnalysis } from './known-names';
import { latticeOf } from './lattice';
import { orderSenses } from './senses';
import { splitParagraphs, splitSentences } from './sentences';
import { type RawToken, tokenize } from './tokenize';
import type { AnnotatedArticle, Sentence, Token } from './types';
import { weighWideContext } from './wide-context';

const MOST_OTHERS = 3;

/** The analysis with the sense meant here first. */
const inContext = (analysis: Analysis, senses: readonly Sense[]): Analysis => {
  const glosses = senses.map(({ gloss }) => gloss);
  return glosses.length < 2 || glosses[0] === analysis.gloss
    ? analysis
    : { ...analysis, gloss: glosses[0] ?? '', glosses };
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
const analyzeSentence = (
  { morphology, gazetteer, expressions }: Engine,
  raw: readonly RawToken[],
  offset: number,
): Token[] => {
  const names = knownNames(gazetteer, raw);
  const lattice = raw.map((token, i) => latticeOf(morphology, token, names.has(i)));
  const found = findExpressions(expressions, raw, lattice);
  const choices = disambiguate(weighWideContext(preferExpressions(lattice, found), raw));
  const chosen = choices.map(({ reading }) => reading);
  const forms = decideForms(chosen);
  const tokens = raw.map((token, i): Token => {
    const choice = choices[i];
    const candidate = choice?.reading.candidate;
    if (!choice || !candidate) {
      if (token.kind !== 'word') return { ...token, margin: 0 };
      const name = names.get(i);
      return name
        ? { ...token, analysis: nameAnalysis(token.form, name), margin: 1 }
        : { ...token, analysis: unknownAnalysis(token.form), margin: 0 };
    }
    const others = choice.others
      .slice(0, MOST_OTHERS)
      .flatMap(({ candidate: other }) => (other ? [materialize(other)] : []));
    return {
      ...token,
      analysis: inContext(materialize(candidate, forms[i]), orderSenses(candidate.stem.entry.senses, chosen, i)),
      ...(others.length > 0 ? { others } : {}),
      margin: choice.margin,
    };
  });
  for (const expression of found)
    for (let i = expression.from; i < expression.to; i += 1)
      tokens[i] = { ...(tokens[i] as Token), expression: expressionOf(expression, offset) };
  return tokens;
};

/** Annotates an article: tokens with the analysis chosen in context, paragraphs, sentences, entities, quotations. */
export const annotate = (
  engine: Engine,
  article: Article,
  corrections: readonly Correction[] = [],
): AnnotatedArticle => {
  const raw = tokenize(article.text);
  const paragraphs = splitParagraphs(article.text, raw);
  const sentences = splitSentences(raw, paragraphs, article.headings);
  const analyzed = sentences.flatMap((sentence: Sentence) =>
    analyzeSentence(engine, raw.slice(sentence.from, sentence.to), sentence.from),
  );
  const corrected = corrections.length > 0 ? applyCorrections(analyzed, sentences, corrections) : analyzed;
  const entities = findEntities(corrected, sentences, engine.gazetteer);
  const tokens = recognizeNames(corrected, entities);
  return {
    article,
    tokens,
    paragraphs,
    sentences,
    phrases: [],
    entities,
    quotes: [],
  };
};

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
