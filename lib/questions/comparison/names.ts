import type { ChoiceDraft, Draft } from '../draft';
import { distinctNames } from '../names-as-options';
import { shuffle } from '../random';
import { type Named, type Sides, type Subject, SUBJECTS, type Whereabouts, WHEREABOUTS } from './sides';

/** The question about a kind of thing, its verb agreeing with what is asked for. */
const STEMS: Readonly<Record<Subject, Readonly<Record<Whereabouts, string>>>> = {
  person: {
    first: 'من يذكره النص الأول ولا يذكره النص الثاني؟',
    second: 'من يذكره النص الثاني ولا يذكره النص الأول؟',
    both: 'من يذكره النصان معا؟',
  },
  city: {
    first: 'أي مدينة يذكرها النص الأول ولا يذكرها النص الثاني؟',
    second: 'أي مدينة يذكرها النص الثاني ولا يذكرها النص الأول؟',
    both: 'أي مدينة يذكرها النصان معا؟',
  },
  country: {
    first: 'أي دولة يذكرها النص الأول ولا يذكرها النص الثاني؟',
    second: 'أي دولة يذكرها النص الثاني ولا يذكرها النص الأول؟',
    both: 'أي دولة يذكرها النصان معا؟',
  },
};
const RATIONALES: Readonly<Record<Whereabouts, string>> = {
  first: 'inFirstOnly',
  second: 'inSecondOnly',
  both: 'inBoth',
};
const IN_WORDS: Readonly<Record<Whereabouts, string>> = {
  first: 'النص الأول وحده',
  second: 'النص الثاني وحده',
  both: 'النصان معا',
};

/** What may be asked of a kind and a text, in an order of its own: the first is asked for, the last is matched, those between are stated. */
const inOrder = ({ first, named }: Sides, subject: Subject, where: Whereabouts): Named[] =>
  shuffle(
    named.filter((other) => other.subject === subject && other.where === where && !other.isInTitle),
    first.randomFor(`${where} ${subject}`),
  );

/** «أي مدينة يذكرها النصان معا؟»: the other options stand in one text alone, or, where one text is asked for, in the other or in both. */
export const whichText = (sides: Sides): Draft[] =>
  SUBJECTS.flatMap((subject) =>
    WHEREABOUTS.flatMap((where): ChoiceDraft[] => {
      const [key] = inOrder(sides, subject, where);
      if (!key) return [];
      const others = shuffle(
        sides.named.filter((other) => other.subject === subject && other.where !== where),
        sides.first.randomFor(`others ${where} ${subject}`),
      ).map(({ name }) => name);
      const distractors = distinctNames(others, key.names, 3);
      if (distractors.length < 3) return [];
      return [
        {
          type: 'multiple-choice',
          skill: 'comparison',
          rule: `compare-${subject}-${where}`,
          stem: STEMS[subject][where],
          key: key.name,
          distractors,
          aliases: key.names,
          evidence: key.evidence,
          rationale: { messageKey: RATIONALES[where], arguments: { name: key.name } },
          stemSpans: [],
          trust: 0.85,
        },
      ];
    }),
  );

const NOUNS: Readonly<Record<Subject, string>> = { person: '', city: 'مدينة ', country: 'دولة ' };
const MOST_STATEMENTS = 2;

/** «يذكر النصان كلاهما مدينة هانوي.»: true of what both name, false of what one names. */
export const bothName = (sides: Sides): Draft[] => {
  const { first } = sides;
  const between = SUBJECTS.flatMap((subject) =>
    WHEREABOUTS.flatMap((where) => {
      const [, ...rest] = inOrder(sides, subject, where);
      return subject === 'country' ? rest : rest.slice(0, -1);
    }),
  );
  const asked = shuffle(between, first.randomFor('both name'));
  const draftOf = ({ subject, where, name, evidence }: Named): Draft => ({
    type: 'true-false',
    skill: 'comparison',
    rule: where === 'both' ? 'compare-true' : 'compare-false',
    stem: `يذكر النصان كلاهما ${NOUNS[subject]}${name}.`,
    isTrue: where === 'both',
    evidence,
    rationale: { messageKey: RATIONALES[where], arguments: { name } },
    stemSpans: [],
    trust: 0.75,
  });
  return [
    ...asked.filter(({ where }) => where === 'both').slice(0, MOST_STATEMENTS),
    ...asked.filter(({ where }) => where !== 'both').slice(0, MOST_STATEMENTS),
  ].map(draftOf);
};

/** Three cities, or three people, each to be put to the text that names it: the one, the other, both. */
export const matchTexts = (sides: Sides): Draft[] =>
  (['city', 'person'] as const).flatMap((subject): Draft[] => {
    const three = WHEREABOUTS.flatMap((where) => inOrder(sides, subject, where).slice(-1));
    const [one] = three;
    if (three.length < 3 || !one) return [];
    if (
      distinctNames(
        three.map(({ name }) => name),
        [],
        3,
      ).length < 3
    )
      return [];
    return [
      {
        type: 'matching',
        skill: 'comparison',
        rule: 'compare-matching',
        stem: MATCHING_STEMS[subject],
        pairs: shuffle(three, sides.first.randomFor(`order ${subject}`)).map(
          ({ name, where }) => [name, IN_WORDS[where]] as const,
        ),
        evidence: three.flatMap(({ evidence }) => evidence),
        rationale: { messageKey: 'matching', arguments: {} },
        stemSpans: [],
        trust: 0.85,
      },
    ];
  });

const MATCHING_STEMS = {
  city: 'صل كل مدينة بالنص الذي يذكرها.',
  person: 'صل كل شخص بالنص الذي يذكره.',
} as const;
