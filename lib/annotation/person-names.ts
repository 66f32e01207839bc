import {
  COMPOUND_FIRST,
  COMPOUND_SECOND,
  FAMILY_HEADS,
  FILIATION,
  FOREIGN_PARTICLES,
  HONORIFICS,
  KUNYA,
  NAME_SUFFIXES,
  NOT_SURNAMES,
  PERSON_TITLES,
  REGNAL_ORDINALS,
  RULERS,
  SPEECH_VERBS,
} from './name-triggers';
import { ENTITY_OF_NAME, matchName } from './gazetteer';
import { hasType, isGeographic, isPersonal, looksForeign, type NameContext, type NameEvidence } from './name-evidence';
import { type NameSpan, printedName } from './name-span';
import { enclitic, hasArticle, isFiniteVerb, isWord, lemmaOf, posOf, proclitics } from './token-views';
import type { Token, TokenSpan } from './types';

/**
 * A person's name is a run of elements: given names, surnames, `بن`, `أبو` + word, `عبد` + attribute, unknown foreign words.
 * Every element weighs something by itself, and the words around the run add to it:
 *
 *     وأضاف | جوتشولك | أن          unknown 0.5 + a verb of saying 1.2  = 1.7: a person
 *     وزير الدفاع | إلياس المر |     given 2 + surname 0.6 + title 1.7   = 4.3: a person
 *     شهد صباح | اليوم               possible 0.4 + verb 0.5             = 0.9: none
 */
const ENOUGH = 1.5;

/** Weights of a run's elements. */
const WEIGHTS = {
  givenName: 2,
  doubtfulName: 1.1,
  compound: 2,
  kunya: 1.6,
  filiation: 0.8,
  possibleName: 0.5,
  surnameAfterName: 0.6,
  placesNamesake: 0.2,
  unknown: 0.5,
} as const;

/** Weights of what stands around the run. */
const AROUND = {
  title: 2,
  titleWithComplement: 1.6,
  relation: 1.3,
  speechVerb: 1.2,
  nisba: 1,
  unit: -1,
  verb: 0.5,
  coordination: 1.2,
  list: 0.7,
  roleAfter: 1.1,
  age: 1.2,
  relativeAfter: 0.6,
  subjectAfterThat: 1,
  subject: 0.5,
  knownHere: 1.2,
} as const;

type Element = { readonly to: number; readonly weight: number; readonly isName: boolean };

const MOST_ELEMENTS = 6;

/** Short names and particles' doubles, no evidence alone: علي (على), لي, كي, أم. */
const isTooShort = (evidence: NameEvidence): boolean =>
  evidence.word.length <= 2 || ['علي', 'ماي', 'لكن', 'اليس'].includes(evidence.word);

const isTitle = (token: Token | undefined): boolean =>
  posOf(token) === 'NOUN' && (PERSON_TITLES.has(lemmaOf(token)) || token?.analysis?.semantic === 'role');
const isHonorific = (evidence: NameEvidence | undefined): boolean =>
  evidence !== undefined && (HONORIFICS.has(evidence.folded) || HONORIFICS.has(evidence.word));

