import { hasType, isPersonal, looksForeign, type NameContext } from './name-evidence';
import {
  BODY_ADJECTIVES,
  CLUB_CUES,
  CLUB_ONLY_CUES,
  CONTEST_PREPOSITIONS,
  CONTEST_VERBS,
  LETTER_NAMES,
  NAMESAKE_TITLES,
  NAMING_HEADS,
  NEEDING_MORE,
  OUTSIDE_HEADS,
} from './name-triggers';
import { type NameSpan, printedName } from './name-span';
import { enclitic, hasArticle, isFiniteVerb, isWord, lemmaOf, posOf, proclitics } from './token-views';

const organization = (context: NameContext, from: number, to: number): NameSpan => ({
  from,
  to,
  type: 'organization',
  name: printedName(context.tokens, { from, to }),
});

const MOST_WORDS = 8;

/** Where a run of names ends: ريان إير, الملك فهد. */
const namesEnd = (context: NameContext, at: number): number => {
  let to = at;
  while (to < context.sentence.to && to - at < 4) {
    const here = context.evidence[to];
    const token = context.tokens[to];
    if (!here || here.reading === 'none' || (to > at && here.isAttached)) break;
    if (NAMESAKE_TITLES.has(here.folded) && to === at) {
      to += 1;
      continue;
    }
    const isNameWord = here.reading === 'name' || (here.reading === 'unknown' && (looksForeign(here) || to === at));
    if (
      !isNameWord &&
      !(to > at && isPersonal(here) && !isFiniteVerb(token) && NAMESAKE_TITLES.has(context.evidence[at]?.folded ?? ''))
    )
      break;
    if (to > at && here.reading === 'name' && hasType(here, 'country', 'weekday', 'month')) break;
    to += 1;
  }
  return to;
};

const isAdjective = (context: NameContext, at: number): boolean => {
  const token = context.tokens[at];
  if (at >= context.sentence.to || posOf(token) !== 'ADJ' || !hasArticle(token) || proclitics(token).length > 0)
    return false;
  return (
    /(?:ي|يه)$/.test(context.evidence[at]?.folded ?? '') || BODY_ADJECTIVES.has(context.evidence[at]?.folded ?? '')
  );
};

/** `للطاقة الذرية`, `لكرة القدم`: what a body is for. */
const purposeEnd = (context: NameContext, at: number): number => {
  const token = context.tokens[at];
  if (
    at >= context.sentence.to ||
    posOf(token) !== 'NOUN' ||
    enclitic(token) ||
    !/^ل/.test(token?.form ?? '') ||
    proclitics(token).length !== 1
  )
    return at;
  let to = at + 1;
  if (!hasArticle(token)) {
    const rest = phraseEnd(context, to);
    return rest > to ? rest : at;
  }
  while (isAdjective(context, to)) to += 1;
  return to;
};

/** Where the definite phrase after a head ends: اتحاد | صناعة السيارات, مجلس | الأمن, حزب | العدالة والتنمية. */
const phraseEnd = (context: NameContext, at: number): number => {
  const { tokens, sentence } = context;
  let to = at;
  while (to < sentence.to && to - at < MOST_WORDS) {
    const token = tokens[to];
    if (!isWord(token) || enclitic(token) || (to > at && proclitics(token).length > 0)) return at;
    if (posOf(token) !== 'NOUN') return at;
    to += 1;
    if (hasArticle(token)) break;
    if (to - at > 2) return at;
  }
  if (to === at || !hasArticle(tokens[to - 1])) return at;
  while (isAdjective(context, to)) to += 1;
  const and = tokens[to];
  if (
    to < sentence.to &&
    isWord(and) &&
    /^وال/.test(and.form) &&
    posOf(and) === 'NOUN' &&
    !isFiniteVerb(tokens[to + 1])
  ) {
    to += 1;
    while (isAdjective(context, to)) to += 1;
  }
  return purposeEnd(context, to);
};

/** Heads with an article whose adjective makes the name: الاتحاد الأوروبي, الوكالة الدولية للطاقة الذرية. */
const definiteBody = (context: NameContext, at: number): NameSpan | undefined => {
  if (!isAdjective(context, at + 1)) return undefined;
  let to = at + 1;
  while (isAdjective(context, to)) to += 1;
  const purpose = purposeEnd(context, to);
  const isUnion = ['اتحاد', 'منظمة'].includes(lemmaOf(context.tokens[at]));
  const second = purposeEnd(context, purpose);
  return purpose > to || isUnion ? organization(context, at, second) : undefined;
};

