import { type Quote, SPEECH_VERBS } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { otherBodies } from '../bodies';
import { firstClaim, holdsItsObjects } from '../claims';
import { hasNote, isSelfContained } from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { ChoiceDraft, Draft } from '../draft';
import { areAlikeInForm, distinctNames, knownPlaces, otherPersons } from '../names-as-options';
import { officesInBody, otherMinistries, otherOffices } from '../offices';
import { excerptOf } from '../excerpts';
import { shuffle } from '../random';
import { type Speaker, speakerOf } from '../speakers';
import { countWords, phraseText } from '../wording';
import { heldRoles } from '../held-roles';

const MOST_OFFICE = 7;
const FEWEST_WORDS = 4;
const MOST_WORDS = 18;
/** Words in guillemets are repeated whole or up to a full claim; they are not shortened inside. */
const MOST_DIRECT = 100;

/** A verb of saying with its particle, as the question has it: «أشار إلى أنّ», «صرّح بأنّ»; in the feminine for «ما الجهة التي أعلنت أنّ». */
const asksWith = (context: QuestionContext, quote: Quote, gender: 'Masc' | 'Fem'): string | undefined => {
  const asked = SPEECH_VERBS[quote.saying]?.continues ? 'ذَكَرَ' : quote.saying;
  const verb = SPEECH_VERBS[asked];
  const { morphology } = context.engine;
  const entry = morphology.entriesByLemma.get(asked)?.find(({ pos }) => pos === 'VERB');
  const said = context.tokens[quote.verb.from]?.analysis;
  const isPresent = said?.pos === 'VERB' && said.features.Aspect === 'Imp';
  const made =
    entry &&
    formOf(morphology, entry, {
      features: {
        Person: '3',
        Gender: gender,
        Number: 'Sing',
        Voice: 'Act',
        ...(isPresent ? { Aspect: 'Imp', Mood: 'Ind' } : { Aspect: 'Perf' }),
      },
    });
  if (!verb || !made) return undefined;
  const { preposition, complementizer } = verb;
  const particle =
    complementizer === 'إن' ? 'إنّ' : context.tokens[quote.content.from]?.analysis?.pos === 'VERB' ? 'أن' : 'أنّ';
  const joined =
    preposition === undefined || preposition === 'عن'
      ? particle
      : preposition === 'ب'
        ? `ب${particle}`
        : `${preposition} ${particle}`;
  return `${stripMarks(made.vocalized)} ${joined}`;
};

/** What was said, as a question can repeat it: one claim, clean, understood by itself. */
const claimOf = (
  context: QuestionContext,
  quote: Quote,
): { readonly span: { readonly from: number; readonly to: number }; readonly text: string } | undefined => {
  const { tokens } = context;
  const whole = { from: quote.content.from, to: quote.content.to };
  const first = tokens[whole.from];
  if (!first || (first.kind === 'punctuation' && first.form !== '«')) return undefined;
  const hasPronoun = first.analysis?.pos === 'SCONJ' && first.analysis.segments.some(({ role }) => role === 'enclitic');
  if (hasPronoun) return undefined;
  const span = firstClaim(context, whole, quote.direct ? MOST_DIRECT : MOST_WORDS);
  if (!span) return undefined;
  const text = phraseText(tokens, span, 'as it stands');
  const words = countWords(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS || hasNote(context, span) || text.includes('(')) return undefined;
  // إنّ is followed by a noun
  if (!quote.direct && first.analysis?.pos === 'VERB' && quote.saying !== 'تَوَقَّعَ') return undefined;
  const isFirstPerson = tokens
    .slice(span.from, span.to)
    .some(
      ({ analysis }) =>
        (analysis?.features.Person ?? '3') !== '3' ||
        analysis?.segments.some(({ role, form }) => role === 'enclitic' && ['نا', 'ي', 'ني', 'ك', 'كم'].includes(form)),
    );
  if (isFirstPerson && !quote.direct) return undefined;
  return holdsItsObjects(context, span) && isSelfContained(context, span, undefined, 'any noun before')
    ? { span, text }
    : undefined;
};

/** Options beside the speaker: others of his kind, from the article first. */
const othersFor = (context: QuestionContext, speaker: Speaker, all: readonly Speaker[], stem: string): string[] => {
  const random = context.randomFor(`speaker ${speaker.name}`);
  const inStem = (name: string): boolean => stem.includes(name);
  const known = [speaker.name, ...speaker.aliases];
  const sameKind = all
    .filter(({ kind, name }) => kind === speaker.kind && name !== speaker.name)
    .map(({ name }) => name);
  const fits = (names: readonly string[]): string[] =>
    distinctNames(
      names.filter((name) => !inStem(name)),
      known,
      3,
    );
  switch (speaker.kind) {
    case 'person': {
      const except = speaker.referent ? [speaker.referent] : [];
      const persons = otherPersons(context, except)
        .filter(({ names }) => !names.some(inStem))
        .map(({ name }) => name)
        .filter((name) => areAlikeInForm(name, speaker.name))
        // a conjunction that was not told from the name: وآندريه
        .filter((name) => !/^و[اآأإ]/.test(name));
      return fits([...sameKind, ...persons]);
    }
    case 'office': {
      // رئيسة الوزراء among ministers would give herself away
      if (/^\S+ة /.test(speaker.name)) return [];
      const held = heldRoles(context).map(({ role }) => role);
      const made = shuffle(
        [...otherMinistries(speaker.name), ...otherOffices(context, speaker.span, speaker.name)],
        random,
      );
      return fits([
        ...sameKind,
        ...held.slice(0, 1),
        ...made,
        ...held,
        ...shuffle(officesInBody(speaker.name), random),
      ]);
    }
    case 'body': {
      const bodies = context.referents.filter(({ type }) => type === 'organization').map(({ name }) => name);
      const made = shuffle(otherBodies(context, speaker.span, speaker.name), random);
      return made.length >= 3 ? fits([...sameKind, ...made]) : fits([...sameKind, ...bodies, ...made]);
    }
    case 'country': {
      const countries = context.referents
        .filter(
          ({ type, mentions }) =>
            type === 'place' && context.tokens[mentions[0]?.from ?? -1]?.analysis?.semantic === 'country',
        )
        .map(({ name }) => name);
      return fits([...sameKind, ...countries, ...knownPlaces(context, ['country'], `speaker ${speaker.name}`)]);
    }
  }
};

