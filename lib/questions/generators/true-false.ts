import type { Token } from '@/lib/annotation';
import { stripMarks, toWesternDigits } from '@/lib/orthography';
import { lowestMargin } from '../clause-parts';
import { type QuestionContext, type Referent, referentAt } from '../context';
import type { Draft } from '../draft';
import { distinctNames, knownPlaces, otherPersons, placeKind } from '../names-as-options';
import { shuffle } from '../random';
import { standardSpelling } from '../wording';
import { findStatements, type Statement, statementEvidence } from '../statements';

/** One recorded change that makes a statement false: what the text said and what the question says instead. */
type FactEdit = { readonly said: string; readonly instead: string; readonly text: string };

const replaceOnce = (text: string, said: string, instead: string): string | undefined => {
  const at = text.indexOf(said);
  if (at < 0 || text.indexOf(said, at + 1) >= 0) return undefined;
  const before = text[at - 1] ?? ' ';
  const after = text[at + said.length] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]/u.test(before)) return undefined;
  return text.slice(0, at) + instead + text.slice(at + said.length);
};

type Editor = (context: QuestionContext, statement: Statement) => FactEdit | undefined;

const mentionsIn = (context: QuestionContext, statement: Statement, type: Referent['type']): Referent[] =>
  context.referents.filter(
    (referent) =>
      referent.type === type && referent.mentions.some(({ from }) => statement.from <= from && from < statement.to),
  );

/** Whether the statement already speaks of that person by title or nationality: `الزعيم الكوري الشمالي`. */
const isHinted = (context: QuestionContext, statement: Statement, name: string): boolean => {
  const person = context.referents.find((referent) => referent.name === name);
  const titles =
    person?.mentions.flatMap(({ title }) =>
      title ? context.annotated.article.text.slice(title.start, title.end).split(' ') : [],
    ) ?? [];
  return titles.some((word) => word.length > 4 && statement.text.includes(word.replace(/^[وبل]?ال/, '')));
};

/** A person's name becomes another person's of the article who does not stand in the statement. */
const otherPerson: Editor = (context, statement) => {
  const present = mentionsIn(context, statement, 'person');
  const [target] = present;
  if (
    !target ||
    present.length !== 1 ||
    target.mentions.some(({ title, from }) => title !== undefined && statement.from <= from && from < statement.to)
  )
    return undefined;
  const [other] = distinctNames(
    otherPersons(context, present).map(({ name }) => name),
    target.names,
    1,
  );
  if (!other || isHinted(context, statement, other)) return undefined;
  for (const name of [target.name, ...target.names]) {
    const text = replaceOnce(statement.text, name, other);
    if (text) return { said: name, instead: other, text };
  }
  return undefined;
};

/** زعيم كوريا الشمالية: changing the country makes nonsense of the person, not a false claim. */
const isPartOfTitle = (context: QuestionContext, place: Referent): boolean =>
  place.mentions.some(({ from }) => ['role', 'person'].includes(context.tokens[from - 1]?.analysis?.semantic ?? ''));

/** A place becomes another of its kind. */
const otherPlace: Editor = (context, statement) => {
  const places = mentionsIn(context, statement, 'place');
  for (const target of places) {
    const kind = placeKind(context, target);
    if (!kind || isPartOfTitle(context, target)) continue;
    const kinds = kind === 'capital' || kind === 'city' ? ['city', 'capital'] : [kind];
    const fromText = context.referents
      .filter(
        (other) => other.type === 'place' && !places.includes(other) && kinds.includes(placeKind(context, other) ?? ''),
      )
      .map(({ name }) => name);
    const [other] = distinctNames(
      [...fromText, ...knownPlaces(context, kinds, `false place ${statement.from}`)],
      places.flatMap(({ names }) => names),
      1,
    );
    if (!other || other.startsWith('ال') !== target.name.startsWith('ال') || other.includes(' ')) continue;
    for (const name of target.names) {
      const text = replaceOnce(statement.text, name, other);
      if (text) return { said: name, instead: other, text };
    }
  }
  return undefined;
};

/** A year, a day or a count becomes another of the same shape. */
const otherNumber: Editor = (context, statement) => {
  for (let i = statement.from; i < statement.to; i += 1) {
    const token = context.tokens[i];
    if (token?.kind !== 'number' || !/^\d+$/.test(toWesternDigits(token.form))) continue;
    const value = Number(toWesternDigits(token.form));
    const random = context.randomFor(`false number ${i}`);
    const shifts =
      value > 1000 && value < 2100
        ? [-3, -2, 2, 3, 4]
        : value < 10
          ? [2, 3]
          : [Math.max(2, Math.round(value * 0.3)), Math.max(3, Math.round(value * 0.5))];
    const instead = String(value + (shuffle(shifts, random)[0] ?? 2));
    if (context.tokens.some(({ form }) => toWesternDigits(form) === instead)) continue;
    const text = replaceOnce(statement.text, token.form, instead);
    if (text) return { said: token.form, instead, text };
  }
  return undefined;
};

