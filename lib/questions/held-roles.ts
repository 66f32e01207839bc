import {
  enclitic,
  hasArticle,
  hasConjunction,
  hasPreposition,
  isFiniteVerb,
  lemmaOf,
  posOf,
  proclitics,
  type Token,
  type TokenSpan,
} from '@/lib/annotation';
import { hasNote } from './clause-parts';
import { type QuestionContext, type Referent, referentAt } from './context';
import { isSoundPerson } from './names-as-options';
import { SAYING_VERBS } from './saying';
import { countWords, phraseText } from './wording';

type Mention = Referent['mentions'][number];

/** A person with the role that the text gives: يوري أوشاكوف — مساعد الرئيس الروسي. */
export type HeldRole = {
  readonly person: Referent;
  readonly role: string;
  readonly span: TokenSpan;
  readonly roleSpan: TokenSpan;
};

const isRoleNoun = (token: Token | undefined): boolean =>
  posOf(token) === 'NOUN' &&
  token?.analysis?.semantic === 'role' &&
  token.analysis.features.Number === 'Sing' &&
  enclitic(token) === undefined;
/** Offices that one can hold and be asked about; a poet or a coach has a trade. */
const OFFICE_NOUNS = new Set(
  'رئيس وزير سفير مدير أمين قائد مستشار مساعد نائب محافظ حاكم متحدث ناطق مبعوث مفوض عميد وكيل مندوب منسق زعيم معاون سكرتير'.split(
    ' ',
  ),
);
const isOffice = (token: Token | undefined): boolean =>
  isRoleNoun(token) && OFFICE_NOUNS.has(lemmaOf(token).replace(/ة$/, ''));

/** What stands between an office and a name and belongs to the name: مدير المركز الدكتور فلان. */
const ADDRESSES = new Set('لواء مشير فريق عميد عقيد رائد نقيب دكتور أستاذ مهندس شيخ سيد أمير جنرال'.split(' '));
export const isAddress = (token: Token | undefined): boolean =>
  hasArticle(token) && proclitics(token).length === 0 && ADDRESSES.has(lemmaOf(token));
/** مدينة الملك عبد العزيز: whoever is named behind these gave a body its name. */
const isHonored = (token: Token | undefined): boolean =>
  isAddress(token) || (hasArticle(token) && /^(?:ملك|سلطان|سيدة|إمام|بابا|قديس)/.test(lemmaOf(token)));

const MOST_WORDS = 6;

/** وكيل أعمال المهاجم إدواردو فارجاس: the one who is named is the player, not his agent. */
const isOfAnother = ({ tokens }: QuestionContext, { from, to }: TokenSpan): boolean =>
  tokens.slice(from + 1, to).some(
    (token) =>
      posOf(token) === 'NOUN' &&
      hasArticle(token) &&
      token.analysis?.features.Number === 'Sing' &&
      ['person', 'role'].includes(token.analysis.semantic ?? '') &&
      // الوزراء الماليزي: a nationality, read as who has it
      !/^[A-Z]/.test(token.analysis.gloss) &&
      !isOffice(token),
  );

/** محمد خالد | الحمد الصباح: where a noun or an unknown word follows, the name may go on. */
const isWholeName = ({ tokens }: QuestionContext, { from, to }: Mention): boolean => {
  const next = tokens[to];
  return (
    !hasArticle(tokens[from]) &&
    (next?.kind !== 'word' ||
      hasConjunction(next) ||
      hasPreposition(next) ||
      isRoleNoun(next) ||
      !['NOUN', 'ADJ', 'PROPN', 'X', ''].includes(posOf(next)))
  );
};

/** A first name alone may be another's who bears it too: أنتونيس مانيتاكيس beside أنتونيس ساماراس. */
const namesFully = (person: Referent, { name }: Mention): boolean =>
  name.includes(' ') || person.name.endsWith(` ${name}`);

/** A role noun phrase that ends directly (or with a comma, or before الدكتور) before the name: definite, two words or more. */
const roleBefore = (context: QuestionContext, at: number): TokenSpan | undefined => {
  const { tokens } = context;
  let to = at;
  if (isAddress(tokens[to - 1]) && hasArticle(tokens[to - 2])) to -= 1;
  if (tokens[to - 1]?.form === '،') to -= 1;
  for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from -= 1) {
    const token = tokens[from];
    if (!token || token.kind !== 'word') return undefined;
    const before = tokens[from - 1];
    const isOpen = isRoleNoun(before) || (posOf(before) === 'NOUN' && !hasArticle(before));
    // مستشارا لرئيس الوزراء: behind a preposition the office of whoever is named begins
    if (isRoleNoun(token) && (!isOpen || proclitics(token).length > 0)) {
      const isDefinite = tokens.slice(from, to).some((one) => hasArticle(one) || posOf(one) === 'PROPN');
      // مدير الكلية الحربية اللواء: the rank belongs to the name
      const isCut = to - from > 2 && isHonored(tokens[to - 1]);
      return isDefinite && !isCut && to - from >= 2 && isOffice(token) && !isOfAnother(context, { from, to })
        ? { from, to }
        : undefined;
    }
    const isFree = proclitics(token).length === 0 && enclitic(token) === undefined && !/^وال/.test(token.form);
    if ((!isFree || !['NOUN', 'ADJ', 'PROPN'].includes(posOf(token))) && !isRoleNoun(token) && posOf(token) !== 'ADP')
      return undefined;
  }
  return undefined;
};

