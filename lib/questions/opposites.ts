import type { Token } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { type QuestionContext, referentAt } from './context';
import { inflectLike } from './inflect-like';
import { lexicalIndex } from './lexical-index';
import { entryOf } from './lexical-choice';
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

/** The entry that names the word as its opposite and is named by it: only such pairs are opposites in any context. */
export const mutualAntonym = (context: QuestionContext, entry: Entry): Entry | undefined => {
  const wanted = stripMarks(entry.antonym ?? '');
  if (wanted === '' || /[\s،]/.test(wanted)) return undefined;
  const { entriesBySpelling } = lexicalIndex(context.engine);
  const mutual = (entriesBySpelling.get(wanted) ?? []).filter(
    (other) =>
      other.pos === entry.pos &&
      other.root !== entry.root &&
      other.band <= COMMON &&
      stripMarks(other.antonym ?? '') === stripMarks(entry.lemma),
  );
  const [only, ...more] = mutual;
  return only && more.length === 0 && areEverydayOpposites(entry, only) ? only : undefined;
};

/** A nisba or a participle means what its noun or verb is about: شمسي and قمري, تابع and مستقل are opposites in few contexts. */
const areEverydayOpposites = (a: Entry, b: Entry): boolean => {
  // things have no opposites (الدواء, الربيع); what is done or happens has
  if (a.pos === 'NOUN')
    return [a, b].every(({ semantic, band }) => ['action', 'event'].includes(semantic ?? '') && band <= 3);
  if (a.pos !== 'ADJ') return true;
  const isBound = ({ lemma }: Entry): boolean => /ِيّ$|^مُ|^مَ..ُو.|^.َا.ِ.|^أَ/.test(lemma);
  return !isBound(a) && !isBound(b);
};

const bareOf = (token: Token | undefined): string => (token ? standardSpelling(token).replace(/^[وفبلك]?ال/, '') : '');

/** Whether the word and a neighbour make an expression of the lexicon: الحرب الباردة has no opposite. */
const isFixed = (context: QuestionContext, at: number): boolean => {
  const { expressionPairs } = lexicalIndex(context.engine);
  const [before, own, after] = [at - 1, at, at + 1].map((i) => bareOf(context.tokens[i]));
  return expressionPairs.has(`${before} ${own}`) || expressionPairs.has(`${own} ${after}`);
};

/** The opposite of the word at `at`, or nothing where it has none, is unsure, is part of a name or of a fixed expression. */
export const oppositeAt = (context: QuestionContext, at: number): Opposite | undefined => {
  const token = context.tokens[at];
  const { analysis } = token ?? {};
  if (!token || token.kind !== 'word' || !analysis || token.margin < SURE) return undefined;
  if (!['ADJ', 'VERB', 'NOUN'].includes(analysis.pos) || referentAt(context, at) !== undefined) return undefined;
  const entry = entryOf(context, token);
  // of several senses the opposite holds for one
  if (!entry || entry.origin !== 'table' || entry.senses.length > 1 || entry.band > COMMON) return undefined;
  const antonym = mutualAntonym(context, entry);
  if (!antonym || isFixed(context, at)) return undefined;
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