/** A body named by its head and what follows, or by what follows alone: حزب العمال; صحيفة | الحياة. */
export const organizationName = (context: NameContext, at: number): NameSpan | undefined => {
  const head = context.tokens[at];
  if (!isWord(head) || posOf(head) !== 'NOUN' || enclitic(head)) return undefined;
  const lemma = lemmaOf(head);
  const isNaming = NAMING_HEADS.has(lemma);
  const number = head.analysis?.features.Number;
  if (!isNaming || number === 'Plur' || number === 'Dual') return undefined;
  if (hasArticle(head)) return definiteBody(context, at);
  const next = context.evidence[at + 1];
  if (!next || at + 1 >= context.sentence.to || next.isAttached) return undefined;
  if (next.reading !== 'word' || NAMESAKE_TITLES.has(next.folded)) {
    const names = namesEnd(context, at + 1);
    if (names === at + 1) return undefined;
    if (lemma === 'وكالة') return organization(context, at + 1, names);
    if (['مجلس', 'لجنة', 'مركز', 'هيئة', 'صندوق', 'محكمة', 'مكتب', 'مؤتمر'].includes(lemma)) return undefined;
    let to = names;
    while (isAdjective(context, to) && ['بنك', 'معهد'].includes(lemma)) to += 1;
    return organization(context, at, purposeEnd(context, to));
  }
  if (['كلية', 'محكمة', 'مركز', 'صندوق', 'مكتب', 'تيار', 'مؤتمر', 'لجنة', 'مجلس', 'جامعة'].includes(lemma))
    return undefined;
  const to = phraseEnd(context, at + 1);
  if (to === at + 2 && NEEDING_MORE.has(lemma)) return undefined;
  return to > at + 1 ? organization(context, at, to) : undefined;
};

/** A name that the head before it makes an organization: شركة | نوكيا, صحيفة « | لانس | ». */
export const organizationByContext = (context: NameContext, at: number): NameSpan | undefined => {
  const { tokens, evidence, sentence } = context;
  const here = evidence[at];
  if (
    !here ||
    here.isAttached ||
    (here.reading !== 'unknown' && here.reading !== 'name' && !hasType(here, 'media', 'organization', 'party'))
  )
    return undefined;
  let before = at - 1;
  while (
    before > sentence.from &&
    tokens[before]?.kind === 'punctuation' &&
    /["'«“‘”»]/.test(tokens[before]?.form ?? '')
  )
    before -= 1;
  const head = tokens[before];
  if (
    before < sentence.from ||
    !isWord(head) ||
    posOf(head) !== 'NOUN' ||
    enclitic(head) ||
    hasArticle(head) ||
    !OUTSIDE_HEADS.has(lemmaOf(head))
  )
    return undefined;
  if (head.analysis?.features.Number === 'Plur' || (here.reading === 'unknown' && here.folded.startsWith('ال')))
    return undefined;
  if (here.reading === 'name' && hasType(here, 'country', 'people') && !hasType(here, 'media', 'organization'))
    return undefined;
  if (here.reading === 'word') return organization(context, at, at + 1);
  const to = namesEnd(context, at);
  return to > at ? organization(context, at, to) : undefined;
};

/** Whether what stands before `at` makes a town's name that of its club: حارس مرمى | مانشستر, تغلب على | بورتسموث. */
const isContest = (context: NameContext, at: number, cues: ReadonlySet<string>): boolean => {
  const { tokens, sentence } = context;
  const before = tokens[at - 1];
  if (at - 1 < sentence.from || !isWord(before)) return false;
  if (cues.has(lemmaOf(before)) && !hasArticle(before)) return true;
  // فاز برشلونة: a town would have فازت
  if (posOf(before) === 'VERB' && CONTEST_VERBS.has(lemmaOf(before)) && before.analysis?.features.Gender === 'Masc')
    return cues === CLUB_CUES;
  if (!CONTEST_PREPOSITIONS.has(lemmaOf(before))) return false;
  for (let i = at - 2; i >= Math.max(sentence.from, at - 5); i -= 1)
    if (CONTEST_VERBS.has(lemmaOf(tokens[i]))) return true;
  return false;
};

/** برشلونة الإسباني: a town is feminine, so an adjective of nation in the masculine belongs to its club. */
const isMasculine = ({ tokens, sentence }: NameContext, at: number): boolean => {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    at + 1 < sentence.to &&
    posOf(next) === 'ADJ' &&
    hasArticle(next) &&
    proclitics(next).length === 0 &&
    next?.analysis?.features.Gender === 'Masc' &&
    next.analysis.features.Number === 'Sing' &&
    /^[A-Z]/.test(next.analysis.gloss) &&
    (at === sentence.from || posOf(before) !== 'NOUN' || hasArticle(before) || CLUB_CUES.has(lemmaOf(before))) &&
    !['في', 'من', 'إلى'].includes(lemmaOf(before))
  );
};