/** Common words that are names too, but not without better evidence. Folded. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'باسم',
  'امام',
  'كان',
  'كامل',
  'صالح',
  'بعد',
  'قبل',
  'حتي',
  'عام',
  'يوم',
  'امس',
  'كيلو',
  'لكان',
  'لكانت',
  'مايلي',
  'اسماء',
  'قوه',
  'الان',
]);

const isSureName = (evidence: NameEvidence | undefined): boolean =>
  evidence?.reading === 'name' && isPersonal(evidence) && !evidence.isAttached;

/** الأسد is a lion too: a surname that is a common noun with the article. */
const isCommonNoun = (token: Token, evidence: NameEvidence): boolean =>
  evidence.word.startsWith('ال') && (token.others?.some(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ?? false);

const isGeographicType = (semantic: string): boolean =>
  semantic in ENTITY_OF_NAME && ENTITY_OF_NAME[semantic as keyof typeof ENTITY_OF_NAME] === 'place';

const isPlainNominal = (token: Token | undefined): boolean =>
  isWord(token) && ['NOUN', 'ADJ', 'PROPN', 'X', ''].includes(posOf(token));

/** عبد + الرحمن, عبدالله, زين + الدين, أبو + مازن: names of two words. */
const compoundAt = (context: NameContext, at: number): Element | undefined => {
  const { tokens, evidence } = context;
  const here = evidence[at];
  const next = evidence[at + 1];
  const end = context.sentence.to;
  if (!here) return undefined;
  const known = matchName(context.gazetteer.personal, context.folded, at);
  if (known && at + known.words.length <= end)
    return { to: at + known.words.length, weight: WEIGHTS.compound, isName: true };
  if (here.word === 'عبد' && at + 1 < end && (next?.folded.startsWith('ال') || next?.folded === 'ربه'))
    return { to: at + 2, weight: WEIGHTS.compound, isName: true };
  if (/^[وفبل]?عبدال..+/.test(here.folded)) return { to: at + 1, weight: WEIGHTS.compound, isName: true };
  if (
    at + 1 < end &&
    next &&
    COMPOUND_SECOND.has(next.folded) &&
    (COMPOUND_FIRST.has(here.word) || (isPersonal(here) && next.folded === 'الدين'))
  ) {
    return { to: at + 2, weight: WEIGHTS.compound, isName: true };
  }
  // ابن الأبار; ابن عمه is a relation
  if (
    here.word === 'ابن' &&
    at + 1 < end &&
    next?.folded.startsWith('ال') &&
    (next.reading === 'unknown' || isPersonal(next))
  )
    return { to: at + 2, weight: WEIGHTS.kunya, isName: true };
  if (KUNYA.has(here.word) || (here.word === 'ام' && posOf(tokens[at]) === 'NOUN')) {
    if (
      at + 1 >= end ||
      !next ||
      (next.isAttached && !FILIATION.has(evidence[at - 1]?.folded ?? '')) ||
      !isPlainNominal(tokens[at + 1]) ||
      enclitic(tokens[at + 1])
    )
      return undefined;
    if (here.word !== 'ابو' && !isPersonal(next) && next.reading !== 'unknown' && !next.folded.startsWith('ال'))
      return undefined;
    if (here.word === 'ام' && !isPersonal(next)) return undefined;
    const inner = compoundAt(context, at + 1);
    return { to: inner?.to ?? at + 2, weight: WEIGHTS.kunya, isName: true };
  }
  return undefined;
};

/**
 * سمير شمس, قاسم أمين: an indefinite noun directly behind a given name describes nothing there, so it is his surname,
 * unless the sentence says something of him: in the accusative, or of time, number or office.
 */
const isOddAfterName = ({ tokens, evidence, sentence }: NameContext, at: number): boolean => {
  const token = tokens[at];
  const given = evidence[at - 1];
  const next = tokens[at + 1];
  if (!hasType(given, 'given') || given?.reading !== 'name' || (tokens[at - 1]?.margin ?? 0) < 0.4) return false;
  if (
    !['NOUN', 'ADJ'].includes(posOf(token)) ||
    hasArticle(token) ||
    enclitic(token) ||
    isTitle(token) ||
    /[اىةه]$/.test(token?.form ?? '')
  )
    return false;
  if (['time', 'quantity', 'unit', 'place', 'action', 'role', 'abstract'].includes(token?.analysis?.semantic ?? ''))
    return false;
  return at + 1 >= sentence.to || !isWord(next) || !hasArticle(next);
};

/** A word that is a surname and never a given name; those of three letters may stand first, شي جين بينغ. */
const isSurnameAlone = (evidence: NameEvidence | undefined): boolean =>
  evidence?.reading === 'name' &&
  evidence.word.length > 4 &&
  hasType(evidence, 'surname') &&
  !hasType(evidence, 'given');

/** One more element of a name that already has some. */
const laterElement = (context: NameContext, at: number, run: readonly Element[]): Element | undefined => {
  const token = context.tokens[at];
  const here = context.evidence[at];
  if (!here || at >= context.sentence.to || here.reading === 'none') return undefined;
  const next = context.evidence[at + 1];
  const hasName = run.some(({ isName }) => isName);
  const hasNext = at + 1 < context.sentence.to && next !== undefined && next.reading !== 'none' && !next.isAttached;
  if (FILIATION.has(here.folded) && hasNext && isPlainNominal(context.tokens[at + 1])) {
    const inner = compoundAt(context, at + 1);
    return { to: inner?.to ?? at + 2, weight: WEIGHTS.filiation, isName: true };
  }
  if (here.folded === 'ال' && hasNext && token?.form !== 'ال')
    return { to: at + 2, weight: WEIGHTS.surnameAfterName, isName: true };
  if (
    FOREIGN_PARTICLES.has(here.folded) &&
    hasNext &&
    (next.reading !== 'word' || isPersonal(next)) &&
    !next.folded.startsWith('ال') &&
    !isGeographic(next)
  ) {
    return { to: at + 2, weight: WEIGHTS.unknown, isName: false };
  }
  // محمد ب.
  if (hasName && here.folded.length === 1 && context.tokens[at + 1]?.form === '.')
    return { to: at + 2, weight: 0, isName: false };
  if (here.isAttached) return undefined;
  const compound = compoundAt(context, at);
  if (compound) {
    // خالد الخطيب | عبد الله: a surname with the article closes a name
    const last = run.at(-1);
    const isClosed = run.length > 1 && last?.weight !== WEIGHTS.compound && last?.weight !== WEIGHTS.filiation;
    return isClosed && context.evidence[at - 1]?.folded.startsWith('ال') ? undefined : compound;
  }
  if (NAME_SUFFIXES.has(here.folded)) return { to: at + 1, weight: WEIGHTS.surnameAfterName, isName: true };
  if (REGNAL_ORDINALS.has(here.folded))
    return { to: context.evidence[at + 1]?.folded === 'عشر' ? at + 2 : at + 1, weight: 0, isName: true };
  if (NOT_SURNAMES.has(here.folded)) return undefined;
  if (here.reading === 'name') {
    // استقبل بوتين | كيم: a surname opens no name, except in Chinese and Korean ones, which are short
    if (run.length === 1 && isSurnameAlone(context.evidence[at - 1]) && hasType(here, 'given', 'surname'))
      return undefined;
    if (isPersonal(here))
      return { to: at + 1, weight: isTooShort(here) ? WEIGHTS.possibleName : WEIGHTS.givenName, isName: true };
    if (here.types.size === 0 && !hasType(here, 'people')) return { to: at + 1, weight: WEIGHTS.unknown, isName: true };
    return undefined;
  }
  const isVerb = isFiniteVerb(token);
  if (here.reading === 'word') {
    if (isVerb && (run.length > 1 || !hasType(here, 'given', 'surname'))) return undefined;
    if (!isVerb && !isPlainNominal(token)) return undefined;
    if (isTitle(token) && !hasArticle(token)) return undefined;
    if (isPersonal(here) && !COMMON_WORDS.has(here.folded))
      return { to: at + 1, weight: WEIGHTS.surnameAfterName, isName: true };
    // فيصل السويدي: a nisba directly after a given name; الرئيس بوش الأمريكي is rare
    const isClosed = context.evidence[at - 1]?.folded.startsWith('ال') ?? false;
    if (
      hasName &&
      !isClosed &&
      run.length <= 2 &&
      hasArticle(token) &&
      posOf(token) === 'ADJ' &&
      /ي$/.test(here.folded)
    )
      return { to: at + 1, weight: WEIGHTS.surnameAfterName, isName: true };
    // أحمد التوفيق: a given name with the article is a surname
    if (
      hasName &&
      run.length === 1 &&
      here.folded.startsWith('ال') &&
      context.gazetteer.words.get(here.folded.slice(2))?.has('given')
    )
      return { to: at + 1, weight: WEIGHTS.surnameAfterName, isName: true };
    if (run.length === 1 && isOddAfterName(context, at)) return { to: at + 1, weight: 0, isName: true };
    return undefined;
  }
  if (here.folded.startsWith('ال'))
    return hasName ? { to: at + 1, weight: WEIGHTS.surnameAfterName, isName: true } : undefined;
  return looksForeign(here) ||
    (hasName && run.length === 1 && here.folded.length >= 3 && !/^[وف]?[يت]|[اً]ً$|وا$/.test(token?.form ?? ''))
    ? { to: at + 1, weight: WEIGHTS.unknown, isName: false }
    : undefined;
};

/** لكن الدويك اعتبر, أن الدويك يعاني: an unknown word with the article, but no Arabic ending, between these is a surname. */
const isSubjectOfThat = ({ tokens, evidence, sentence }: NameContext, at: number): boolean =>
  at > sentence.from &&
  posOf(tokens[at - 1]) === 'SCONJ' &&
  !enclitic(tokens[at - 1]) &&
  isFiniteVerb(tokens[at + 1]) &&
  at + 1 < sentence.to &&
  /[^يهتن]$/.test(evidence[at]?.folded ?? '');

const firstElement = (context: NameContext, at: number, lastPerson: number): Element | undefined => {
  const token = context.tokens[at];
  const here = context.evidence[at];
  const next = at + 1 < context.sentence.to ? context.evidence[at + 1] : undefined;
  if (!token || !here || here.reading === 'none') return undefined;
  // على and علي are one word in Egyptian spelling: a name only where the next word is one, or a title stands before
  if (
    here.word === 'علي' &&
    (/ى$/.test(token.form) ||
      !(
        isSureName(next) ||
        FILIATION.has(next?.folded ?? '') ||
        isTitle(context.tokens[at - 1]) ||
        (here.hasAnd && lastPerson === at)
      ))
  )
    return undefined;
  const compound = compoundAt(context, at);
  if (compound) return compound;
  if (
    FILIATION.has(here.word) &&
    here.word === 'بن' &&
    context.evidence[at + 1] &&
    context.evidence[at + 1]?.reading !== 'word'
  )
    return { to: at + 2, weight: WEIGHTS.filiation, isName: true };
  if (here.reading === 'name') {
    if (!isPersonal(here))
      return here.types.size === 0 && looksForeign(here)
        ? { to: at + 1, weight: WEIGHTS.unknown, isName: false }
        : undefined;
    const semantic = token.analysis?.semantic ?? '';
    const isSure =
      ['given', 'surname', 'person'].includes(semantic) &&
      token.margin > 0.4 &&
      !isTooShort(here) &&
      !isCommonNoun(token, here);
    if (COMMON_WORDS.has(here.word)) return undefined;
    if (isGeographicType(semantic)) return { to: at + 1, weight: WEIGHTS.placesNamesake, isName: true };
    return {
      to: at + 1,
      weight: isSure ? WEIGHTS.givenName : isTooShort(here) ? WEIGHTS.possibleName : WEIGHTS.doubtfulName,
      isName: true,
    };
  }
  if (here.reading === 'word') {
    const isCoordinated = here.hasAnd && lastPerson === at;
    const hasNamesake =
      isTitle(token) && hasType(here, 'given') && !hasArticle(token) && isPersonal(next) && !next?.isAttached;
    if (
      (next?.folded === 'بن' || (next?.folded === 'ابن' && isPersonal(here))) &&
      (posOf(token) !== 'VERB' || isPersonal(here)) &&
      !isTitle(token) &&
      !hasArticle(token)
    )
      return { to: at + 1, weight: WEIGHTS.kunya, isName: true };
    if (
      !isPersonal(here) ||
      hasType(here, 'country', 'capital') ||
      COMMON_WORDS.has(here.word) ||
      (isTitle(token) && !hasNamesake)
    )
      return undefined;
    if (here.isAttached && !isCoordinated) return undefined;
    if (
      posOf(token) !== 'NOUN' &&
      posOf(token) !== 'ADJ' &&
      !(posOf(token) === 'VERB' && (isCoordinated || (isTitle(context.tokens[at - 1]) && isPersonal(next))))
    )
      return undefined;
    // الشيخ الخراساني is a man, الرئيس الأمريكي is not his name
    if (
      posOf(token) === 'ADJ' &&
      hasArticle(token) &&
      /ي$/.test(here.word) &&
      !(isTitle(context.tokens[at - 1]) && !/^[A-Z]/.test(token.analysis?.gloss ?? ''))
    )
      return undefined;
    return { to: at + 1, weight: WEIGHTS.possibleName, isName: hasType(here, 'given') };
  }
  if (isHonorific(here)) return undefined;
  // الفونسو الثالث: the article's letters may belong to a foreign name
  const isKnown = context.people.has(here.word);
  if (
    isKnown ||
    (here.folded.startsWith('ال') && (REGNAL_ORDINALS.has(next?.folded ?? '') || isSubjectOfThat(context, at)))
  )
    return { to: at + 1, weight: WEIGHTS.unknown, isName: false };
  return looksForeign(here) ? { to: at + 1, weight: WEIGHTS.unknown, isName: false } : undefined;
};

type Before = { readonly weight: number; readonly title?: TokenSpan };
const NO_CONTEXT: Before = { weight: 0 };

/** رئيس | وزراء سنغافورة, نائب | رئيس الوزراء: a title whose complement is one too begins with the first. */
const titleStart = ({ tokens, sentence }: NameContext, at: number): number => {
  let from = at;
  while (
    from > sentence.from &&
    isTitle(tokens[from - 1]) &&
    !hasArticle(tokens[from - 1]) &&
    !enclitic(tokens[from - 1])
  )
    from -= 1;
  return from;
};

/** The title that ends directly before `at`, with its complement: `وزير الخارجية الروسي`, `السيد`. */
const titleBefore = (context: NameContext, at: number): Before => {
  const { tokens, evidence, sentence } = context;
  const nearest = tokens[at - 1];
  if (at - 1 < sentence.from || !isWord(nearest)) return NO_CONTEXT;
  if (isHonorific(evidence[at - 1])) return { weight: AROUND.title, title: { from: at - 1, to: at } };
  if (isTitle(nearest)) {
    if (enclitic(nearest)) return { weight: AROUND.relation };
    if (hasArticle(nearest)) return { weight: AROUND.title, title: { from: at - 1, to: at } };
    // ملك أراغون: what a ruler in the construct state rules
    return { weight: RULERS.has(lemmaOf(nearest)) ? 0 : 0.4 };
  }
  if (FAMILY_HEADS.has(lemmaOf(nearest)) && !hasArticle(nearest)) return { weight: AROUND.relation };
  if (
    posOf(nearest) === 'NOUN' &&
    nearest.analysis?.semantic === 'person' &&
    (hasArticle(nearest) || enclitic(nearest))
  )
    return { weight: AROUND.relation };
  // والفرنسي ليليان تورام: the nisba itself stands for the person
  const byNisba =
    posOf(nearest) === 'ADJ' && hasArticle(nearest) && /^[A-Z]/.test(nearest.analysis?.gloss ?? '')
      ? { weight: AROUND.nisba }
      : NO_CONTEXT;
  let weight: number = AROUND.titleWithComplement;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 7); i -= 1) {
    const token = tokens[i];
    const pos = posOf(token);
    if (!isWord(token)) return byNisba;
    if (i < at - 1 && (isTitle(token) || isHonorific(evidence[i])))
      return { weight, title: { from: titleStart(context, i), to: at } };
    if (enclitic(token)) return byNisba;
    if (pos === 'ADP') weight = 0.8;
    else if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return byNisba;
    if (proclitics(token).length > 0 && !/^ل|^ب/.test(token.form)) return byNisba;
    if (i === at - 1 && pos === 'NOUN' && !hasArticle(token)) return byNisba;
  }
  return byNisba;
};

