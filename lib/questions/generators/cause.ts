import { type Cause, type Clause, findCauses, nounPhraseAt, type Token, type TokenSpan } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { foldSpelling, stripMarks } from '@/lib/orthography';
import {
  hasClearSubject,
  hasNote,
  isInsideQuotation,
  isSelfContained,
  standsAlone,
  subjectText,
} from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { ChoiceDraft, Draft } from '../draft';
import { eventOptionAt, eventOptions, isEvent } from '../event-options';
import { EVERYDAY_CALAMITIES, EVERYDAY_CAUSES, EVERYDAY_PURPOSES } from '../everyday-causes';
import { mayBeSynonyms } from '../lexical-choice';
import { distinctNames, mayBeSame } from '../names-as-options';
import { shuffle } from '../random';
import { speakerOf } from '../speakers';
import { claimBehind, type StatedClaim, statedClaims } from '../stated-claims';
import type { NounOption } from '../noun-options';
import { SAYING_VERBS } from '../saying';
import { masculineVerb, particlesBefore } from '../verbs';
import { countWords, phraseText, withoutConjunction } from '../wording';

const MOST_STEM = 20;
const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');

/** The verb as it stands before its subject: singular, in the subject's gender (الشركات قررت → قررت, الوزراء غادروا → غادر). */
const verbBefore = (context: QuestionContext, clause: Clause): string | undefined => {
  const verb = context.tokens[clause.verb];
  const { analysis } = verb ?? {};
  if (!verb || !analysis || analysis.features.Person !== '3') return undefined;
  if (analysis.segments.some(({ role }) => role === 'enclitic')) return undefined;
  if (analysis.features.Number === 'Sing') return withoutConjunction(verb);
  const { morphology } = context.engine;
  const entry = morphology.entriesByLemma.get(analysis.lemma)?.find(({ pos }) => pos === analysis.pos);
  const { Aspect, Voice, Gender } = analysis.features;
  const made =
    entry &&
    formOf(morphology, entry, {
      features: {
        Person: '3',
        Number: 'Sing',
        Gender: Gender ?? 'Masc',
        ...(Aspect ? { Aspect } : {}),
        ...(Voice ? { Voice } : {}),
      },
    });
  return made && stripMarks(made.vocalized);
};

const NOT_ASKED = new Set([...SAYING_VERBS, 'كان', 'ليس', 'أصبح', 'بات', 'جاء', 'تم', 'حاول']);

/** What is explained, as the body of a question, with the words that it took from the text. */
type Effect = { readonly text: string; readonly spans: readonly TokenSpan[] };

/** Behind more words than this nobody can say what a cause belongs to. */
const LONGEST_REST = 9;

const isFinite = (token: Token | undefined): boolean =>
  token?.analysis?.pos === 'VERB' || token?.analysis?.pos === 'AUX';

/** The words between two places, or undefined where a pause, a bracket or a second verb stands in them; a comma at the end is left out. */
const plainRun = (context: QuestionContext, from: number, until: number): TokenSpan | undefined => {
  const to = context.tokens[until - 1]?.form === '،' ? until - 1 : until;
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (token?.kind === 'punctuation' || isFinite(token) || token?.analysis?.pos === 'SCONJ') return undefined;
    if (token?.analysis?.pos === 'DET' && lemma(token) === 'الذي') return undefined;
  }
  return to >= from && to - from <= LONGEST_REST ? { from, to } : undefined;
};

const VAGUE = new Set(['ناس', 'إنسان', 'بعض', 'كثير', 'كل', 'جميع', 'أمر', 'ذلك']);
const LANDS = ['country', 'city', 'capital', 'region'];

/** غادر سورية: a land behind a masculine verb is where somebody went, not who went. */
const isActor = (context: QuestionContext, clause: Clause, subject: TokenSpan & { readonly head: number }): boolean => {
  const head = context.tokens[subject.head];
  const isLand = LANDS.includes(head?.analysis?.semantic ?? '');
  const isMasculine = context.tokens[clause.verb]?.analysis?.features.Gender === 'Masc';
  return !VAGUE.has(lemma(head)) && !(isLand && isMasculine && head?.analysis?.features.Gender !== 'Masc');
};

/** In «تزامن الحفل بصدور حكم بسبب …» the cause may be that of the verdict: a second event behind a preposition. */
const holdsSecondEvent = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    const isBehind =
      token?.analysis?.segments.some(({ job }) => job === 'preposition') ||
      (i > from && context.tokens[i - 1]?.analysis?.pos === 'ADP');
    if (isBehind && isEvent(token)) return true;
  }
  return false;
};