const SWAPS: readonly (readonly string[])[] = [
  ['السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'],
  ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع'],
  ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة'],
  ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن'],
  ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية'],
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني'],
];

/** A weekday, month, ordinal or counted number in words becomes its neighbour in the series. */
const nextInSeries: Editor = (_context, statement) => {
  for (const series of SWAPS) {
    for (const [i, word] of series.entries()) {
      const instead = series[(i + 2) % series.length];
      if (!instead || !statement.text.includes(word)) continue;
      const text = replaceOnce(statement.text, word, instead);
      if (text) return { said: word, instead, text };
    }
  }
  return undefined;
};

const bareOf = (context: QuestionContext, at: number): string =>
  standardSpelling(context.tokens[at] as Token).replace(/^[وفبلك]?ال/, '');

/** Whether the adjective and its noun make an expression of the lexicon. */
const isFixed = (context: QuestionContext, at: number): boolean => {
  if (at === 0) return true;
  const pair = `${bareOf(context, at - 1)} ${bareOf(context, at)}`;
  return context.engine.lexicon.expressions.some(({ form }) =>
    form
      .split(' ')
      .map((word) => word.replace(/^ال/, ''))
      .join(' ')
      .includes(pair),
  );
};

/** An adjective or noun becomes its opposite, inflected alike: الخارجية → الداخلية. Only where both are single common words. */
const opposite: Editor = (context, statement) => {
  for (let i = statement.from; i < statement.to; i += 1) {
    const token = context.tokens[i];
    const { analysis } = token ?? {};
    if (
      !token ||
      !analysis ||
      analysis.pos !== 'ADJ' ||
      token.margin < 0.8 ||
      analysis.segments.some(({ role }) => role === 'proclitic' || role === 'enclitic')
    )
      continue;
    const { entriesByLemma } = context.engine.morphology;
    const antonym = entriesByLemma.get(analysis.lemma)?.find(({ pos }) => pos === 'ADJ')?.antonym;
    if (!antonym || antonym.includes('،') || antonym.includes(' ')) continue;
    // only opposites that name each other: كبير and صغير, not مشترك and خاص; and no epithet of a person
    const isMutual = context.engine.lexicon.adjectives.some(
      (other) =>
        stripMarks(other.lemma) === stripMarks(antonym) &&
        stripMarks(other.antonym ?? '') === stripMarks(analysis.lemma),
    );
    if (!isMutual || ['role', 'person'].includes(context.tokens[i - 1]?.analysis?.semantic ?? '')) continue;
    const stem = stripMarks(antonym);
    const spelled = stripMarks(analysis.vocalized);
    const own = stripMarks(analysis.lemma);
    // only where the inflection is visible in the letters alone, so that it can be carried over
    if (!spelled.includes(own)) continue;
    // الحرب الباردة is a name for one thing, and الحرب الحارة for none
    if (isFixed(context, i) || referentAt(context, i) !== undefined) continue;
    const instead = spelled.replace(own, stem);
    const text = replaceOnce(statement.text, spelled, instead);
    if (text && !statement.text.includes(stem)) return { said: spelled, instead, text };
  }
  return undefined;
};

const EDITORS: readonly (readonly [string, Editor])[] = [
  ['number', otherNumber],
  ['series', nextInSeries],
  ['place', otherPlace],
  ['person', otherPerson],
  ['opposite', opposite],
];

/** A statement of the text as it is, or with exactly one recorded change; which of the two is decided by the article, evenly. */
export const trueFalse = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] => {
    const shared = {
      type: 'true-false' as const,
      skill: 'detail' as const,
      evidence: [statementEvidence(context, statement)],
      stemSpans: [{ from: statement.from, to: statement.to }],
    };
    const trust = 0.6 + 0.3 * lowestMargin(context, statement);
    const out: Draft[] = [
      {
        ...shared,
        rule: 'true-statement',
        stem: `${statement.text}.`,
        isTrue: true,
        rationale: { messageKey: 'trueFalseTrue', arguments: { sentence: statement.text } },
        trust: trust - 0.1,
      },
    ];
    for (const [name, editor] of EDITORS) {
      const edit = editor(context, statement);
      if (!edit) continue;
      out.push({
        ...shared,
        rule: `false-${name}`,
        stem: `${edit.text}.`,
        isTrue: false,
        rationale: { messageKey: 'trueFalseEdited', arguments: { said: edit.said, instead: edit.instead } },
        trust,
      });
      break;
    }
    return out;
  });