/** A club named by its town, or by a foreign word that only a club can be. */
export const clubName = (context: NameContext, at: number): NameSpan | undefined => {
  const here = context.evidence[at];
  if (!here || here.isAttached) return undefined;
  const isTown = here.reading === 'name' && context.tokens[at]?.analysis?.semantic === 'city';
  if (
    isTown
      ? !(isContest(context, at, CLUB_CUES) || isMasculine(context, at))
      : here.reading !== 'unknown' || !looksForeign(here) || !isContest(context, at, CLUB_ONLY_CUES)
  )
    return undefined;
  const to = isTown ? at + 1 : namesEnd(context, at);
  return to > at ? organization(context, at, to) : undefined;
};

const isQuote = (form: string | undefined): boolean => /^["'«»“”‘’]$/.test(form ?? '');

/** « الشرق الأوسط » زارت: between quotation marks a newspaper's name is the newspaper, whatever else it names. */
export const quotedMedia = (context: NameContext, at: number): NameSpan | undefined => {
  const { tokens, evidence, folded, gazetteer, sentence } = context;
  if (at === sentence.from || !isQuote(tokens[at - 1]?.form) || evidence[at]?.isAttached) return undefined;
  const names = gazetteer.patterns.get(folded[at] ?? '') ?? [];
  const long = names.find(
    ({ words, type }) => type === 'organization' && words.every((word, i) => folded[at + i] === word),
  );
  const to = long ? at + long.words.length : hasType(evidence[at], 'media') ? at + 1 : at;
  return to > at && to < sentence.to && isQuote(tokens[to]?.form) ? organization(context, at, to) : undefined;
};

const isLetterName = (folded: string): boolean => LETTER_NAMES.has(folded) || /^(?:[\u0621-\u064a]|اف)$/.test(folded);

/** Letters spelled out: بي بي سي, سي.أن.أن, ا ف ب. Two do where stops part them, else it takes three. */
export const spelledAcronym = (context: NameContext, at: number): NameSpan | undefined => {
  const { tokens, evidence, sentence } = context;
  // 600 ق.م, 1999 م: a date's letters
  if (evidence[at]?.folded === 'ق' || tokens[at - 1]?.kind === 'number') return undefined;
  let to = at;
  let letters = 0;
  let stops = 0;
  while (to < sentence.to && isLetterName(evidence[to]?.folded ?? '')) {
    // و alone ties two things
    if (evidence[to]?.folded === 'و') break;
    letters += 1;
    to += 1;
    if (tokens[to]?.form === '.' && to + 1 < sentence.to && isLetterName(evidence[to + 1]?.folded ?? '')) {
      stops += 1;
      to += 1;
    } else if (stops > 0) break;
  }
  if (letters === 2 && stops === 0) return evidence[at]?.folded === 'اف' ? organization(context, at, to) : undefined;
  return letters >= 2 ? organization(context, at, to) : undefined;
};

/** What stands in brackets behind an organization: الويبو, أن أس أيه. */
export const bracketedName = (context: NameContext, at: number, lastOrganization: number): NameSpan | undefined => {
  const { tokens, evidence, sentence } = context;
  if (tokens[at - 1]?.form !== '(' || lastOrganization !== at - 1) return undefined;
  let to = at;
  while (to < sentence.to && to - at < 5 && tokens[to]?.form !== ')') {
    const reading = evidence[to]?.reading;
    if (reading !== 'unknown' && reading !== 'name' && !LETTER_NAMES.has(evidence[to]?.folded ?? '')) return undefined;
    to += 1;
  }
  return to > at && tokens[to]?.form === ')' ? organization(context, at, to) : undefined;
};

/** A newspaper, channel or party whose name is a common noun with the article needs its head or a verb of saying: الجزيرة, الهلال. */
export const isNamedByNoun = (context: NameContext, at: number): boolean => {
  const { tokens, evidence, sentence } = context;
  const token = tokens[at];
  if (!hasArticle(token) && !evidence[at]?.word.startsWith('ال')) return false;
  if (!token?.others?.some(({ pos }) => pos === 'NOUN' || pos === 'ADJ')) return false;
  const before = tokens[at - 1];
  if (at === sentence.from || !before) return true;
  return !(
    isFiniteVerb(before) ||
    OUTSIDE_HEADS.has(lemmaOf(before)) ||
    NAMING_HEADS.has(lemmaOf(before)) ||
    /[«"'“]/.test(before.form)
  );
};