/** The effect of a cause told in a sentence of its own: «أُغلق المطار أمام الرحلات», from the verb to the marker. */
const effectOfClause = (context: QuestionContext, clause: Clause, until: number): Effect | undefined => {
  const { subject } = clause;
  if (!subject || clause.isNegated || !standsAlone(context, clause) || !hasClearSubject(context, clause))
    return undefined;
  if (NOT_ASKED.has(lemma(context.tokens[clause.verb])) || subject.to > until) return undefined;
  const rest = plainRun(context, Math.max(clause.verb + 1, subject.to), until);
  if (!rest || (subject.from > clause.verb && subject.from > clause.verb + 1)) return undefined;
  if (!isSelfContained(context, subject) || !isActor(context, clause, subject)) return undefined;
  if (!isSelfContained(context, rest, context.tokens[subject.head]) || holdsSecondEvent(context, rest))
    return undefined;
  const verb = verbBefore(context, clause);
  if (!verb) return undefined;
  const restText = phraseText(context.tokens, rest, 'as it stands');
  const text = `${particlesBefore(context, clause)}${verb} ${subjectText(context, subject)}${restText ? ` ${restText}` : ''}`;
  return { text, spans: [{ from: clause.verb, to: clause.verb + 1 }, subject, rest] };
};

/** The effect of a cause that somebody gives: «قال الخبير إن الأسعار ارتفعت بسبب …» → «ارتفعت الأسعار، بحسب الخبير». */
const effectAsSaid = (context: QuestionContext, clause: Clause, until: number): Effect | undefined => {
  const quote = context.annotated.quotes.find(
    ({ content, direct }) => !direct && content.from < clause.verb && clause.verb < content.to,
  );
  const { speaker } = quote ?? {};
  if (!quote || !speaker || clause.isNegated || NOT_ASKED.has(lemma(context.tokens[clause.verb]))) return undefined;
  const from = quote.content.from;
  const subject = nounPhraseAt(context.tokens, from, clause.verbFrom);
  const rest = plainRun(context, clause.verb + 1, until);
  if (!subject || subject.to !== clause.verbFrom || !rest || !isSelfContained(context, subject)) return undefined;
  const head = context.tokens[subject.head];
  const agrees =
    head?.analysis?.features.Gender === undefined ||
    head.analysis.features.Number === 'Plur' ||
    head.analysis.features.Gender === context.tokens[clause.verb]?.analysis?.features.Gender;
  if (!agrees || !isSelfContained(context, rest, head) || holdsSecondEvent(context, rest)) return undefined;
  const named = speakerOf(context, quote);
  const verb = verbBefore(context, clause);
  if (!named || !verb) return undefined;
  const restText = phraseText(context.tokens, rest, 'as it stands');
  const text = `${particlesBefore(context, clause)}${verb} ${subjectText(context, subject)}${restText ? ` ${restText}` : ''}، بحسب ${named.name}`;
  return { text, spans: [{ from: clause.verb, to: clause.verb + 1 }, subject, rest] };
};

const effectOf = (context: QuestionContext, found: Cause): Effect | undefined => {
  const until = found.marker.from;
  const before = context.clauses.filter(({ sentence, verb }) => sentence === found.sentence && verb < until);
  const last = before.at(-1);
  return last && (effectOfClause(context, last, until) ?? effectAsSaid(context, last, until));
};

const entryOf = (context: QuestionContext, token: Token | undefined) =>
  context.engine.morphology.entriesByLemma
    .get(token?.analysis?.lemma ?? '')
    ?.find(({ pos }) => pos === token?.analysis?.pos);

const rootsOf = (context: QuestionContext, { from, to }: TokenSpan): Set<string> =>
  new Set(
    context.tokens
      .slice(from, to)
      .flatMap(({ analysis }) => (analysis?.root && ['NOUN', 'VERB'].includes(analysis.pos) ? [analysis.root] : [])),
  );

