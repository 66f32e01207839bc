import { foldSpelling } from '@/lib/orthography';
import { type QuestionContext, type Referent, spanOf } from '../context';
import type { Draft } from '../draft';
import { type HeldRole, heldRoles, isAddress } from '../held-roles';
import { lexicalIndex } from '../lexical-index';
import { mayBeSame } from '../names-as-options';
import { officesInBody, otherMinistries, otherOffices } from '../offices';
import { shuffle } from '../random';
import { countWords } from '../wording';

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

/** Whether office and name meet where they should: no nationality cut off the office, no rank left at its end. */
const isCleanPair = ({ tokens }: QuestionContext, { person, roleSpan }: HeldRole): boolean =>
  !isAddress(tokens[roleSpan.to - 1]) && person.mentions.every(({ from }) => tokens[from]?.analysis?.pos !== 'ADJ');

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