const contextBefore = (context: NameContext, at: number, lastPerson: number): Before => {
  const { tokens, evidence, sentence } = context;
  const here = evidence[at];
  if (here?.hasAnd && lastPerson === at) return { weight: AROUND.coordination };
  const before = tokens[at - 1];
  if (at === sentence.from || !before) return NO_CONTEXT;
  if (before.kind === 'number') return { weight: AROUND.unit };
  if (before.kind === 'punctuation') {
    if (/[،,]/.test(before.form) && lastPerson === at - 1) return { weight: AROUND.list };
    if (/[:؛]/.test(before.form)) return NO_CONTEXT;
    if (/[.،,"'«“‘]/.test(before.form)) return titleBefore(context, at - 1);
    return NO_CONTEXT;
  }
  if (here?.isAttached) return NO_CONTEXT;
  if (isFiniteVerb(before) && !enclitic(before))
    return { weight: SPEECH_VERBS.has(lemmaOf(before)) ? AROUND.speechVerb : AROUND.verb };
  return titleBefore(context, at);
};

const contextAfter = (context: NameContext, from: number, to: number, isName: boolean): number => {
  const { tokens, sentence } = context;
  const next = tokens[to];
  if (!next || to >= sentence.to) return 0;
  if (next.form === '(' && tokens[to + 1]?.kind === 'number')
    return /^(?:عام|سن|ربيع)/.test(tokens[to + 2]?.form ?? '') ? AROUND.age : 0;
  const at = /[،,]/.test(next.form) ? to + 1 : to;
  const role = tokens[at];
  if (
    at < sentence.to &&
    isTitle(role) &&
    proclitics(role).length === 0 &&
    !enclitic(role) &&
    (isName || at > to || !hasArticle(role))
  )
    return AROUND.roleAfter;
  if (['الذي', 'التي'].includes(next.form)) return AROUND.relativeAfter;
  if (isFiniteVerb(next) && posOf(tokens[from - 1]) === 'SCONJ' && from > sentence.from && !enclitic(tokens[from - 1]))
    return AROUND.subjectAfterThat;
  if (
    isName &&
    isFiniteVerb(next) &&
    (from === sentence.from || ['ولكن', 'لكن'].includes(tokens[from - 1]?.form ?? ''))
  )
    return AROUND.subject;
  return 0;
};

/** خطاب الرئيس, سلامة بلاده: a common noun after all, though it is a name elsewhere. */
const opensIdafa = ({ tokens, sentence }: NameContext, at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  // neither صبري (a noun with "my") nor حمدان (a dual) can
  if (enclitic(token) || /[اي]ن$/.test(token?.form ?? '')) return false;
  return at + 1 < sentence.to && isWord(next) && posOf(next) === 'NOUN' && proclitics(next).length === 0;
};

/** The person named at `at`, if the evidence is enough; `lastPerson` is where the last one ended. */
export const personName = (context: NameContext, at: number, lastPerson: number): NameSpan | undefined => {
  const first = firstElement(context, at, lastPerson);
  if (!first) return undefined;
  const run: Element[] = [first];
  let to = first.to;
  while (run.length < MOST_ELEMENTS) {
    const element = laterElement(context, to, run);
    if (!element || element.to > context.sentence.to) break;
    run.push(element);
    to = element.to;
  }
  const before = contextBefore(context, at, lastPerson);
  const known = run.length === 1 && context.people.has(context.evidence[at]?.word ?? '') ? AROUND.knownHere : 0;
  const around = before.weight + known + contextAfter(context, at, to, run.length > 1 || first.isName);
  const weight = run.reduce((sum, element) => sum + element.weight, 0) + around;
  if (weight < ENOUGH || (!run.some(({ isName }) => isName) && around <= 0)) return undefined;
  if (
    run.length === 1 &&
    context.evidence[at]?.reading === 'word' &&
    before.weight < AROUND.titleWithComplement &&
    lastPerson !== at &&
    opensIdafa(context, at)
  )
    return undefined;
  return {
    from: at,
    to,
    type: 'person',
    name: printedName(context.tokens, { from: at, to }),
    ...(before.title ? { title: before.title } : {}),
  };
};