/** Three events of the article, told elsewhere, that share no word with the key or with what it explains, as long as the key. */
const otherEvents = (
  context: QuestionContext,
  events: readonly NounOption[],
  key: NounOption,
  taken: readonly TokenSpan[],
  stem: string,
): string[] => {
  const sentence = key.sentence;
  const roots = new Set(taken.flatMap((span) => [...rootsOf(context, span)]));
  const keyEntry = entryOf(context, context.tokens[key.head]);
  const isDeed = context.tokens[key.head]?.analysis?.semantic === 'action';
  const words = countWords(key.text);
  const asked = foldSpelling(stem);
  const ranked = events
    .filter((option) => option.sentence !== sentence && option.to - option.from > 1)
    .filter((option) => {
      const { analysis } = context.tokens[option.head] ?? {};
      // beside a deed (توقيع العقد) stands no حملات الحج
      if (isDeed && (analysis?.semantic !== 'action' || analysis.features.Number !== 'Sing')) return false;
      const entry = entryOf(context, context.tokens[option.head]);
      if (!entry || (keyEntry && mayBeSynonyms(entry, keyEntry))) return false;
      if ([...rootsOf(context, option)].some((root) => roots.has(root))) return false;
      return !asked.includes(foldSpelling(option.text));
    })
    .map((option) => ({
      option,
      rank: 2 * Math.abs(countWords(option.text) - words) + (countWords(option.text) < words ? 0.5 : 0),
    }))
    .sort((a, b) => a.rank - b.rank);
  const out: NounOption[] = [];
  const heads = new Set<string>();
  for (const { option } of ranked) {
    const head = lemma(context.tokens[option.head]);
    if (heads.has(head) || out.some(({ text }) => text.includes(option.text) || option.text.includes(text))) continue;
    heads.add(head);
    out.push(option);
    if (out.length === 3) break;
  }
  return out.map(({ text }) => text);
};

const OF_CASUALTIES = /(?:مقتل|وفاة|قتلى|قتيل|مصرع|إصابة|جرح|مات|توفي|قضى)/;

const everyday = (kind: Cause['kind'], stem: string): readonly string[] => {
  if (kind === 'purpose') return EVERYDAY_PURPOSES;
  return OF_CASUALTIES.test(stem) ? EVERYDAY_CALAMITIES : EVERYDAY_CAUSES;
};

/** Made ones to fill up with: none may share a word with the stem, the key or the others, nor with what the article speaks of most. */
const filledUp = (
  context: QuestionContext,
  others: readonly string[],
  key: string,
  stem: string,
  kind: Cause['kind'],
): string[] => {
  // one that any news could have may stand in for a third; more of them would leave the key the only one that the text speaks of
  const out = others.slice(0, kind === 'purpose' ? 3 : 2);
  if (out.length < 2 || kind === 'purpose') return out;
  const text = foldSpelling(context.annotated.article.text);
  const wordsOf = (phrase: string): string[] =>
    foldSpelling(phrase)
      .split(' ')
      .map((word) => word.replace(/^ال/, ''))
      .filter((word) => word.length > 3);
  const pool = shuffle(everyday(kind, stem), context.randomFor(`cause ${stem}`));
  const near = [...pool].sort(
    (a, b) => Math.abs(countWords(a) - countWords(key)) - Math.abs(countWords(b) - countWords(key)),
  );
  for (const phrase of near) {
    if (out.length >= 3) break;
    const words = wordsOf(phrase);
    const taken = wordsOf(`${key} ${stem} ${out.join(' ')}`);
    if (words.some((word) => taken.includes(word)) || words.every((word) => text.includes(word))) continue;
    out.push(phrase);
  }
  return out;
};

/** Joins a marker to a phrase in standard spelling: نظرا ل + الأمطار → نظرا للأمطار. */
const joined = (marker: string, phrase: string): string =>
  marker.endsWith(' ل')
    ? `${marker.slice(0, -1)}${phrase.startsWith('ال') ? `لل${phrase.slice(2)}` : `ل${phrase}`}`
    : `${marker} ${phrase}`;

const markerText = (context: QuestionContext, cause: Cause): string => {
  const text = phraseText(context.tokens, cause.marker);
  const first = context.tokens[cause.content.from];
  const hasL = first?.analysis?.segments[0]?.form === 'ل' && first.analysis.segments[0].job === 'preposition';
  return hasL ? `${text} ل` : text;
};

