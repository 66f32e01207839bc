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

/** Of these the opposite is another thing (مكافآت for عقوبات), or the spelling a preposition's (قبل). */
const NOT_TURNED = new Set(['عقوبة', 'مكافأة', 'قبل']);
const SURE = 0.7;
const COMMON = 4;

/** The opposite of the word at `at`, or nothing where it has none, is unsure, is part of a name or of a fixed expression. */
export const oppositeAt = (context: QuestionContext, at: number): Opposite | undefined => {
  const token = context.tokens[at];
  const { analysis } = token ?? {};
  if (!token || token.kind !== 'word' || !analysis || token.margin < SURE) return undefined;
  if (!['VERB', 'NOUN'].includes(analysis.pos) || referentAt(context, at) !== undefined) return undefined;
  const entry = entryOf(context, token);
  if (!entry || entry.origin !== 'table' || entry.band > COMMON) return undefined;
  const antonym = pairedWord(context.engine, 'antonym', entry, analysis);
  if (!antonym || isInExpression(context, at)) return undefined;
  if (NOT_TURNED.has(stripMarks(entry.lemma))) return undefined;
  if (analysis.pos === 'NOUN' && REASONS.has(stripMarks(context.tokens[at - 1]?.analysis?.lemma ?? '')))
    return undefined;
  if (!suits(context, at, entry, antonym)) return undefined;
  // a verb's preposition belongs to it: what its opposite governs may be other
  if (analysis.pos === 'VERB' && !sharesGovernment(entry, antonym)) return undefined;
  const instead = inflectLike(context, token, antonym);
  if (!instead || stripMarks(instead).length < 3) return undefined;
  // أول -> ثان: ordinals are facts of their own
  return { said: standardSpelling(token), instead, entry, antonym };
};

/** Why somebody went to hospital cannot be turned round: إثر تدهور في حالته. */
const REASONS = new Set('إثر بسبب نتيجة جراء عقب بعد سبب'.split(' '));

/**
 * What can be turned round without making nonsense: a verb that is no part of another's plan (على أن يختتم), and what is done to something
 * (خفض الإنتاج, not حركة البيع nor مستودعات لبيع). An adjective's opposite changes a stray word, not what was understood.
 */
const suits = (context: QuestionContext, at: number, entry: Entry, antonym: Entry): boolean => {
  const before = context.tokens[at - 1]?.analysis;
  if (entry.pos === 'VERB') return stripMarks(before?.lemma ?? '') !== 'أن';
  const own = context.tokens[at]?.analysis?.segments ?? [];
  const hasArticle = own.some(({ role }) => role === 'article');
  if (entry.pos !== 'NOUN' || hasArticle || own.some(({ form }) => stripMarks(form) === 'ل')) return false;
  if (!['action', 'event'].includes(entry.semantic ?? '') || isFeminine(entry) !== isFeminine(antonym)) return false;
  // منع التقدم but السماح بالتقدم: what follows in the genitive must be an object of both verbs
  const opensIdafa = context.tokens[at + 1]?.analysis?.segments.every(({ role }) => role !== 'proclitic');
  return !opensIdafa || takesObject(context, antonym) === takesObject(context, entry);
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
