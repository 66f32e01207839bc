import { isTimeHead } from './clauses';
import { type NounPhrase, nounPhraseAt } from './noun-phrases';
import {
  enclitic,
  hasArticle,
  hasConjunction,
  hasPreposition,
  isFiniteVerb,
  isWord,
  lemmaOf,
  posOf,
} from './token-views';
import type { Sentence, Token } from './types';

/** How an antecedent was found: taken up by a relative clause, or the subject where nobody else could be meant. */
export const REFERENCE_GROUNDS = ['relative', 'subject'] as const;
export type ReferenceGround = (typeof REFERENCE_GROUNDS)[number];

/** An attached third-person pronoun with the noun phrases before it that agree with it, nearest first. */
export type Reference = {
  /** The token that carries the pronoun. */
  readonly at: number;
  readonly pronoun: string;
  readonly sentence: number;
  readonly candidates: readonly NounPhrase[];
  /** Only where one candidate is near and nothing competes with it. */
  readonly antecedent?: NounPhrase & { readonly ground: ReferenceGround };
};

/** A long sentence is looked back over no farther than this: what is farther is not near. */
const FARTHEST = 40;
const THIRD = new Set(['ه', 'ها', 'هم', 'هما', 'هن']);
const PERSONS = new Set(['role', 'person', 'given', 'surname']);
const COLLECTIVES = new Set(['group', 'people', 'organization', 'party', 'media']);
const LANDS = new Set(['country', 'city', 'capital', 'region', 'continent', 'place', 'island']);

const semantic = (token: Token | undefined): string => token?.analysis?.semantic ?? '';

/** Whether a noun can be meant by a pronoun: a plural of things is taken up by ها, people by هم; a name without gender by any singular. */
export const agreesWithPronoun = (noun: Token | undefined, pronoun: string): boolean => {
  const { Gender, Number } = noun?.analysis?.features ?? {};
  const isPlural = Number === 'Plur';
  const isHuman = PERSONS.has(semantic(noun));
  const mayBeHuman = isHuman || COLLECTIVES.has(semantic(noun));
  switch (pronoun) {
    case 'ه':
      return !isPlural && Number !== 'Dual' && (Gender === 'Masc' || Gender === undefined);
    case 'ها':
      return (
        (isPlural && !isHuman) ||
        (!isPlural && Number !== 'Dual' && (Gender === 'Fem' || Gender === undefined || semantic(noun) === 'country'))
      );
    case 'هم':
      return isPlural ? mayBeHuman && Gender !== 'Fem' : COLLECTIVES.has(semantic(noun));
    case 'هن':
      return isPlural && mayBeHuman && Gender !== 'Masc';
    default:
      return Number === 'Dual';
  }
};

/** Words that are no noun one could mean: خلال, في إطار, كل, نفس. */
const EMPTY = new Set(
  'كل بعض جميع معظم أغلب أحد إحدى غير سوى نفس ذات عدد مختلف سائر خلال إطار ظل صدد سبيل طريق شأن ضوء حد شكل نحو مثل قبل بعد دون جانب صورة مجال وفق حسب بناء إضافة نظر حين حال شيء أمر نوع ضمن عبر كافة عامة خاصة مزيد أي'.split(
    ' ',
  ),
);

const isNominal = (token: Token | undefined): boolean => posOf(token) === 'NOUN' || posOf(token) === 'PROPN';
const isEmpty = (token: Token | undefined): boolean =>
  EMPTY.has(lemmaOf(token)) || isTimeHead(token) || semantic(token) === 'time';

const isRelative = (token: Token | undefined): boolean => posOf(token) === 'DET' && lemmaOf(token) === 'الذي';
const RELATIVE_OF: Readonly<Record<string, readonly string[]>> = {
  ه: ['الذي'],
  ها: ['التي', 'التى'],
  هم: ['الذين'],
};

/** What owns or does such things is a person: a minister's talk (كلمته) is not that of the meeting where he gave it. */
const OF_PERSONS = new Set(
  'كلمة تصريح نظير زوجة زوج والد والدة ابن ابنة شقيق شقيقة أخ أخت أسرة منزل خطاب حديث مهمة مهام استعداد أمل شكر تقدير ارتياح قلق أسف رغبة حرص رأي رفض تأييد منصب لقاء اجتماع مباحثات زيارة بلاد جولة مؤتمر مكتب كتاب تغريدة وصول استقبال استقالة وفاة مقتل حياة عودة تقرير ترشيح تعيين انتخاب إدانة سعادة إعجاب ثقة'.split(
    ' ',
  ),
);
/** The like for states and bodies: their capital, their people, their members. */
const OF_BODIES = new Set(
  'شعب عاصمة حكومة سفير سفارة حدود أراضي أرض جيش قوات مواطن رئيس وزير برلمان سيادة اقتصاد مقر عضو موظف مدير فرع عميل زبون مساهم إيراد ربح'.split(
    ' ',
  ),
);

