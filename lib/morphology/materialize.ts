import { seatHamza, stripMarks } from '@/lib/orthography';
import type { Candidate } from './analyze';
import type { Ending } from './endings';
import { joinEnding, joinWord } from './join';
import { ME, MY, type Pronoun, PRONOUNS } from './pronouns';
import type { Analysis, Features, Segment } from './types';

/** What the context decides of a form: its case and state, or its mood. */
export type Choice = {
  readonly case?: 'Nom' | 'Acc' | 'Gen';
  readonly state?: 'Def' | 'Ind' | 'Cons';
  readonly mood?: 'Ind' | 'Sub' | 'Jus' | 'Imp';
};

const endingsOf = ({ suffix }: Candidate): readonly Ending[] =>
  suffix.pronoun ? suffix.group.beforePronoun : suffix.group.endings;

/** Every full vocalisation a reading allows, one for each case or mood. */
export const vocalizeCandidate = (candidate: Candidate): string[] =>
  endingsOf(candidate).map((ending) => joined(candidate, ending.form));

const joined = (candidate: Candidate, ending: string): string =>
  joinWord({
    proclitics: candidate.proclitics,
    stem: candidate.stem.base,
    ending,
    ...(candidate.suffix.pronoun ? { pronoun: candidate.suffix.pronoun } : {}),
  });

/** The ending that the context asks for: case, state and mood as far as they are known, the first that does not contradict. */
const chooseEnding = (candidate: Candidate, choice: Choice): Ending | undefined => {
  const endings = endingsOf(candidate);
  const { proclitics } = candidate;
  const state = proclitics.hasArticle ? 'Def' : choice.state;
  const wantedCase = proclitics.preposition ? 'Gen' : choice.case;
  const mood =
    proclitics.verbal === 'future'
      ? 'Ind'
      : proclitics.verbal === 'purpose'
        ? choice.mood === 'Jus'
          ? 'Jus'
          : 'Sub'
        : choice.mood;
  const score = (ending: Ending): number =>
    (ending.state === undefined || state === undefined ? 0 : ending.state === state ? 4 : -4) +
    (ending.case === undefined || wantedCase === undefined ? 0 : ending.case === wantedCase ? 2 : -2) +
    (ending.mood === undefined || mood === undefined ? 0 : ending.mood === mood ? 2 : -2);
  return [...endings].sort((a, b) => score(b) - score(a))[0];
};

/** An ending whose case nobody decided is written without its last vowel, as one reads it aloud: مَدِينَة, not مَدِينَةُ. */
const withoutCase = (ending: Ending | undefined): string =>
  ending?.case === undefined ? (ending?.form ?? '') : ending.form.replace(/[\u064c-\u0650]$/, '');

const ALL_PRONOUNS: readonly Pronoun[] = [...PRONOUNS, MY, ME];

/** The parts of a fused word: من + ما; في + ي, whose last part is a pronoun; ل + ال + أسف. */
const fusedSegments = (parts: readonly string[]): Segment[] => {
  const last = parts.at(-1);
  const pronoun = ALL_PRONOUNS.find(({ key }) => key === last);
  const stemAt = parts.length - (pronoun ? 2 : 1);
  return parts.map((form, i): Segment => {
    if (i > stemAt && pronoun) return { form, role: 'enclitic', job: 'pronoun', gloss: pronoun.gloss.verb };
    if (form === 'ال' && i < stemAt) return { form, role: 'article', job: 'article', gloss: 'the' };
    return { form, role: i === stemAt ? 'stem' : 'proclitic', job: 'fusedParticle' };
  });
};

const segmentsOf = (candidate: Candidate): Segment[] => {
  const { proclitics, stem, suffix } = candidate;
  const segments: Segment[] = proclitics.parts.map(({ form, job, gloss }) => ({
    form,
    role: job === 'article' ? 'article' : 'proclitic',
    job,
    gloss,
  }));
  const row = stem.entry.row;
  if (row?.kind === 'function' && row.parts.length > 0) {
    segments.push(...fusedSegments(row.parts));
  } else segments.push({ form: stemForm(candidate), role: 'stem', job: 'stem' });
  if (suffix.pronoun) {
    const { pos } = stem.entry;
    const gloss =
      pos === 'VERB'
        ? suffix.pronoun.gloss.verb
        : pos === 'NOUN' || pos === 'ADJ'
          ? suffix.pronoun.gloss.noun
          : suffix.pronoun.gloss.verb;
    const job = pos === 'VERB' ? 'pronounObject' : pos === 'NOUN' || pos === 'ADJ' ? 'pronounPossessive' : 'pronoun';
    segments.push({ form: suffix.pronoun.key, role: 'enclitic', job, gloss });
  }
  return segments;
};

/** The stem as it is written when it stands alone: قيمت + ها → قيمة; ألقا + ها → ألقى; على of عليه. */
const stemForm = ({ stem, suffix }: Candidate): string => {
  const row = stem.entry.row;
  if (!suffix.pronoun) return bareOf(stem.base, suffix.group.endings[0]?.form ?? '');
  if (row?.kind === 'function' && stem.entry.shape?.kind === 'function') return stripMarks(row.form);
  const form = suffix.group.beforePronoun[0]?.form ?? '';
  const bare = bareOf(stem.base, form);
  if (/^\u064eت[\u064e-\u0650]$/.test(form) && !stem.inflection.startsWith('past')) return `${bare.slice(0, -1)}ة`;
  if (/^\u064eا$/.test(form) && /aY|maqsur/.test(stem.inflection)) return `${bare.slice(0, -1)}ى`;
  if (/\u064fو$/.test(form) && suffix.group.features.Number === 'Plur' && /past|imperfect/.test(stem.inflection))
    return `${bare}ا`;
  return bare;
};
const bareOf = (stem: string, ending: string): string => stripMarks(seatHamza(joinEnding(stem, ending)));

