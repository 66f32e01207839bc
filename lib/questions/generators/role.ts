import type { Token, TokenSpan } from '@/lib/annotation';
import { foldSpelling, stripMarks } from '@/lib/orthography';
import { hasNote } from '../clause-parts';
import { type QuestionContext, type Referent, spanOf } from '../context';
import type { Draft } from '../draft';
import { lexicalIndex } from '../lexical-index';
import { isSoundPerson, mayBeSame } from '../names-as-options';
import { officesInBody, otherMinistries, otherOffices } from '../offices';
import { shuffle } from '../random';
import { countWords, phraseText } from '../wording';

/** A person with the role that the text gives: يوري أوشاكوف — مساعد الرئيس الروسي. */
export type HeldRole = {
  readonly person: Referent;
  readonly role: string;
  readonly span: TokenSpan;
  readonly roleSpan: TokenSpan;
};

const isRoleNoun = (token: Token | undefined): boolean =>
  token?.analysis?.pos === 'NOUN' && token.analysis.semantic === 'role' && token.analysis.features.Number === 'Sing';
/** Offices that one can hold and be asked about; a poet or a coach has a trade. */
const OFFICE_NOUNS = new Set(
  'رئيس وزير سفير مدير أمين قائد مستشار مساعد نائب محافظ حاكم متحدث ناطق مبعوث مفوض عميد وكيل مندوب منسق زعيم'.split(
    ' ',
  ),
);

const RANKS = new Set('لواء مشير فريق عميد عقيد رائد نقيب دكتور أستاذ مهندس شيخ سيد أمير جنرال'.split(' '));

/** A role noun phrase that ends directly (or with a comma) before the name: definite, two words or more. */
const roleBefore = (context: QuestionContext, at: number): TokenSpan | undefined => {
  const { tokens } = context;
  let to = at;
  if (tokens[to - 1]?.form === '،') to -= 1;
  for (let from = to - 1; from >= Math.max(0, to - 6); from -= 1) {
    const token = tokens[from];
    if (!token || token.kind !== 'word') return undefined;
    if (
      isRoleNoun(token) &&
      !isRoleNoun(tokens[from - 1]) &&
      !(
        tokens[from - 1]?.analysis?.pos === 'NOUN' &&
        !tokens[from - 1]?.analysis?.segments.some(({ role }) => role === 'article')
      )
    ) {
      const isDefinite = tokens
        .slice(from, to)
        .some(({ analysis }) => analysis?.segments.some(({ role }) => role === 'article') || analysis?.pos === 'PROPN');
      // مدير الكلية الحربية اللواء: the rank belongs to the name
      const last = stripMarks(tokens[to - 1]?.analysis?.lemma ?? '');
      return isDefinite &&
        !(to - from > 2 && RANKS.has(last)) &&
        to - from >= 2 &&
        OFFICE_NOUNS.has(stripMarks(token.analysis?.lemma ?? ''))
        ? { from, to }
        : undefined;
    }
    const pos = token.analysis?.pos;
    const free = token.analysis?.segments.every(({ role }) => role !== 'proclitic' && role !== 'enclitic') ?? true;
    if (from < to && (!free || !['NOUN', 'ADJ', 'PROPN'].includes(pos ?? ''))) {
      if (!(isRoleNoun(token) || pos === 'ADP')) return undefined;
    }
  }
  return undefined;
};

/** Every person with a role said directly before the name. */
export const heldRoles = (context: QuestionContext): HeldRole[] =>
  context.referents
    .filter((referent) => referent.type === 'person' && isSoundPerson(context, referent))
    .flatMap((person) => {
      for (const mention of person.mentions) {
        const roleSpan = roleBefore(context, mention.from);
        if (!roleSpan) continue;
        const role = phraseText(context.tokens, roleSpan, 'without proclitics');
        if (countWords(role) > 6 || person.names.some((name) => role.includes(name))) continue;
        const span = { from: roleSpan.from, to: mention.to };
        if (!hasNote(context, span)) return [{ person, role, span, roleSpan }];
      }
      return [];
    });

const MOST_MENTIONS = 3;