const canOwn = (owned: Token, noun: Token | undefined): boolean => {
  const lemma = lemmaOf(owned);
  const kind = semantic(noun);
  if (OF_PERSONS.has(lemma))
    return PERSONS.has(kind) || COLLECTIVES.has(kind) || (lemma !== 'منصب' && kind === 'country');
  return COLLECTIVES.has(kind) || LANDS.has(kind);
};

/** Nouns before the pronoun that agree with it, nearest first; a noun that governs the pronoun's own word cannot be meant by it. */
const candidatesBefore = (tokens: readonly Token[], sentence: Sentence, at: number, pronoun: string): NounPhrase[] => {
  const out: NounPhrase[] = [];
  let isOwnChain = !hasPreposition(tokens[at]) && isNominal(tokens[at]);
  const from = Math.max(sentence.from, at - FARTHEST);
  for (let i = at - 1; i >= from; i -= 1) {
    const token = tokens[i];
    // رئيس وفده: the president of his delegation is not he
    if (isOwnChain) {
      const governs = posOf(token) === 'NOUN' && !hasArticle(token) && enclitic(token) === undefined;
      if (governs && !hasConjunction(tokens[i + 1])) {
        if (hasPreposition(token)) isOwnChain = false;
        continue;
      }
      isOwnChain = false;
    }
    if (!isWord(token) || !isNominal(token) || isEmpty(token) || !agreesWithPronoun(token, pronoun)) continue;
    // the later words of a name belong to its first
    if (posOf(token) === 'PROPN' && posOf(tokens[i - 1]) === 'PROPN' && !hasConjunction(token) && i > from) continue;
    const phrase = nounPhraseAt(tokens, i, at);
    if (phrase) out.push({ ...phrase, head: i });
  }
  return out;
};

/** The noun phrase that a relative pronoun at `relative` takes up: the one agreeing noun of the run that ends directly before it. */
const takenUpBy = (
  tokens: readonly Token[],
  sentence: Sentence,
  relative: number,
  pronoun: string,
): NounPhrase | undefined => {
  const found: number[] = [];
  for (let i = relative - 1; i >= sentence.from; i -= 1) {
    const token = tokens[i];
    if (!isWord(token) || isFiniteVerb(token) || ['ADP', 'SCONJ', 'DET', 'PRON', 'PART', 'ADV'].includes(posOf(token)))
      break;
    if (isNominal(token)) {
      if (posOf(token) === 'PROPN') return undefined;
      if (agreesWithPronoun(token, pronoun)) found.push(i);
    }
    if (hasPreposition(token)) break;
    // الوزير والمدينة التي: what is joined by و ends the run of what may be meant, but both may be
    if (hasConjunction(token)) return undefined;
    // a closed phrase before this one is another: زار الوزير المدينة التي
    if (hasArticle(token) && isNominal(token) && !isNominal(tokens[i - 1])) break;
    if (hasArticle(token) && isNominal(token) && (hasArticle(tokens[i - 1]) || enclitic(tokens[i - 1]) !== undefined))
      break;
  }
  const [head, ...others] = found;
  if (head === undefined || others.length > 0 || isEmpty(tokens[head])) return undefined;
  const isDefinite = tokens
    .slice(head, relative)
    .some((token) => hasArticle(token) || enclitic(token) !== undefined || posOf(token) === 'PROPN');
  return isDefinite ? { from: head, to: relative, head } : undefined;
};

const HELPERS = new Set(['كان', 'تم', 'ظل', 'أصبح', 'بات']);

/** A noun that can be the subject at `at`: no preposition before it, no conjunction. */
const isBareNoun = (token: Token | undefined): boolean =>
  isNominal(token) && !hasPreposition(token) && !hasConjunction(token);

/**
 * In «المدينة التي دمرها الزلزال», «الزاوية التي يقف فيها» the pronoun is the one that the relative clause owes its noun. It is not where
 * the relative may itself be the subject («الصوت الذي يذكره بأمه»): so the verb has a subject of its own behind it, or another gender.
 */
const inRelativeClause = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  pronoun: string,
): NounPhrase | undefined => {
  const carrier = tokens[at];
  const isVerb = posOf(carrier) === 'VERB';
  if (!isVerb && posOf(carrier) !== 'ADP') return undefined;
  const verbs: Token[] = isVerb && carrier ? [carrier] : [];
  let hasSubject = isBareNoun(tokens[at + 1]);
  for (let i = at - 1; i >= Math.max(sentence.from, at - 8); i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') return undefined;
    if (isRelative(token)) {
      if (hasConjunction(token) || hasPreposition(token) || !RELATIVE_OF[pronoun]?.includes(token?.form ?? ''))
        return undefined;
      const [verb, ...others] = verbs.filter((one) => !HELPERS.has(lemmaOf(one)) || verbs.length === 1);
      if (others.length > 0 || verb?.analysis?.features.Voice === 'Pass') return undefined;
      const { Gender, Person } = verb?.analysis?.features ?? {};
      const isOther = (Person ?? '3') !== '3' || (Gender !== undefined && (Gender === 'Masc') === (pronoun === 'ها'));
      return verb === undefined || isOther || hasSubject ? takenUpBy(tokens, sentence, i, pronoun) : undefined;
    }
    if (
      !token ||
      enclitic(token) !== undefined ||
      posOf(token) === 'SCONJ' ||
      (posOf(token) === 'PRON' && i > sentence.from)
    )
      return undefined;
    if (isFiniteVerb(token)) verbs.push(token);
    if (isNominal(token) && agreesWithPronoun(token, pronoun)) return undefined;
    if (isBareNoun(token) && isFiniteVerb(tokens[i - 1])) hasSubject = true;
  }
  return undefined;
};

