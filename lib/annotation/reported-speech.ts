import { stripMarks } from '@/lib/orthography';
import { isTimeHead } from './clauses';
import { nounPhraseAt } from './noun-phrases';
import { SPEECH_PARTICIPLES, SPEECH_VERBS, type SpeechVerb } from './speech-verbs';
import { enclitic, hasConjunction, hasPreposition, isFiniteVerb, isName, isWord, lemmaOf, posOf } from './token-views';
import type { Quote, Sentence, TextRun, Token, TokenSpan } from './types';

/** How far behind its verb what was said may begin: a speaker with title, and where and to whom he spoke. */
const FARTHEST = 32;
const PAUSES = new Set(['،', '؛', '-', '–']);

const run = (tokens: readonly Token[], { from, to }: TokenSpan): TextRun => ({
  from,
  to,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

type Voice = { readonly speaker: TokenSpan; readonly gender: string | undefined };

const isComplementizer = (token: Token | undefined): boolean =>
  posOf(token) === 'SCONJ' && ['أن', 'إن'].includes(lemmaOf(token)) && !hasConjunction(token);

/** The complementizer at `at`, perhaps behind its preposition: أن, إن, بأن, إلى أن. Its index, or undefined. */
const complementizerAt = (tokens: readonly Token[], at: number, verb: SpeechVerb): number | undefined => {
  const token = tokens[at];
  const isRight = (index: number): boolean => {
    const found = tokens[index];
    if (!isComplementizer(found)) return false;
    // أن with a verb behind it is a wish (أكد أن يعود), but a forecast is a claim (توقع أن يرتفع)
    return !isFiniteVerb(tokens[index + 1]) || verb === SPEECH_VERBS.تَوَقَّعَ;
  };
  if (isRight(at)) {
    const attached = hasPreposition(token);
    if (verb.preposition === 'ب') return attached || verb.isAlsoBare ? at : undefined;
    return attached || (verb.preposition !== undefined && !verb.isAlsoBare) ? undefined : at;
  }
  if (verb.preposition && posOf(token) === 'ADP' && lemmaOf(token) === verb.preposition && isRight(at + 1))
    return at + 1;
  return undefined;
};

const isRelative = (token: Token | undefined): boolean => posOf(token) === 'DET' && lemmaOf(token) === 'الذي';

/** What may stand between a role and the body it belongs to: المتحدث باسم الوزارة, المدير التنفيذي لشركة, مسؤول في الحزب. */
const JOINS_ROLE = new Set(['اسم', 'لسان']);

const MEDIA = new Set(['صحيفة', 'وكالة', 'قناة', 'إذاعة', 'جريدة', 'مجلة', 'تلفزيون', 'موقع', 'شبكة']);
const isWorkplace = (token: Token | undefined): boolean =>
  token?.analysis?.semantic === 'organization' && !MEDIA.has(lemmaOf(token));

/** A speaker's noun phrase with what belongs to it: المتحدث باسم وزارة الخارجية, السفير الروسي لدى اليمن, الوزير، عادل الجبير. */
const speakerPhrase = (tokens: readonly Token[], at: number, end: number): TokenSpan | undefined => {
  const phrase = nounPhraseAt(tokens, at, end);
  if (!phrase || hasPreposition(tokens[at])) return undefined;
  const isRole = ['role', 'person'].includes(tokens[phrase.head]?.analysis?.semantic ?? '');
  let { to } = phrase;
  // أول أمس
  if (['أول', 'أولى'].includes(lemmaOf(tokens[to - 1])) && isTimeHead(tokens[to]) && to - 1 > phrase.from)
    return { from: phrase.from, to: to - 1 };
  while (to < end) {
    const next = tokens[to];
    if (!isWord(next) || hasConjunction(next)) break;
    if (isRole && hasPreposition(next) && JOINS_ROLE.has(lemmaOf(next))) {
      const more = nounPhraseAt(tokens, to, end);
      if (!more || more.to <= to + 1) break;
      to = more.to;
      continue;
    }
    const free = posOf(next) === 'ADP' && ['لدى', 'في'].includes(lemmaOf(next)) && enclitic(next) === undefined;
    const body = isRole && (free || hasPreposition(next)) ? nounPhraseAt(tokens, free ? to + 1 : to, end) : undefined;
    // المدير التنفيذي لشركة آبل: the body that the role is held in, not the one spoken to (قال الوزير لوكالة رويترز)
    if (body && isWorkplace(tokens[body.head])) {
      to = body.to;
      continue;
    }
    if (isRole && isName(next) && to > phrase.to) {
      let last = to;
      while (last < end && isName(tokens[last]) && !hasConjunction(tokens[last])) last += 1;
      to = last;
      continue;
    }
    break;
  }
  return { from: phrase.from, to };
};

type Reading = { readonly voice?: TokenSpan; readonly says: number; readonly isDirect: boolean };

/** Reads from behind the verb to what was said: who speaks, if he is named, and where his words begin. */
const readBehind = (
  tokens: readonly Token[],
  from: number,
  sentenceEnd: number,
  verb: SpeechVerb,
): Reading | undefined => {
  const end = Math.min(sentenceEnd, from + FARTHEST);
  let voice: TokenSpan | undefined;
  let at = from;
  while (at < end) {
    const token = tokens[at];
    if (!token) return undefined;
    const complementizer = complementizerAt(tokens, at, verb);
    if (complementizer !== undefined) return { ...(voice ? { voice } : {}), says: complementizer, isDirect: false };
    if (token.kind === 'punctuation') {
      if (token.form === ':') return { ...(voice ? { voice } : {}), says: at, isDirect: true };
      if (token.form === '«') {
        const closes = closingAt(tokens, at, sentenceEnd);
        if (closes === undefined) return undefined;
        if (closes - at > LONGEST_NAME) {
          // قال «إنّ …»: the guillemets hold what was said with its particle
          const inside = complementizerAt(tokens, at + 1, verb);
          return { ...(voice ? { voice } : {}), says: inside ?? at - 1, isDirect: inside === undefined };
        }
        // صحيفة «التايمز»: a name
        if (voice?.to === at) voice = { from: voice.from, to: closes + 1 };
        at = closes + 1;
        continue;
      }
      if (PAUSES.has(token.form)) {
        at += 1;
        // الوزير، عادل الجبير، إن
        if (voice && voice.to === at - 1 && isName(tokens[at]) && !hasConjunction(tokens[at])) {
          let last = at;
          while (last < end && isName(tokens[last]) && !hasConjunction(tokens[last])) last += 1;
          if (tokens[last]?.kind === 'punctuation' || complementizerAt(tokens, last, verb) !== undefined) {
            voice = { from: voice.from, to: last };
            at = last;
          }
        }
        continue;
      }
      if (token.form === '(') {
        while (at < end && tokens[at]?.form !== ')') at += 1;
        at += 1;
        continue;
      }
      return undefined;
    }
    if (isFiniteVerb(token) || isRelative(token) || posOf(token) === 'SCONJ') return undefined;
    if (SPEECH_PARTICIPLES[participleStem(token) ?? ''] === 'قَالَ') {
      at += 1;
      continue;
    }
    if (posOf(token) === 'ADP') {
      const phrase = nounPhraseAt(tokens, at + 1, end);
      at = phrase ? phrase.to : at + 1;
      continue;
    }
    if (posOf(token) === 'ADV' || token.kind === 'number' || token.kind === 'other') {
      at += 1;
      continue;
    }
    const phrase = nounPhraseAt(tokens, at, end);
    if (!phrase) {
      if (posOf(token) !== 'ADJ' && posOf(token) !== 'PART') return undefined;
      at += 1;
      continue;
    }
    if (hasPreposition(token) || isTimeHead(tokens[phrase.head]) || voice) {
      at = phrase.to;
      continue;
    }
    voice = hasConjunction(token) ? undefined : speakerPhrase(tokens, at, end);
    if (!voice) return undefined;
    at = voice.to;
  }
  return undefined;
};

/** مضيفاً → مضيف, مشيرةً → مشير; undefined for what has no accusative ending. */
/** Words in guillemets that are a name, not speech. */
const LONGEST_NAME = 4;

/** Where the guillemets close that open at `at`. */
const closingAt = (tokens: readonly Token[], at: number, end: number): number | undefined => {
  let open = 0;
  for (let i = at; i < end; i += 1) {
    if (tokens[i]?.form === '«') open += 1;
    if (tokens[i]?.form !== '»') continue;
    open -= 1;
    if (open === 0) return i;
  }
  return undefined;
};

const participleStem = (token: Token | undefined): string | undefined => {
  if (!isWord(token)) return undefined;
  const form = stripMarks(token.form).replace(/^و/, '');
  return /[اة]$/.test(form) ? form.slice(0, -1) : undefined;
};

const genderOf = (token: Token | undefined): string | undefined => token?.analysis?.features.Gender;

/** Where somebody's words end that begin at `from`: the closing guillemet, or the sentence's last word, or where he is quoted anew. */
const contentEnd = (tokens: readonly Token[], from: number, sentence: Sentence): number => {
  let open = 0;
  let at = from;
  for (; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.form === '«') open += 1;
    if (token?.form === '»') open -= 1;
    if (open > 0 || token?.kind !== 'punctuation' || !PAUSES.has(token.form)) continue;
    const next = tokens[at + 1];
    if (SPEECH_PARTICIPLES[participleStem(next) ?? ''] !== undefined) return at;
    if (hasConjunction(next) && isSpeechVerb(next) && next?.analysis?.features.Aspect === 'Perf') return at;
  }
  while (at > from && tokens[at - 1]?.kind === 'punctuation' && !/[»)%٪]/.test(tokens[at - 1]?.form ?? '')) at -= 1;
  return at;
};

