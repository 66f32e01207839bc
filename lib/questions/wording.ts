import type { Token, TokenSpan } from '@/lib/annotation';
import { lexiconKey, stripMarks } from '@/lib/orthography';

const SURE = 0.8;
/** Words rarer than this are left as printed: السامة is more likely a name than السآمة. */
const COMMON = 4;
/** أن and إن are spelled by what stands around them even where the two are close. */
const CLOSED = new Set(['SCONJ', 'ADP', 'PART', 'CCONJ']);

/** Whether every reading of the word is spelled alike: then it does not matter which one is meant. */
const agreesOnSpelling = ({ analysis, others }: Token): boolean =>
  others !== undefined &&
  others.every(({ vocalized }) => stripMarks(vocalized) === stripMarks(analysis?.vocalized ?? ''));

/** A hamza that is written means itself (منشآتها is no misspelling of منشأتها), but for one below an alif that only joins: إحتراما. */
const keepsHamzas = (printed: string, standard: string): boolean =>
  [...printed].every(
    (letter, i) => !/[أإآؤئ]/.test(letter) || standard[i] === letter || (letter === 'إ' && standard[i] === 'ا'),
  );

const isBareName = ({ analysis }: Token): boolean =>
  analysis?.source === 'name' && analysis.segments.every(({ role }) => role === 'stem');

/**
 * A word as an editor spells it: `الامريكي` → الأمريكي. Only where the analysis is sure and the letters are the same but for hamza and
 * final ya; a name stays as the article writes it.
 */
export const standardSpelling = (token: Token): string => {
  const { analysis } = token;
  const printed = stripMarks(token.form).replace(/\u0640/g, '');
  // ال 15: the article before digits is no family
  if (printed === 'ال') return printed;
  // لذا فان: behind ف it is إن, whatever its reading
  if (/^ف[اأإ]ن(?:ه|ها|هم)?$/.test(printed) && analysis?.pos === 'SCONJ') return `فإن${printed.slice(3)}`;
  if (
    token.kind !== 'word' ||
    !analysis ||
    analysis.source === 'guess' ||
    // بادينغتون: a name with something before it stays as it is printed
    (analysis.pos === 'PROPN' && analysis.segments.some(({ role }) => role === 'proclitic')) ||
    (token.margin < (CLOSED.has(analysis.pos) ? 0 : SURE) && !agreesOnSpelling(token)) ||
    ((analysis.band ?? 6) > COMMON && !/^(?:of )?[A-Z]/.test(analysis.gloss))
  )
    return printed;
  // المانيا: a name that the lexicon lists with its spellings is written as it heads the list
  const standard = stripMarks(isBareName(token) ? analysis.lemma : analysis.vocalized);
  return lexiconKey(standard) === lexiconKey(printed) && keepsHamzas(printed, standard) ? standard : printed;
};

/** للجان holds three lams of which two are written: ل + ال + لجان. */
const beginsWithLam = (token: Token): boolean =>
  token.analysis?.segments.some(({ role, form }) => role === 'stem' && form.startsWith('ل')) ?? false;

const cutFront = (token: Token, roles: readonly string[]): string => {
  const spelled = standardSpelling(token);
  let out = spelled;
  for (const segment of token.analysis?.segments ?? []) {
    if (!roles.includes(segment.job ?? '')) break;
    out =
      segment.form === 'ل' && out.startsWith('لل')
        ? `${beginsWithLam(token) ? 'ال' : 'ا'}${out.slice(1)}`
        : out.slice(segment.form.length);
  }
  return out === '' ? spelled : out;
};

/** The word without و or ف before it: وأكد → أكد. */
export const withoutConjunction = (token: Token): string => cutFront(token, ['and', 'so']);
/** The word without conjunction and preposition: وبالرئيس → الرئيس. */
export const withoutProclitics = (token: Token): string => cutFront(token, ['and', 'so', 'preposition']);

/** The word as printed without anything attached in front but the article: ليستفيد → يستفيد, والطريق → الطريق. */
export const bareForm = (token: Token): string => {
  let out = stripMarks(token.form).replace(/\u0640/g, '');
  for (const { role, form } of token.analysis?.segments ?? []) {
    if (role !== 'proclitic') break;
    out = form === 'ل' && out.startsWith('لل') ? `ا${out.slice(1)}` : out.slice(form.length);
  }
  return out;
};

/** Whether a word is written with a hamza that does not belong to it, though what else it could be is not sure: أهتم for اهتم. */
export const isMisspelled = (token: Token): boolean =>
  token.analysis?.source === 'lexicon' &&
  /^[وفبل]?أ/.test(token.form) &&
  /^[وفبل]?ا/.test(stripMarks(token.analysis.vocalized)) &&
  !token.analysis.segments.some(({ role }) => role === 'article');

export type FirstWord = 'as it stands' | 'without conjunction' | 'without proclitics';

/** The words of a span in standard spelling, spaced as in the text; the first word loses what would dangle. */
export const phraseText = (
  tokens: readonly Token[],
  span: TokenSpan,
  first: FirstWord = 'without conjunction',
): string => {
  let out = '';
  for (let i = span.from; i < span.to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1];
    const isArticle = (one: Token | undefined): boolean => one !== undefined && stripMarks(one.form) === 'ال';
    const glued = i > span.from && before !== undefined && (before.end === token.start || isArticle(before));
    const word =
      i > span.from || first === 'as it stands'
        ? standardSpelling(token)
        : first === 'without conjunction'
          ? withoutConjunction(token)
          : withoutProclitics(token);
    // الـ70: before digits the article is joined by a stroke
    out += `${i > span.from && !glued ? ' ' : ''}${word}${isArticle(token) && tokens[i + 1]?.kind === 'number' ? '\u0640' : ''}`;
  }
  return out.trim();
};

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