/** Verbs and actions of which the second person would be the object: استقبل السيسي رئيس الوزراء العراقي, لقاء السيسي رئيس الوزراء. */
const mayTakeObject = ({ tokens }: QuestionContext, before: number): boolean => {
  const token = tokens[before];
  if (isFiniteVerb(token)) return !SAYING_VERBS.includes(lemmaOf(token));
  return posOf(token) === 'NOUN' && !hasArticle(token) && ['action', 'event'].includes(token?.analysis?.semantic ?? '');
};

/** Where a mention begins with what is said before the name: المهندس أحمد البركاتي. */
const mentionStart = ({ tokens }: QuestionContext, { from, title }: Mention): number => {
  let start = from;
  while (title && start > 0 && (tokens[start - 1]?.start ?? 0) >= title.start) start -= 1;
  while (isAddress(tokens[start - 1]) || tokens[start - 1]?.form === '«') start -= 1;
  return start;
};

const LIES_IN = new Set(['organization', 'group', 'place', 'building', 'city', 'capital', 'country', 'region']);
/** الهيئة العامة للرقابة المالية, المدير العام لمطار ميلانو, إدارة الخدمات ببلدية المعابدة; but قال … للصحافيين, … لإذاعة أوروبا. */
const joinsOffice = (token: Token, head: Token | undefined): boolean => {
  const semantic = token.analysis?.semantic ?? '';
  if (token.form.startsWith('ب')) return LIES_IN.has(semantic);
  if (!token.form.startsWith('ل') || ['person', 'role'].includes(semantic)) return false;
  return hasArticle(token) || hasArticle(head) || /^لش[ؤئ]ون/.test(token.form);
};

/** An office that follows the name: محمد عبد العزيز معاون وزير الآثار لشؤون الآثار المصرية. Definite, two words or more, whole. */
const roleAfter = (context: QuestionContext, mention: Mention): TokenSpan | undefined => {
  const { tokens } = context;
  let from = mention.to;
  if (tokens[from]?.form === '»') from += 1;
  const hasComma = tokens[from]?.form === '،';
  if (hasComma) from += 1;
  const head = tokens[from];
  if (!isOffice(head) || proclitics(head).length > 0) return undefined;
  if (!hasComma && mayTakeObject(context, mentionStart(context, mention) - 1)) return undefined;
  let to = from + 1;
  for (; to - from <= MOST_WORDS; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'word' || hasConjunction(token) || enclitic(token) !== undefined) break;
    // مركز الملك سلمان, نادي الهلال: names are part of an office's body
    const isPart =
      ['NOUN', 'ADJ', 'PROPN', 'X'].includes(posOf(token)) ||
      referentAt(context, to) !== undefined ||
      token.form === 'باسم';
    const isJoined = !hasPreposition(token) || joinsOffice(token, head);
    if (!isPart || !isJoined || (isRoleNoun(token) && hasArticle(token) && hasArticle(tokens[to - 1]))) break;
  }
  if (to - from < 2 || to - from > MOST_WORDS || isHonored(tokens[to])) return undefined;
  const last = tokens[to - 1];
  const next = tokens[to];
  // وزير الدفاع والإنتاج الحربي: half of an office
  if (hasConjunction(next) && ['NOUN', 'ADJ'].includes(posOf(next)) && !isRoleNoun(next)) return undefined;
  if (posOf(last) === 'ADJ' && last?.analysis?.features.Case === 'Acc' && !hasArticle(last)) return undefined;
  const isDefinite = hasArticle(last) || posOf(last) === 'PROPN' || referentAt(context, to - 1) !== undefined;
  return isDefinite ? { from, to } : undefined;
};

/** Every person with a role said directly before the name, or behind it. */
export const heldRoles = (context: QuestionContext): HeldRole[] =>
  context.referents
    .filter((referent) => referent.type === 'person' && isSoundPerson(context, referent))
    .flatMap((person) => {
      for (const mention of person.mentions) {
        if (!namesFully(person, mention)) continue;
        const before = isWholeName(context, mention) ? roleBefore(context, mention.from) : undefined;
        const roleSpan = before ?? roleAfter(context, mention);
        if (!roleSpan) continue;
        const role = phraseText(context.tokens, roleSpan, 'without proclitics');
        if (countWords(role) > MOST_WORDS || person.names.some((name) => role.includes(name))) continue;
        const span = { from: Math.min(roleSpan.from, mention.from), to: Math.max(roleSpan.to, mention.to) };
        if (!hasNote(context, span)) return [{ person, role, span, roleSpan }];
      }
      return [];
    });