const isSpeechVerb = (token: Token | undefined): boolean =>
  posOf(token) === 'VERB' &&
  SPEECH_VERBS[token?.analysis?.lemma ?? ''] !== undefined &&
  token?.analysis?.features.Person === '3' &&
  // without its hamza أعتقد ("I think") is written as the past
  !(token.analysis.lemma === 'اِعْتَقَدَ' && token.analysis.features.Aspect === 'Perf');

/** يذكر أنّ, يتوقع أن: "it is said", whoever spoke before. */
const isImpersonal = (token: Token): boolean =>
  token.analysis?.features.Aspect === 'Imp' && ['ذَكَرَ', 'تَوَقَّعَ', 'بَيَّنَ'].includes(token.analysis.lemma);

/** What may open a sentence before its verb of saying: و, قد, كان, من جانبه. */
const standsInFront = (tokens: readonly Token[], sentence: Sentence, verb: number): boolean => {
  for (let i = sentence.from; i < verb; i += 1) {
    const token = tokens[i];
    if (isComplementizer(token) || isRelative(token) || posOf(token) === 'SCONJ') return false;
    if (isFiniteVerb(token) && lemmaOf(token) !== 'كان') return false;
    if (token?.form === '«' || token?.form === ':') return false;
  }
  return true;
};