/** A person whose office the text says, asked by his office where the article has too few names. */
const byOffice = (context: QuestionContext, speaker: Speaker): Speaker | undefined => {
  const { referent } = speaker;
  const held = heldRoles(context).find(({ person }) => person === referent);
  const titled = referent?.mentions.flatMap(({ title, from }) => {
    const first = title ? context.tokens.findIndex(({ start }) => start >= title.start) : -1;
    const last = title ? context.tokens.findIndex(({ end }) => end >= title.end) : -1;
    return first >= 0 && last >= first && last < from ? [{ from: first, to: last + 1 }] : [];
  })[0];
  const named = held
    ? { name: held.role, span: held.roleSpan }
    : titled && { name: phraseText(context.tokens, titled, 'without proclitics'), span: titled };
  if (!named || countWords(named.name) < 3 - (held ? 1 : 0) || countWords(named.name) > MOST_OFFICE) return undefined;
  return { ...speaker, kind: 'office', ...named, aliases: [...speaker.aliases, speaker.name] };
};

const stemFor = (
  context: QuestionContext,
  quote: Quote,
  isRepeated: boolean,
  speaker: Speaker,
  text: string,
): string | undefined => {
  const isWho = speaker.kind === 'person' || speaker.kind === 'office';
  if (isRepeated) return isWho ? `لِمَن يُنسب القول: «${text}»؟` : `ما الجهة التي يُنسب إليها القول: «${text}»؟`;
  const asked = asksWith(context, quote, isWho ? 'Masc' : 'Fem');
  if (!asked) return undefined;
  const noun = speaker.kind === 'country' ? 'الدولة' : 'الجهة';
  return isWho ? `مَن ${asked} ${text}؟` : `ما ${noun} التي ${asked} ${text}؟`;
};

const THINKING = new Set(['اِعْتَقَدَ', 'ظَنَّ', 'اعتقد', 'ظن']);

/** «وأكد الوزير أنّ اللقاء سيعقد غدا» → «مَن أكد أنّ اللقاء سيعقد غدا؟» with the article's other speakers as distractors. */
export const attribution = (context: QuestionContext): Draft[] => {
  const { quotes } = context.annotated;
  const speakers = quotes.map((quote) => speakerOf(context, quote));
  const all = speakers.filter((speaker) => speaker !== undefined);
  return quotes.flatMap((quote, i): ChoiceDraft[] => {
    // اعتقد, رأى tell what somebody thinks: nothing was said
    const named = THINKING.has(quote.saying) ? undefined : speakers[i];
    const said = named && claimOf(context, quote);
    // words too long or too loose for a clause of our own are repeated as they stand
    const claim = named && (said ?? excerptOf(context, quote.content));
    const isRepeated = quote.direct || said === undefined;
    if (!named || !claim || !quote.speaker) return [];
    const asked = [named, ...(named.kind === 'person' ? [byOffice(context, named)] : [])].flatMap((speaker) => {
      const stem = speaker && stemFor(context, quote, isRepeated, speaker, claim.text);
      const distractors = stem ? othersFor(context, speaker, all, stem) : [];
      return speaker && stem && distractors.length === 3 ? [{ speaker, stem, distractors }] : [];
    });
    const [best] = asked;
    if (!best) return [];
    const { speaker, stem, distractors } = best;
    return [
      {
        type: 'multiple-choice',
        skill: 'attribution',
        rule: isRepeated ? 'attribution-direct' : 'attribution',
        stem,
        key: speaker.name,
        distractors,
        aliases: speaker.aliases,
        evidence: quote.speakerCarried
          ? [
              spanOf(context.tokens, quote.speaker),
              spanOf(context.tokens, { from: quote.verb.from, to: claim.span.to }),
            ]
          : [spanOf(context.tokens, { from: Math.min(quote.verb.from, quote.speaker.from), to: claim.span.to })],
        rationale: { messageKey: 'attribution', arguments: { speaker: speaker.name } },
        stemSpans: [claim.span],
        keySpan: { from: quote.speaker.from, to: quote.speaker.to },
        trust: quote.speakerCarried ? 0.8 : 0.88,
      },
    ];
  });
};
