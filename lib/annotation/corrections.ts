import { type Analysis, PARTS_OF_SPEECH, type PartOfSpeech } from '@/lib/morphology';
import type { Sentence, Token } from './types';

export const CORRECTABLE = ['lemma', 'pos', 'gloss', 'vocalized', 'root', 'segments', 'source'] as const;
type Correctable = (typeof CORRECTABLE)[number];

/** One cell of an article's corrections.tsv: token `token` (from 1) of sentence `sentence` (from 1), which must be printed as `form`. */
export type Correction = {
  readonly sentence: number;
  readonly token: number;
  readonly form: string;
  readonly field: Correctable;
  readonly value: string;
};

const HEADER = ['sentence', 'token', 'form', 'field', 'value'].join('\t');

/** Parses corrections.tsv. Our own data: a bad row throws and says which. */
export const parseCorrections = (text: string): Correction[] => {
  const [header, ...rows] = text.replace(/\n+$/, '').split('\n');
  if (header !== HEADER) throw new Error(`corrections.tsv: the header is not ${HEADER}`);
  return rows.map((row, i) => {
    const [sentence = '', token = '', form = '', field = '', value = ''] = row.split('\t');
    const known = CORRECTABLE.find((name) => name === field);
    if (!known || !/^\d+$/.test(sentence) || !/^\d+$/.test(token)) throw new Error(`corrections.tsv:${i + 2}: ${row}`);
    return { sentence: Number(sentence), token: Number(token), form, field: known, value };
  });
};

const EMPTY: Analysis = {
  lemma: '',
  pos: 'X',
  features: {},
  segments: [],
  vocalized: '',
  gloss: '',
  source: 'lexicon',
};

const corrected = (analysis: Analysis, field: Correctable, value: string): Analysis => {
  if (field === 'segments') {
    const parts = value.split('+');
    const roles = analysis.segments.map(({ role }) => role);
    return {
      ...analysis,
      segments: parts.map((form, i) =>
        analysis.segments[i]?.form === form
          ? (analysis.segments[i] as Analysis['segments'][number])
          : { form, role: roles.length === parts.length ? (roles[i] ?? 'stem') : 'stem' },
      ),
    };
  }
  if (field === 'pos') {
    const pos = PARTS_OF_SPEECH.find((name): name is PartOfSpeech => name === value);
    return pos ? { ...analysis, pos } : analysis;
  }
  if (field === 'source') return value === 'name' || value === 'lexicon' ? { ...analysis, source: value } : analysis;
  return { ...analysis, [field]: value };
};

/**
 * Overrides the analyses an editor found wrong. Another reading of the token that has the corrected lemma is preferred whole,
 * so that its root, parts and glosses come along. A correction whose form is not printed there throws: the text has moved.
 */
export const applyCorrections = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  corrections: readonly Correction[],
): Token[] => {
  const out = [...tokens];
  for (const { sentence, token, form, field, value } of corrections) {
    const index = (sentences[sentence - 1]?.from ?? -1) + token - 1;
    const target = out[index];
    if (!target || target.form !== form)
      throw new Error(
        `corrections.tsv: sentence ${sentence}, token ${token} is «${target?.form ?? 'nothing'}», not «${form}»`,
      );
    const better = field === 'lemma' ? target.others?.find(({ lemma }) => lemma === value) : undefined;
    out[index] = { ...target, analysis: better ?? corrected(target.analysis ?? EMPTY, field, value), margin: 1 };
  }
  return out;
};