/** Whoever is named often, in the title, or in the lexicon for his office needs no text to be known by. */
const isWidelyKnown = (context: QuestionContext, person: Referent): boolean => {
  const { title } = context.annotated.article;
  if (person.mentions.length > MOST_MENTIONS || person.names.some((name) => title.includes(name))) return true;
  const parts = person.name.split(' ').map(foldSpelling);
  const { rulers } = lexicalIndex(context.engine);
  return parts.some((part) => rulers.has(part));
};

/** «مساعد الرئيس الروسي، يوري أوشاكوف» → «ما منصب يوري أوشاكوف؟» */
export const role = (context: QuestionContext): Draft[] => {
  const held = heldRoles(context);
  return held.flatMap(({ person, role: key, span, roleSpan }): Draft[] => {
    if (countWords(person.name) < 2 || isWidelyKnown(context, person)) return [];
    const allRoles = held.filter((other) => other.person === person).map((other) => other.role);
    const fromText = held.filter((other) => other.person !== person).map((other) => other.role);
    const words = key.split(' ');
    const random = context.randomFor(`role ${person.id}`);
    const made = shuffle(
      [...otherOffices(context, roleSpan, key), ...otherMinistries(key), ...officesInBody(key)],
      random,
    );
    const distractors: string[] = [];
    const titles = person.mentions.flatMap(({ title }) =>
      title ? [context.annotated.article.text.slice(title.start, title.end)] : [],
    );
    for (const candidate of [...shuffle(fromText, random).slice(0, 1), ...made, ...fromText]) {
      if ([key, ...allRoles, ...distractors, ...titles].some((other) => mayBeSame(other, candidate))) continue;
      if (Math.abs(countWords(candidate) - words.length) > 2) continue;
      distractors.push(candidate);
      if (distractors.length === 3) break;
    }
    const evidence = [spanOf(context.tokens, span)];
    const rationale = { messageKey: 'role', arguments: { name: person.name, role: key } };
    return [
      {
        type: 'multiple-choice',
        skill: 'role',
        rule: 'role',
        stem: `ما منصب ${person.name} كما ورد في النص؟`,
        key,
        distractors,
        evidence,
        rationale,
        stemSpans: [],
        keySpan: roleSpan,
        trust: 0.9,
      },
    ];
  });
};

/** Ranks and forms of address that stand between an office and a name: they belong to neither (مدير الكلية اللواء فلان). */
const ADDRESSES = new Set('لواء مشير فريق عميد عقيد دكتور مهندس أستاذ شيخ سيد أمير مستشار جنرال'.split(' '));

/** Whether office and name meet where they should: no nationality cut off the office, no rank left at its end. */
const isCleanPair = ({ tokens }: QuestionContext, { person, roleSpan }: HeldRole): boolean =>
  !ADDRESSES.has(stripMarks(tokens[roleSpan.to - 1]?.analysis?.lemma ?? '')) &&
  person.mentions.every(({ from }) => tokens[from]?.analysis?.pos !== 'ADJ');

/** Four people and their roles to put together; only where the text gives four different ones. */
export const roleMatching = (context: QuestionContext): Draft[] => {
  const pairs = heldRoles(context).filter((held) => countWords(held.person.name) >= 2 && isCleanPair(context, held));
  const distinct: HeldRole[] = [];
  for (const pair of pairs)
    if (!distinct.some((other) => mayBeSame(other.role, pair.role) || mayBeSame(other.person.name, pair.person.name)))
      distinct.push(pair);
  if (distinct.length < 4) return [];
  const four = shuffle(distinct, context.randomFor('role matching')).slice(0, 4);
  return [
    {
      type: 'matching',
      skill: 'role',
      rule: 'role-matching',
      stem: 'صل كل شخص بالمنصب الذي ذكره النص له.',
      pairs: four.map(({ person, role: held }) => [person.name, held] as const),
      evidence: four.map(({ span }) => spanOf(context.tokens, span)),
      rationale: { messageKey: 'matching', arguments: {} },
      stemSpans: [],
      trust: 0.9,
    },
  ];
};