/** Whether a noun stands where a subject stands: directly behind a verb or أنّ, or first in its sentence. */
const isSubjectPlace = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const before = tokens[at - 1];
  return (
    !hasPreposition(tokens[at]) &&
    !hasConjunction(tokens[at]) &&
    (at === sentence.from ||
      isFiniteVerb(before) ||
      (posOf(before) === 'SCONJ' && ['أن', 'إن'].includes(lemmaOf(before))))
  );
};

/** In «ألقى الوزير كلمته» the owner is the subject, and the only person named before; nothing else in the sentence could be one. */
const onlyPossessor = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  candidates: readonly NounPhrase[],
): NounPhrase | undefined => {
  const owned = tokens[at];
  if (!owned || posOf(owned) !== 'NOUN') return undefined;
  if (!OF_PERSONS.has(lemmaOf(owned)) && !OF_BODIES.has(lemmaOf(owned))) return undefined;
  const owners = candidates.filter(({ head }) => canOwn(owned, tokens[head]));
  const [only, ...others] = owners;
  if (!only || others.length > 0 || !isSubjectPlace(tokens, sentence, only.head)) return undefined;
  // وزارة التنمية | والتعاون الدولي: the phrase may go on
  return hasConjunction(tokens[only.to]) && isNominal(tokens[only.to]) ? undefined : only;
};

/** How far a subject's possessions may stand behind it. */
const NEAR = 9;

/**
 * In «أعلنت الشركة تخفيض استثماراتها» the subject is the only noun of the sentence so far that agrees, and the pronoun stands in the
 * subject's own clause: no pause, no second verb, no أنّ between the two.
 */
const onlyNoun = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  candidates: readonly NounPhrase[],
): NounPhrase | undefined => {
  const [only, ...others] = candidates;
  const carrier = tokens[at];
  if (!only || others.length > 0 || posOf(carrier) !== 'NOUN' || hasConjunction(carrier)) return undefined;
  if (at - only.head > NEAR || EMPTY.has(lemmaOf(carrier)) || !isSubjectPlace(tokens, sentence, only.head))
    return undefined;
  if (hasConjunction(tokens[only.to])) return undefined;
  for (let i = only.to; i < at; i += 1) {
    const token = tokens[i];
    // السعر حافظ على مستواه: the subject's own verb may follow it
    if (token?.kind !== 'word' || posOf(token) === 'SCONJ' || posOf(token) === 'DET' || enclitic(token) !== undefined)
      return undefined;
    if (isFiniteVerb(token) && (i > only.to || isFiniteVerb(tokens[only.head - 1]))) return undefined;
  }
  return only;
};

/** Every attached third-person pronoun of the text with what it may mean, and what it means where that is beyond doubt. */
export const findReferences = (tokens: readonly Token[], sentences: readonly Sentence[]): Reference[] =>
  sentences.flatMap((sentence, index) => {
    const out: Reference[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const pronoun = enclitic(tokens[at]);
      if (pronoun === undefined || !THIRD.has(pronoun)) continue;
      const candidates = candidatesBefore(tokens, sentence, at, pronoun);
      const relative = inRelativeClause(tokens, sentence, at, pronoun);
      const owner = relative
        ? undefined
        : (onlyPossessor(tokens, sentence, at, candidates) ?? onlyNoun(tokens, sentence, at, candidates));
      const antecedent = relative
        ? { ...relative, ground: 'relative' as const }
        : owner && { ...owner, ground: 'subject' as const };
      out.push({ at, pronoun, sentence: index, candidates, ...(antecedent ? { antecedent } : {}) });
    }
    return out;
  });

/** A relative pronoun and the noun phrase that its clause describes. */
export type RelativeClause = { readonly at: number; readonly sentence: number; readonly antecedent: NounPhrase };

/**
 * Relative pronouns whose noun stands directly before them and is the only one that agrees: «أعمال الترميم التي بدأت أمس» → أعمال الترميم.
 * Two nouns that both could be meant give nothing.
 */
export const findRelativeClauses = (tokens: readonly Token[], sentences: readonly Sentence[]): RelativeClause[] =>
  sentences.flatMap((sentence, index) => {
    const found: RelativeClause[] = [];
    for (let at = sentence.from + 1; at < sentence.to; at += 1) {
      const token = tokens[at];
      if (!isRelative(token) || hasConjunction(token) || hasPreposition(token)) continue;
      const pronoun = Object.keys(RELATIVE_OF).find((key) => RELATIVE_OF[key]?.includes(token?.form ?? ''));
      const antecedent = pronoun && takenUpBy(tokens, sentence, at, pronoun);
      if (antecedent) found.push({ at, sentence: index, antecedent });
    }
    return found;
  });