/** The speaker of a sentence that names him before the verb: (وكان) ناطق باسم الوزارة أكد أن … */
const speakerBefore = (tokens: readonly Token[], sentence: Sentence, verb: number): TokenSpan | undefined => {
  let from = sentence.from;
  const first = tokens[from];
  if (isFiniteVerb(first)) from += 1;
  const phrase = speakerPhrase(tokens, from, verb);
  if (!phrase || isTimeHead(tokens[phrase.from])) return undefined;
  // between the two may stand where and when it was said, nothing else
  for (let at = phrase.to; at < verb;) {
    const token = tokens[at];
    if (posOf(token) === 'ADP') at = nounPhraseAt(tokens, at + 1, verb)?.to ?? at + 1;
    else if (posOf(token) === 'ADV' || (posOf(token) === 'PART' && lemmaOf(token) === 'قد')) at += 1;
    else {
      const next = nounPhraseAt(tokens, at, verb);
      if (!next || !(hasPreposition(token) || isTimeHead(tokens[next.head]))) return undefined;
      at = next.to;
    }
  }
  return phrase;
};

/** Direct words: inside the guillemets that open behind the colon or the speaker. */
const directContent = (tokens: readonly Token[], says: number, sentence: Sentence): TokenSpan | undefined => {
  if (tokens[says + 1]?.form !== '«') return undefined;
  const closes = closingAt(tokens, says + 1, sentence.to);
  return closes === undefined ? undefined : { from: says + 2, to: closes };
};

/**
 * Reported speech, left to right: «وقال الوزير إن …، مضيفا أن …» gives two quotes of one speaker. Who speaks is named behind the verb or
 * before it; where he is not («وأضاف أن …»), he is the speaker of the sentence before, if the verb agrees with him.
 */
