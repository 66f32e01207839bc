import { agreesWithPronoun, lemmaOf, type Reference, type Token, type TokenSpan } from '@/lib/annotation';
import { type QuestionContext, type Referent, referentAt } from './context';
import { entryOf, mayBeSynonyms } from './lexical-choice';
import type { NounOption } from './noun-options';
import { areRelated } from './word-pairs';
import { countWords } from './wording';

const PERSONS = new Set(['role', 'person', 'given', 'surname']);
const semantic = (token: Token | undefined): string => token?.analysis?.semantic ?? '';

/** Kinds of things that can stand for one another: what happens, what is made, where one is. */
const KINDS: readonly (readonly string[])[] = [
  ['action', 'event', 'disease', 'field', 'communication'],
  ['abstract', 'money'],
  ['thing', 'document', 'substance', 'food', 'plant', 'animal', 'vehicle', 'weapon', 'body'],
  ['place', 'building', 'nature', 'city', 'country', 'region', 'capital'],
  ['organization', 'group'],
  ['person', 'role'],
];
const kindOf = (token: Token | undefined): number => KINDS.findIndex((classes) => classes.includes(semantic(token)));

/** Whether a word means a person: by its class, or as part of a name. */
export const isPersonal = (context: QuestionContext, at: number): boolean =>
  PERSONS.has(semantic(context.tokens[at])) || referentAt(context, at)?.type === 'person';

/** Whether a word means a body that acts: a state, a company, a paper. */
export const isBody = (token: Token | undefined): boolean =>
  ['organization', 'group', 'country', 'party', 'media', 'city', 'capital'].includes(semantic(token));

/** A name of nothing but name words: not معاليه or رحمه الله, which were taken for names. */
export const isPlainName = (context: QuestionContext, { mentions }: Referent): boolean => {
  const [mention] = mentions;
  if (!mention) return false;
  return context.tokens
    .slice(mention.from, mention.to)
    .every(
      ({ analysis }) =>
        analysis === undefined ||
        (['PROPN', 'X', 'NOUN'].includes(analysis.pos) && !analysis.segments.some(({ role }) => role === 'enclitic')),
    );
};

const wordsOf = ({ tokens }: QuestionContext, { from, to }: NounOption): string[] =>
  tokens.slice(from, to).flatMap(({ analysis }) => (analysis ? [analysis.root ?? analysis.lemma] : []));
/** المواد الطبية, المستلزمات الطبية; العملية الجراحية, جراحة المخ: phrases with a word or a root in common may mean one thing. */
const sharesWord = (context: QuestionContext, a: NounOption, b: NounOption): boolean => {
  const known = new Set(wordsOf(context, b));
  return wordsOf(context, a).some((word) => known.has(word));
};

/** المظاهرات, الاحتجاجات. */
const mayMeanTheSame = (context: QuestionContext, a: NounOption, b: NounOption): boolean => {
  const [x, y] = [a, b].map(({ head }) => {
    const token = context.tokens[head];
    return token && entryOf(context, token);
  });
  return x !== undefined && y !== undefined && (mayBeSynonyms(x, y) || areRelated(context.engine, x, y));
};

/** Options farther off than so many would never rank before nearer ones, and looking at all for each key would not be linear. */
const NEAREST = 150;
const near = (options: readonly NounOption[], key: NounOption): readonly NounOption[] => {
  if (options.length <= 2 * NEAREST) return options;
  const at = options.findIndex(({ from }) => from >= key.from);
  return options.slice(Math.max(0, at - NEAREST), at + NEAREST);
};

/** Whether the text says these words once: said twice, they could be said of two things. */
export const isSaidOnce = ({ annotated, tokens }: QuestionContext, { from, to }: TokenSpan): boolean => {
  const { text } = annotated.article;
  const said = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return text.indexOf(said) === text.lastIndexOf(said);
};

/** Others of the article that agree as the antecedent does but stand where the pronoun cannot mean them: not before it in its sentence. */
export const agreeingElsewhere = (
  context: QuestionContext,
  reference: Pick<Reference, 'at' | 'pronoun' | 'sentence'>,
  options: readonly NounOption[],
  key: NounOption,
  /** A body stands only beside bodies: where the pronoun is said of one who acts. */
  ofOneKind: boolean,
): string[] => {
  const keyHead = context.tokens[key.head];
  const keyIsPersonal = isPersonal(context, key.head);
  const number = keyHead?.analysis?.features.Number;
  const words = countWords(key.text);
  const sentence = context.sentences[reference.sentence];
  const inSentence = new Set(context.tokens.slice(sentence?.from ?? 0, reference.at).map((token) => lemmaOf(token)));
  const kind = kindOf(keyHead);
  const heads = new Set<string>();
  return (
    near(options, key)
      .filter((option) => {
        const { head } = option;
        const token = context.tokens[head];
        return (
          agreesWithPronoun(token, reference.pronoun) &&
          token?.analysis?.features.Gender !== undefined &&
          isPersonal(context, head) === keyIsPersonal &&
          !inSentence.has(lemmaOf(token)) &&
          kindOf(token) === kind &&
          !sharesWord(context, option, key) &&
          !mayMeanTheSame(context, option, key) &&
          token?.analysis?.features.Number === number &&
          (!ofOneKind || isBody(token) === isBody(keyHead))
        );
      })
      .map((option) => {
        const distance = Math.abs(option.sentence - reference.sentence);
        return { option, rank: 2 * Math.abs(countWords(option.text) - words) + distance * 0.5 };
      })
      .sort((a, b) => a.rank - b.rank)
      // الاتفاقية, اتفاقية جنيف: two phrases of one head may be one thing
      .filter(({ option }) => {
        const head = lemmaOf(context.tokens[option.head]);
        const isNew = !heads.has(head);
        heads.add(head);
        return isNew;
      })
      .map(({ option }) => option.text)
  );
};
