import { foldSpelling } from '@/lib/orthography';
import type { QuestionContext, Referent } from './context';
import { lexicalIndex } from './lexical-index';
import { shuffle } from './random';

const letters = (text: string): string => foldSpelling(text).replace(/[^\p{L}\p{N}]/gu, '');
/** Whether two names could be one: the same, or one inside the other. */
export const mayBeSame = (a: string, b: string): boolean => {
  const x = letters(a);
  const y = letters(b);
  return x === y || x.includes(y) || y.includes(x);
};

/** What belongs to whoever is named behind it: حكم زين العابدين is no person. */
const OF_SOMEBODY = new Set('حكم نظام عهد رئاسة حكومة مقتل وفاة اغتيال رحيل قصر نجل'.split(' '));

/**
 * Whether a referent is surely a person's name and nothing else: no preposition before it (للملا عمر), no common word that is no
 * name in it (حكم زين العابدين, المصري إبراهيم محلب).
 */
export const isSoundPerson = (context: QuestionContext, { name, mentions }: Referent): boolean => {
  const { personWords } = lexicalIndex(context.engine);
  const mention = mentions.find((candidate) => candidate.name === name) ?? mentions[0];
  if (!mention) return false;
  const words = name.split(' ');
  if (words.some((word) => word.length < 2) || OF_SOMEBODY.has(words[0] ?? '')) return false;
  // خطاب عيد: two words that may be names and are none
  const isOrdinary = ({ analysis }: (typeof context.tokens)[number]): boolean =>
    analysis?.source === 'lexicon' && analysis.pos !== 'PROPN';
  if (mention.to - mention.from > 1 && context.tokens.slice(mention.from, mention.to).every(isOrdinary)) return false;
  for (let i = mention.from; i < mention.to; i += 1) {
    const { analysis } = context.tokens[i] ?? {};
    if (!analysis || analysis.source !== 'lexicon' || analysis.pos === 'PROPN') continue;
    const word = words[i - mention.from] ?? '';
    const known = [word, word.replace(/^ال/, '')].some((form) => personWords.has(foldSpelling(form)));
    if (!known) return false;
  }
  // للملا عمر, وآندريه: what stands in front was not told from the name; غرم | الله بن عبدالله: half of one
  return !/^(?:لل|و[آأإ]|الله )/.test(name);
};

/** Other persons of the article, by how often they are named: the first choice of distractors for a who-question. */
export const otherPersons = (context: QuestionContext, except: readonly Referent[]): Referent[] =>
  context.referents
    .filter((referent) => referent.type === 'person' && !except.includes(referent) && isSoundPerson(context, referent))
    .filter(
      (referent) =>
        !except.some((known) => known.names.some((name) => referent.names.some((other) => mayBeSame(name, other)))),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);

/** Whether two names are alike in form: a full name beside full names, كارول beside first names. */
export const areAlikeInForm = (a: string, b: string): boolean => a.includes(' ') === b.includes(' ');

/** Names that differ from each other and from what is given already. */
export const distinctNames = (names: readonly string[], taken: readonly string[], most: number): string[] => {
  const out: string[] = [];
  for (const name of names) {
    if ([...taken, ...out].some((other) => mayBeSame(other, name))) continue;
    out.push(name);
    if (out.length === most) break;
  }
  return out;
};

/** Places of the lexicon of the same kind as `type` (city, country), common ones first, in an order of the article's own. */
export const knownPlaces = (context: QuestionContext, types: readonly string[], label: string): string[] => {
  const { placesByKind } = lexicalIndex(context.engine);
  return shuffle(
    types.flatMap((type) => placesByKind.get(type) ?? []),
    context.randomFor(label),
  );
};

/** What kind of place a referent is by the lexicon: city, country … */
export const placeKind = (context: QuestionContext, referent: Referent): string | undefined => {
  const { placeKinds } = lexicalIndex(context.engine);
  for (const name of referent.names) {
    const kind = placeKinds.get(foldSpelling(name));
    if (kind) return kind;
  }
  return undefined;
};