const featuresOf = (candidate: Candidate, ending: Ending | undefined, choice: Choice): Features => {
  const { stem, suffix, proclitics } = candidate;
  const isNominal = ['NOUN', 'ADJ', 'NUM'].includes(stem.entry.pos);
  const definite = proclitics.hasArticle ? 'Def' : suffix.pronoun ? 'Cons' : ending?.state;
  return {
    ...suffix.group.features,
    ...stem.features,
    ...(stem.entry.origin === 'active-participle' ? { VerbForm: 'Part', Voice: 'Act' } : {}),
    ...(stem.entry.origin === 'passive-participle' ? { VerbForm: 'Part', Voice: 'Pass' } : {}),
    ...(stem.entry.origin === 'masdar' ? { VerbForm: 'Vnoun' } : {}),
    ...(ending?.case && (choice.case ?? proclitics.preposition) ? { Case: ending.case } : {}),
    ...(isNominal && definite ? { Definite: definite } : {}),
    ...(ending?.mood ? { Mood: ending.mood } : {}),
  };
};

/** Pattern of a lexeme on ف ع ل: كَاتِب of كتب → فَاعِل; absent where a weak radical hides the root. */
export const patternOf = (lemma: string, root: string | undefined): string | undefined => {
  if (!root || root.length < 3 || root.length > 4) return undefined;
  const models = root.length === 3 ? ['ف', 'ع', 'ل'] : ['ف', 'ع', 'ل', 'ل'];
  let at = 0;
  let out = '';
  const letters = seatHamza(lemma)
    .replace(/[أإؤئ]/g, 'ء')
    .replace(/آ/g, 'ءا');
  for (const letter of letters) {
    if (at < root.length && letter === root[at]) {
      out += models[at] ?? '';
      at += 1;
    } else out += letter;
    if (letter === '\u0651' && at > 0 && at < root.length && root[at] === root[at - 1]) at += 1;
  }
  return at === root.length ? out.replace(/^ء/, 'أ').replace(/^أ\u0650/, 'إ\u0650') : undefined;
};

/** Analyses made once for a candidate that is kept, by what was decided of its form. Forgotten with the candidate. */
const MADE = new WeakMap<Candidate, Map<number, Analysis>>();

const CASES = ['Nom', 'Acc', 'Gen'] as const;
const STATES = ['Def', 'Ind', 'Cons'] as const;
const MOODS = ['Ind', 'Sub', 'Jus', 'Imp'] as const;
/** One number for each choice: a text asks some five times a word. */
const codeOf = (choice: Choice): number =>
  (choice.case === undefined ? 0 : 1 + CASES.indexOf(choice.case)) +
  (choice.state === undefined ? 0 : 4 + 4 * STATES.indexOf(choice.state)) +
  (choice.mood === undefined ? 0 : 16 + 16 * MOODS.indexOf(choice.mood));

/** Makes a reading readable: features, segments and the full vocalisation in the chosen case. The gloss is the first sense. */
export const materialize = (candidate: Candidate, choice: Choice = UNDECIDED): Analysis => {
  let made = MADE.get(candidate);
  if (!made) MADE.set(candidate, (made = new Map()));
  const code = codeOf(choice);
  let analysis = made.get(code);
  if (!analysis) made.set(code, (analysis = makeAnalysis(candidate, choice)));
  return analysis;
};
const UNDECIDED: Choice = {};

const makeAnalysis = (candidate: Candidate, choice: Choice): Analysis => {
  const { stem, proclitics } = candidate;
  const { entry } = stem;
  const ending = chooseEnding(candidate, choice);
  const glosses = entry.senses.map(({ gloss }) => gloss);
  const pattern = ['NOUN', 'ADJ', 'VERB'].includes(entry.pos) ? patternOf(entry.lemma, entry.root) : undefined;
  return {
    lemma: entry.lemma,
    pos: entry.pos,
    features: featuresOf(candidate, ending, choice),
    ...(entry.root ? { root: entry.root } : {}),
    ...(pattern ? { pattern } : {}),
    segments: segmentsOf(candidate),
    vocalized: joined(
      candidate,
      choice.case === undefined && !proclitics.preposition ? withoutCase(ending) : (ending?.form ?? ''),
    ),
    gloss: glosses[0] ?? '',
    ...(glosses.length > 1 ? { glosses } : {}),
    ...(entry.arabic ? { arabic: entry.arabic } : {}),
    source: entry.pos === 'PROPN' ? 'name' : 'lexicon',
    band: entry.band,
    ...(entry.semantic ? { semantic: entry.semantic } : {}),
    rules: rulesOf(candidate),
  };
};

/** The steps from entry to printed form, by name: `masdar`, `past passive`, `sound-masculine`, `pronoun ه`. */
const rulesOf = ({ proclitics, stem, suffix }: Candidate): string[] => [
  ...(stem.entry.origin === 'table' ? [] : [stem.entry.origin]),
  ...(stem.inflection === 'fixed' || stem.inflection === 'bound'
    ? []
    : [`${stem.inflection}${stem.features.Voice === 'Pass' ? ' passive' : ''}`]),
  ...(suffix.pronoun ? [`pronoun ${suffix.pronoun.key}`] : []),
  ...proclitics.parts.map(({ form, job }) => `${job} ${form}`),
];