/** «أُلغيت الرحلات بسبب سوء الأحوال الجوية» → «لماذا أُلغيت الرحلات؟ بسبب سوء الأحوال الجوية». */
const fromMarker = (context: QuestionContext, events: readonly NounOption[], cause: Cause): ChoiceDraft[] => {
  if (cause.isClause || isInsideQuotation(context, cause.marker.from)) return [];
  const head = context.tokens[cause.content.from];
  const key = eventOptionAt(context, cause.content.from, cause.sentence, { anyNoun: cause.kind === 'cause' });
  if (!key || (cause.kind === 'purpose' && !isEvent(head))) return [];
  const marker = markerText(context, cause);
  const effect = effectOf(context, cause);
  const phrase = cause.effectPhrase;
  const noun = cause.kind === 'purpose' ? 'ما الهدف من' : 'ما سبب';
  const body = effect
    ? { stem: `لماذا ${effect.text}؟`, spans: effect.spans }
    : phrase && isSelfContained(context, phrase)
      ? { stem: `${noun} ${phraseText(context.tokens, phrase, 'without proclitics')}؟`, spans: [phrase] }
      : undefined;
  if (!body || countWords(body.stem) > MOST_STEM || countWords(body.stem) < 3) return [];
  const from = Math.min(...body.spans.map((span) => span.from));
  if (hasNote(context, { from, to: key.to })) return [];
  // «ما سبب …؟» asks for a noun, «لماذا …؟» for «بسبب …»
  const asOption = (text: string): string => (effect ? joined(marker, text) : text);
  const others = filledUp(
    context,
    otherEvents(context, events, key, [...body.spans, cause.content], body.stem),
    key.text,
    body.stem,
    cause.kind,
  );
  return [
    {
      type: 'multiple-choice',
      skill: 'cause',
      rule: cause.kind,
      stem: body.stem,
      key: asOption(key.text),
      distractors: others.map(asOption),
      evidence: [spanOf(context.tokens, { from, to: key.to })],
      rationale: { messageKey: 'cause', arguments: {} },
      stemSpans: body.spans,
      keySpan: { from: key.from, to: key.to },
      trust: 0.85,
    },
  ];
};

const MOST_CLAUSE = 14;

/** «تأخرت الرحلة لأن الطائرة تعطلت» → «لماذا تأخرت الرحلة؟ لأنّ الطائرة تعطلت», beside claims of the article that explain nothing. */
const fromClause = (context: QuestionContext, claims: readonly StatedClaim[], found: Cause): ChoiceDraft[] => {
  if (!found.isClause || found.kind !== 'cause' || isInsideQuotation(context, found.marker.from)) return [];
  const key = claimBehind(context, found.content.from, found.sentence, MOST_CLAUSE);
  const effect = key && effectOf(context, found);
  if (!effect) return [];
  const stem = `لماذا ${effect.text}؟`;
  const roots = rootsOf(context, key);
  const words = countWords(key.text);
  const others = claims
    .filter(({ sentence, text }) => sentence !== found.sentence && !mayBeSame(text, key.text))
    .filter((claim) => [...rootsOf(context, claim)].filter((root) => roots.has(root)).length < 2)
    .sort((a, b) => Math.abs(countWords(a.text) - words) - Math.abs(countWords(b.text) - words))
    .map(({ text }) => text);
  const from = Math.min(...effect.spans.map((span) => span.from));
  return countWords(stem) > MOST_STEM
    ? []
    : [
        {
          type: 'multiple-choice',
          skill: 'cause',
          rule: 'cause-clause',
          stem,
          key: `لأنّ ${key.text}`,
          distractors: distinctNames(others, [key.text], 3).map((text) => `لأنّ ${text}`),
          evidence: [spanOf(context.tokens, { from, to: key.to })],
          rationale: { messageKey: 'cause', arguments: {} },
          stemSpans: effect.spans,
          keySpan: { from: key.from, to: key.to },
          trust: 0.8,
        },
      ];
};

/** Verbs that name a purpose or a cause themselves, with the preposition before what they name. */
const VERBS: Readonly<
  Record<string, { readonly asks: 'object' | 'subject'; readonly prepositions: readonly string[] }>
> = {
  هَدَفَ: { asks: 'object', prepositions: ['إلى', 'ل'] },
  سَعَى: { asks: 'object', prepositions: ['إلى', 'ل'] },
  أَدَّى: { asks: 'subject', prepositions: ['إلى', 'ل'] },
  تَسَبَّبَ: { asks: 'subject', prepositions: ['في', 'ب'] },
  أَسْفَرَ: { asks: 'subject', prepositions: ['عن'] },
};

/** «على الأقل» belongs to the number before it: without it the question would say more than the text. */
const isLeast = (context: QuestionContext, at: number): boolean =>
  lemma(context.tokens[at]) === 'على' && ['أقل', 'أكثر'].includes(lemma(context.tokens[at + 1]));

