import type { Token } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { isInExpression } from './asked-words';
import { type QuestionContext, referentAt } from './context';
import { inflectLike } from './inflect-like';
import { lexicalIndex } from './lexical-index';
import { entryOf } from './lexical-choice';
import { pairedWord } from './word-pairs';
import { standardSpelling } from './wording';

/** A word of the text and its opposite in the same form: ارتفعت — انخفضت. */
export type Opposite = {
  readonly said: string;
  readonly instead: string;
  readonly entry: Entry;
  readonly antonym: Entry;
};

const SURE = 0.7;
const COMMON = 4;

/** The opposite of the word at `at`, or nothing where it has none, is unsure, is part of a name or of a fixed expression. */
export const oppositeAt = (context: QuestionContext, at: number): Opposite | undefined => {
  const token = context.tokens[at];
  const { analysis } = token ?? {};
  if (!token || token.kind !== 'word' || !analysis || token.margin < SURE) return undefined;
  if (!['ADJ', 'VERB', 'NOUN'].includes(analysis.pos) || referentAt(context, at) !== undefined) return undefined;
  const entry = entryOf(context, token);
  if (!entry || entry.origin !== 'table' || entry.band > COMMON) return undefined;
  const antonym = pairedWord(context.engine, 'antonym', entry, analysis);
  if (!antonym || isInExpression(context, at)) return undefined;
  if (!suits(context, at, entry, antonym)) return undefined;
  // an epithet of a person's office is part of the office: الرئيس المؤقت
  if (analysis.pos === 'ADJ' && ['role', 'person'].includes(context.tokens[at - 1]?.analysis?.semantic ?? ''))
    return undefined;
  // a verb's preposition belongs to it: what its opposite governs may be other
  if (analysis.pos === 'VERB' && !sharesGovernment(entry, antonym)) return undefined;
  const instead = inflectLike(context, token, antonym);
  if (!instead || stripMarks(instead).length < 3) return undefined;
  // أول -> ثان: ordinals are facts of their own
  return { said: standardSpelling(token), instead, entry, antonym };
};

/** What of a noun or adjective can be turned round without making nonsense: what is done or happens, and everyday qualities. */
const suits = (context: QuestionContext, at: number, entry: Entry, antonym: Entry): boolean => {
  if (entry.pos === 'VERB') return true;
  const before = context.tokens[at - 1];
  const own = context.tokens[at]?.analysis?.segments ?? [];
  const hasArticle = (segments: typeof own): boolean => segments.some(({ role }) => role === 'article');
  if (entry.pos === 'NOUN') {
    if (!['action', 'event'].includes(entry.semantic ?? '') || isFeminine(entry) !== isFeminine(antonym)) return false;
    // فرق الإطفاء is one term
    if (before?.analysis?.pos === 'NOUN' && !hasArticle(before.analysis.segments) && hasArticle(own)) return false;
    // منع التقدم but السماح بالتقدم: what follows in the genitive must be an object of both verbs
    const next = context.tokens[at + 1];
    const opensIdafa = !hasArticle(own) && next?.analysis?.segments.every(({ role }) => role !== 'proclitic');
    return !opensIdafa || takesObject(context, antonym) === takesObject(context, entry);
  }
  const noun = context.tokens[at - 1];
  return (
    entry.band <= 2 &&
    antonym.band <= 2 &&
    noun?.analysis?.pos === 'NOUN' &&
    noun.margin >= SURE &&
    !['organization', 'document', 'building'].includes(noun.analysis.semantic ?? '')
  );
};
const takesObject = (context: QuestionContext, masdar: Entry): boolean =>
  (lexicalIndex(context.engine).entriesByRoot.get(masdar.root ?? '') ?? []).some(
    ({ pos, origin, objects, row }) =>
      pos === 'VERB' &&
      origin === 'table' &&
      row?.kind === 'verb' &&
      masdarFits(row.form, masdar) &&
      objects?.[0]?.startsWith('t'),
  );
/** Whether a masdar can be of that form by its shape: إفعال of IV, تفعيل of II. */
const masdarFits = (form: string, masdar: Entry): boolean => {
  const lemma = stripMarks(masdar.lemma);
  if (/^ت..ي./.test(lemma)) return form === 'II';
  if (/^إ/.test(lemma)) return form === 'IV';
  if (/^است/.test(lemma)) return form === 'X';
  if (/^م.ا..ة$/.test(lemma)) return form === 'III';
  return !['II', 'IV', 'X', 'III'].includes(form);
};
const isFeminine = (entry: Entry): boolean => entry.gender === 'f' || entry.lemma.endsWith('ة');

const sharesGovernment = (a: Entry, b: Entry): boolean => {
  const first = (entry: Entry): string => entry.objects?.[0] ?? 'i';
  return first(a) === first(b);
};
