import type { Article } from '@/lib/articles';
import type { Sense } from '@/lib/lexicon';
import { type Analysis, materialize } from '@/lib/morphology';
import { applyCorrections, type Correction } from './corrections';
import { disambiguate } from './disambiguate';
import type { Engine } from './engine';
import { findEntities } from './entities';
import { decideForms } from './grammatical-case';
import { knownNames, nameAnalysis, recognizeNames, unknownAnalysis } from './known-names';
import { latticeOf, type Reading } from './lattice';
import { orderSenses } from './senses';
import { splitParagraphs, splitSentences } from './sentences';
import { type RawToken, tokenize } from './tokenize';
import type { AnnotatedArticle, Sentence, Token } from './types';

const MOST_OTHERS = 3;

/** The analysis with the sense meant here first. */
const inContext = (analysis: Analysis, senses: readonly Sense[]): Analysis => {
  const gloss = senses[0]?.gloss;
  return gloss === undefined || senses.length < 2 || gloss === analysis.gloss
    ? analysis
    : { ...analysis, gloss, glosses: senses.map((sense) => sense.gloss) };
};

const analyzeSentence = ({ morphology, gazetteer }: Engine, raw: readonly RawToken[]): Token[] => {
  const names = knownNames(gazetteer, raw);
  const lattice = raw.map((token, i) => latticeOf(morphology, token, names.has(i)));
  const choices = disambiguate(lattice);
  const chosen = choices.map(({ reading }) => reading);
  const forms = decideForms(chosen);
  return raw.map(({ form, start, end, kind }, i): Token => {
    const choice = choices[i];
    const candidate = choice?.reading.candidate;
    if (!choice || !candidate) {
      if (kind !== 'word') return { form, start, end, kind, margin: 0 };
      const name = names.get(i);
      return name
        ? { form, start, end, kind, analysis: nameAnalysis(form, name), margin: 1 }
        : { form, start, end, kind, analysis: unknownAnalysis(form), margin: 0 };
    }
    const analysis = inContext(materialize(candidate, forms[i]), orderSenses(candidate.stem.entry.senses, chosen, i));
    const { margin } = choice;
    const others = otherAnalyses(choice.others);
    return others.length > 0
      ? { form, start, end, kind, analysis, others, margin }
      : { form, start, end, kind, analysis, margin };
  });
};

const otherAnalyses = (readings: readonly Reading[]): Analysis[] => {
  const others: Analysis[] = [];
  for (const { candidate } of readings.slice(0, MOST_OTHERS)) if (candidate) others.push(materialize(candidate));
  return others;
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
    analyzeSentence(engine, raw.slice(sentence.from, sentence.to)),
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