/** «يهدف المعرض إلى تمكين الشباب» → «إلامَ يهدف المعرض؟»; «تسبب انهيار الأسعار في تراجع الأرباح» → «ما الذي تسبب في تراجع الأرباح؟» */
const fromVerb = (context: QuestionContext, events: readonly NounOption[], clause: Clause): ChoiceDraft[] => {
  const verb = context.tokens[clause.verb];
  const rule = VERBS[verb?.analysis?.lemma ?? ''];
  const { subject } = clause;
  if (!verb || !rule || !subject || clause.isNegated || !standsAlone(context, clause)) return [];
  if (!isActor(context, clause, subject)) return [];
  const complement = clause.complements.find(
    ({ preposition }) => preposition !== undefined && rule.prepositions.includes(preposition),
  );
  if (!complement || !isSelfContained(context, subject)) return [];
  const isFree = context.tokens[complement.from]?.analysis?.pos === 'ADP';
  const at = isFree ? complement.from + 1 : complement.from;
  // what was brought about stands in the question: it may be a number of people, if it points to nothing outside
  const brought = { from: at, to: complement.to + (isLeast(context, complement.to) ? 2 : 0) };
  const broughtText = phraseText(context.tokens, brought, 'without proclitics');
  const after = context.tokens[brought.to];
  const goesOn =
    after?.kind === 'word' &&
    ['NOUN', 'ADJ', 'PROPN', 'X', 'DET'].includes(after.analysis?.pos ?? '') &&
    !after.analysis?.segments.some(({ job }) => job === 'preposition');
  const named =
    rule.asks === 'subject'
      ? !goesOn &&
        isSelfContained(context, brought) &&
        (isEvent(context.tokens[at]) || context.tokens[at]?.analysis?.pos === 'NUM')
        ? { ...brought, text: broughtText, head: at, sentence: clause.sentence }
        : undefined
      : eventOptionAt(context, at, clause.sentence, {
          anyNoun: false,
        });
  const verbText = verbBefore(context, clause);
  if (!named || !verbText) return [];
  const subjectName = subjectText(context, subject);
  const evidence = [spanOf(context.tokens, { from: Math.min(clause.from, subject.from), to: named.to })];
  const shared = {
    type: 'multiple-choice' as const,
    skill: 'cause' as const,
    evidence,
    rationale: { messageKey: 'cause', arguments: {} },
    trust: 0.85,
  };
  if (hasNote(context, { from: clause.from, to: named.to })) return [];
  if (rule.asks === 'object') {
    const stem = `إلامَ ${particlesBefore(context, clause)}${verbText} ${subjectName}؟`;
    const others = filledUp(
      context,
      otherEvents(context, events, named, [subject, named], stem),
      named.text,
      stem,
      'purpose',
    );
    return countWords(stem) > MOST_STEM
      ? []
      : [
          {
            ...shared,
            rule: 'purpose-verb',
            stem,
            key: `إلى ${named.text}`,
            distractors: others.map((text) => `إلى ${text}`),
            stemSpans: [{ from: clause.verb, to: clause.verb + 1 }, subject],
            keySpan: { from: named.from, to: named.to },
          },
        ];
  }
  const key =
    subject.head === subject.from
      ? eventOptionAt(context, subject.from, clause.sentence, { anyNoun: false, until: subject.to })
      : undefined;
  if (!key || key.to !== subject.to) return [];
  const preposition = isFree
    ? phraseText(context.tokens, { from: complement.from, to: complement.from + 1 }, 'as it stands')
    : (rule.prepositions[0] ?? '');
  const masculine = masculineVerb(context, verb);
  const stem = masculine && `ما الذي ${masculine} ${preposition} ${named.text}؟`;
  if (!stem || countWords(stem) > MOST_STEM) return [];
  return [
    {
      ...shared,
      rule: 'cause-verb',
      stem,
      key: key.text,
      distractors: filledUp(
        context,
        otherEvents(context, events, key, [subject, named], stem),
        key.text,
        stem,
        'cause',
      ),
      stemSpans: [
        { from: clause.verb, to: clause.verb + 1 },
        { from: named.from, to: named.to },
      ],
      keySpan: subject,
    },
  ];
};

/** Why, and what for: behind markers (بسبب، بهدف) and verbs that say so themselves (يهدف إلى، تسبب في). */
export const cause = (context: QuestionContext): Draft[] => {
  const events = eventOptions(context);
  const claims = statedClaims(context, MOST_CLAUSE);
  return [
    ...findCauses(context.tokens, context.sentences, context.clauses).flatMap((found) => [
      ...fromMarker(context, events, found),
      ...fromClause(context, claims, found),
    ]),
    ...context.clauses.flatMap((clause) => fromVerb(context, events, clause)),
  ];
};