export const findQuotes = (tokens: readonly Token[], sentences: readonly Sentence[]): Quote[] => {
  const quotes: Quote[] = [];
  let lastVoice: (Voice & { readonly sentence: number }) | undefined;
  sentences.forEach((sentence, index) => {
    if (sentence.isHeading) return;
    let here: Voice | undefined;
    let reach = sentence.from;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = tokens[at];
      const stem = participleStem(token);
      const asParticiple = stem === undefined ? undefined : SPEECH_PARTICIPLES[stem];
      const isVerb = isSpeechVerb(token) && token?.analysis?.features.Voice !== 'Pass';
      if (!token || (!isVerb && !asParticiple) || enclitic(token) !== undefined) continue;
      const saying = asParticiple && !isVerb ? asParticiple : (token.analysis?.lemma ?? '');
      const verb = SPEECH_VERBS[saying];
      if (!verb) continue;
      const before = tokens[at - 1];
      const opensAnew = at > sentence.from && before?.kind === 'punctuation' && PAUSES.has(before.form);
      if (at < reach) continue;
      if (!isVerb && !(here ?? mainVoice(tokens, sentence, at))) continue;
      if (isVerb && !standsInFront(tokens, sentence, at) && !(opensAnew && hasConjunction(token))) continue;
      const reading = readBehind(tokens, at + 1, sentence.to, verb);
      if (!reading || (!isVerb && reading.voice)) continue;
      const gender = isVerb
        ? genderOf(token)
        : token.form.replace(/[\u064b-\u0652]/g, '').endsWith('ة')
          ? 'Fem'
          : 'Masc';
      let voice: Voice | undefined;
      let isCarried = false;
      if (reading.voice) voice = { speaker: reading.voice, gender };
      else if (!isVerb) {
        voice = here ?? mainVoice(tokens, sentence, at);
        isCarried = voice !== undefined;
      } else {
        const named = standsInFront(tokens, sentence, at) ? speakerBefore(tokens, sentence, at) : undefined;
        if (named) voice = { speaker: named, gender };
        else {
          const previous = here ?? (lastVoice && lastVoice.sentence === index - 1 ? lastVoice : undefined);
          if (
            previous &&
            previous.gender === gender &&
            !isImpersonal(token) &&
            token.analysis?.features.Number === 'Sing'
          ) {
            voice = previous;
            isCarried = true;
          }
        }
      }
      if (isCarried && voice?.gender !== gender) voice = undefined;
      const content = reading.isDirect
        ? directContent(tokens, reading.says, sentence)
        : { from: reading.says + 1, to: contentEnd(tokens, reading.says + 1, sentence) };
      // a pronoun on the complementizer belongs to what is said: إنه سيعود
      const whole =
        content && !reading.isDirect && enclitic(tokens[reading.says]) !== undefined
          ? { from: reading.says, to: content.to }
          : content;
      if (voice) here = voice;
      if (!whole || whole.to <= whole.from) continue;
      reach = whole.to;
      quotes.push({
        content: run(tokens, whole),
        ...(voice ? { speaker: run(tokens, voice.speaker) } : {}),
        verb: run(tokens, { from: at, to: at + 1 }),
        saying,
        direct: reading.isDirect,
        speakerCarried: isCarried,
      });
    }
    if (here) lastVoice = { ...here, sentence: index };
  });
  return quotes;
};

/** The subject of a sentence's first verb, of whom a participle behind is said: دعا الوزير إلى …، مشيرا إلى أن … */
const mainVoice = (tokens: readonly Token[], sentence: Sentence, before: number): Voice | undefined => {
  let at = sentence.from;
  while (at < before && !isFiniteVerb(tokens[at]) && at < sentence.from + 2) at += 1;
  const verb = tokens[at];
  if (!isFiniteVerb(verb) || verb?.analysis?.features.Voice === 'Pass' || lemmaOf(verb) === 'كان') return undefined;
  const speaker = speakerPhrase(tokens, at + 1, before);
  if (!speaker || isTimeHead(tokens[speaker.from])) return undefined;
  const head = tokens[speaker.from];
  if (!isName(head) && !['role', 'person', 'organization'].includes(head?.analysis?.semantic ?? '')) return undefined;
  // a second actor before the participle could be its subject as well
  for (let i = speaker.to; i < before; i += 1) if (isFiniteVerb(tokens[i])) return undefined;
  return { speaker, gender: genderOf(verb) };
};
