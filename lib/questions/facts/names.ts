import { hasArticle, posOf } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { foldSpelling, stripMarks } from '@/lib/orthography';
import { type QuestionContext, type Referent, referentAt } from '../context';
import { homeKey, lexicalIndex } from '../lexical-index';
import {
  areAlikeInForm,
  distinctNames,
  isSoundPerson,
  knownPlaces,
  otherPersons,
  placeKind,
} from '../names-as-options';
import { type Random, shuffle } from '../random';
import type { Statement } from '../statements';
import { standardSpelling } from '../wording';
import type { Fact, FactFinder } from './types';

/** What is attached in front of a name and can stay there: و, ب, ل before a name without article. */
const attachedTo = (context: QuestionContext, at: number): string | undefined => {
  const token = context.tokens[at];
  const attached = (token?.analysis?.segments ?? [])
    .filter(({ role }) => role === 'proclitic')
    .map(({ form }) => form)
    .join('');
  const hasArticle = token?.analysis?.segments.some(({ role }) => role === 'article') ?? false;
  // لل + قاهرة leaves no blank to fill
  return attached.includes('ل') && hasArticle ? undefined : attached;
};

const isNationality = (context: QuestionContext, at: number): boolean => {
  const { analysis } = context.tokens[at] ?? {};
  return analysis?.pos === 'ADJ' && /^(?:of )?[A-Z]/.test(analysis.gloss);
};

const namesIn = (context: QuestionContext, statement: Statement, type: string): string[] =>
  context.referents
    .filter(
      (referent) =>
        referent.type === type && referent.mentions.some(({ from }) => statement.from <= from && from < statement.to),
    )
    .flatMap(({ names }) => names);

/** Parts of the world whose countries stand beside each other in the news. */
const NEIGHBORHOODS: readonly (readonly string[])[] = [
  ['Middle East', 'Gulf', 'North Africa', 'Arabian Peninsula'],
  ['Europe', 'Eastern Europe', 'Balkans', 'Baltic', 'United Kingdom', 'Caucasus', 'Europe and Asia'],
  ['East Asia', 'Southeast Asia', 'South Asia', 'Central Asia'],
  ['West Africa', 'East Africa', 'Central Africa', 'Southern Africa'],
  ['South America', 'Central America', 'Caribbean'],
  // the great powers stand beside each other
  ['North America', 'Europe', 'United Kingdom', 'East Asia'],
];
const neighborhoodOf = (region: string | undefined): readonly string[] =>
  NEIGHBORHOODS.find((regions) => regions.includes(region ?? '')) ?? (region ? [region] : []);

/** What is named after a place is not at a place: جامعة الشرق الأوسط, جمهورية الصين. */
const NAMED_AFTER = new Set(
  'جامعة جمهورية دولة مملكة سلطنة قناة مطار صحيفة نادي فريق بنك شركة منتخب مهرجان جائزة معرض كأس بورصة'.split(' '),
);

/** A state's full style stands only beside others: دولة الإمارات, سلطنة عمان. */
const FORMAL = /^(?:دولة|سلطنة|مملكة|جمهورية) /;

const DISTRICTS = new Set(['لواء', 'إقليم', 'ولاية', 'مقاطعة', 'منطقة', 'محافظة', 'قضاء']);
const DIRECTIONS = new Set(['شرق', 'غرب', 'شمال', 'جنوب', 'وسط']);

/** Whether the statement names another town, or a region, of the same country. */
const namesAround = (context: QuestionContext, statement: Statement, place: Referent): boolean => {
  const { countryOfPlace } = lexicalIndex(context.engine);
  const home = countryOfPlace.get(foldSpelling(place.name));
  return context.referents.some(
    (other) =>
      other !== place &&
      other.type === 'place' &&
      ['city', 'region', undefined].includes(placeKind(context, other)) &&
      (placeKind(context, other) === undefined || countryOfPlace.get(foldSpelling(other.name)) === home) &&
      other.mentions.some(({ from }) => statement.from <= from && from < statement.to),
  );
};

/** وزير الدفاع الأميركي … واشنطن: the people of a country tell its capital. */
const namesPeople = ({ engine, tokens }: QuestionContext, { from, to }: Statement, home: string): boolean => {
  const { nationalities } = lexicalIndex(engine);
  return tokens
    .slice(from, to)
    .some(({ analysis }) =>
      nationalities.some(({ entry, country }) => country === home && entry.lemma === analysis?.lemma),
    );
};

const MOVEMENTS = new Set(['person', 'people', 'party', 'group']);
/** Whether the statement names a movement: الحوثيون, not الأمريكيون, who may be anywhere. */
const namesMovement = ({ engine, tokens }: QuestionContext, { from, to }: Statement): boolean => {
  const { nationalities } = lexicalIndex(engine);
  return tokens
    .slice(from, to)
    .some(
      ({ analysis }) =>
        analysis !== undefined &&
        MOVEMENTS.has(analysis.semantic ?? '') &&
        !(analysis.pos === 'PROPN' && analysis.semantic === 'person') &&
        /^[A-Z]/.test(analysis.gloss) &&
        !nationalities.some(({ entry }) => entry.lemma === analysis.lemma),
    );
};

const KINDS_OF_PLACE = new Set(['country', 'capital', 'city', 'region', 'island', 'continent']);

/** Whether the statement names the country that a city lies in, or its people: Kabul needs no text beside "Afghan". */
const namesHome = (context: QuestionContext, statement: Statement, at: number, home: string): boolean => {
  const root = home.toLowerCase().slice(0, 4);
  for (let i = statement.from; i < statement.to; i += 1) {
    if (i === at) continue;
    const gloss = context.tokens[i]?.analysis?.gloss ?? '';
    const english = referentAt(context, i)?.mentions[0]?.english ?? '';
    if (/^(?:of )?[A-Z]/.test(gloss) && gloss.toLowerCase().replace(/^of /, '').startsWith(root)) return true;
    if (english.toLowerCase().startsWith(root)) return true;
  }
  return false;
};

/** A city among cities of the same country where it is known, a country among countries; the article's own first. */
export const place: FactFinder = (context, statement, at): Fact | undefined => {
  const referent = referentAt(context, at);
  const mention = referent?.mentions.find(({ from }) => from === at);
  if (!referent || referent.type !== 'place' || !mention) return undefined;
  const kind = placeKind(context, referent);
  const attached = attachedTo(context, at);
  if (!kind || attached === undefined || mention.to > statement.to) return undefined;
  // فينا is Vienna less often than "in us"
  if (mention.to === at + 1 && (context.tokens[at]?.margin ?? 0) < 0.5) return undefined;
  if (!KINDS_OF_PLACE.has(kind)) return undefined;
  // آسيا-المحيط الهادئ
  if (
    ['-', '–', '/'].includes(context.tokens[at - 1]?.form ?? '') ||
    ['-', '–', '/'].includes(context.tokens[mention.to]?.form ?? '')
  )
    return undefined;
  // said twice in the statement, or at the head of a list: changing one makes nonsense
  if (referent.mentions.filter(({ from }) => statement.from <= from && from < statement.to).length > 1)
    return undefined;
  const following = context.tokens[mention.to]?.analysis;
  if (following?.pos === 'ADJ' && following.segments.some(({ job }) => job === 'and')) return undefined;
  // الأراضي الفلسطينية المحتلة
  if (following?.pos === 'ADJ' && following.segments.some(({ role }) => role === 'article')) return undefined;
  // ميناء عدن في اليمن: where a place lies is known without the text
  const beforeIn = context.tokens[at - 1]?.form === 'في' ? at - 2 : at - 1;
  if (['place', 'organization'].includes(referentAt(context, beforeIn)?.type ?? '')) return undefined;
  const token = context.tokens[at];
  const key = token && mention.to === at + 1 && attached === '' ? standardSpelling(token) : mention.name;
  // منطقة المدينة المنورة: a region's name that is a city's too has no regions beside it
  if (DISTRICTS.has(stripMarks(context.tokens[at - 1]?.analysis?.lemma ?? '')) && kind !== 'region') return undefined;
  // بمدينة ____ بمحافظة الغربية, منطقة ____ … بجدة: what lies around or within it gives it away
  if ((kind === 'city' || kind === 'region') && namesAround(context, statement, referent)) return undefined;
  // ____ وتطهيره من الحوثيين: a movement's name tells its country
  if (kind === 'country' && namesMovement(context, statement)) return undefined;
  // جنوب شرق آسيا is a part of the world; no other continent's south-east is meant
  if (kind === 'continent' && DIRECTIONS.has(stripMarks(context.tokens[at - 1]?.analysis?.lemma ?? '')))
    return undefined;
  const before = context.tokens[at - 1];
  // العاصمة ____, ____ الفرنسية: what stands beside it gives it away
  if (
    isNationality(context, mention.to) ||
    (['عاصمة', 'مدينة'].includes(stripMarks(before?.analysis?.lemma ?? '')) &&
      before?.analysis?.segments.some(({ role }) => role === 'article'))
  )
    return undefined;
  // زعيم كوريا الشمالية: another country makes nonsense of the person
  if (['role', 'person'].includes(before?.analysis?.semantic ?? '') || referentAt(context, at - 1)?.type === 'person')
    return undefined;
  if (NAMED_AFTER.has(stripMarks(before?.analysis?.lemma ?? ''))) return undefined;
  // المناطق الغربية: an adjective that is also a province's name
  if (
    before?.analysis?.pos === 'NOUN' &&
    before.analysis.segments.some(({ role }) => role === 'article') &&
    context.tokens[at]?.analysis?.segments.some(({ role }) => role === 'article')
  )
    return undefined;
  // a capital may stand for its government, which no other city does
  const kinds = kind === 'city' ? ['city', 'capital'] : [kind];
  const taken = namesIn(context, statement, 'place');
  const random = context.randomFor(`place ${at}`);
  const { placesOfCountry, countryOfPlace, regionOfCountry, countriesOfRegion, placeGender, placeEnglish } =
    lexicalIndex(context.engine);
  const home = countryOfPlace.get(foldSpelling(key));
  if (kind === 'capital' && home && (namesHome(context, statement, at, home) || namesPeople(context, statement, home)))
    return undefined;
  // ميناء عدن في اليمن
  if (context.tokens[mention.to]?.form === 'في' && referentAt(context, mention.to + 1)?.type === 'place')
    return undefined;
  // للشركات المصرية في مصر: a place whose people the statement names would be no fair answer
  const isNamed = (name: string): boolean => {
    const english = placeEnglish.get(foldSpelling(name));
    return english !== undefined && namesHome(context, statement, at, english);
  };
  const isSubject = context.tokens[at - 1]?.analysis?.pos === 'VERB';
  const gender = placeGender.get(foldSpelling(key)) ?? 'f';
  const agrees = (name: string): boolean => !isSubject || (placeGender.get(foldSpelling(name)) ?? 'f') === gender;
  // America is no fair answer to where the fighters are, though the article names it
  const isNeighbor = (name: string): boolean => {
    const parts = neighborhoodOf(regionOfPlace(context, key));
    return parts.length === 0 || parts.includes(regionOfPlace(context, name) ?? '?');
  };
  const fromText = context.referents
    .filter((other) => other.type === 'place' && other !== referent && kinds.includes(placeKind(context, other) ?? ''))
    .map(({ name }) => name)
    .filter(isNeighbor);
  const fromHome =
    home && kind !== 'capital' && kind !== 'country'
      ? shuffle(placesOfCountry.get(homeKey(kind, home)) ?? [], random)
      : [];
  const head = stripMarks(before?.analysis?.lemma ?? '');
  const nearby =
    kind === 'capital'
      ? capitalsNear(context, home, random)
      : kind === 'country'
        ? byWeight(
            context,
            key,
            shuffle(
              neighborhoodOf(regionOfCountry.get(foldSpelling(key))).flatMap(
                (region) => countriesOfRegion.get(region) ?? [],
              ),
              random,
            ),
          )
        : [];
  // a district stands among districts of its own country
  const isDistrict = DISTRICTS.has(head);
  const candidates = [
    ...(isDistrict ? [] : shuffle(fromText, random).slice(0, 2)),
    ...fromHome.slice(0, 6),
    ...(isDistrict ? [] : [...nearby, ...fromText]),
  ].filter(
    (name) =>
      name.split(' ').length <= 2 &&
      FORMAL.test(name) === FORMAL.test(key) &&
      agrees(name) &&
      !isNamed(name) &&
      !(attached.includes('ل') && name.startsWith('ال')) &&
      // بمنطقة المنطقة الشرقية
      (head === '' || !name.includes(head)),
  );
  return {
    kind: 'place',
    span: { from: at, to: mention.to },
    attached,
    key,
    contrasts: distinctNames(
      distinctPlaces(key, candidates, (name) => placeEnglish.get(foldSpelling(name)) ?? name),
      [...referent.names, ...taken],
      4,
    ),
    aliases: referent.names,
  };
};

/** Countries that the news names about as often first: beside Germany stand Spain and Italy, not Armenia. */
const byWeight = (context: QuestionContext, key: string, names: readonly string[]): string[] => {
  const { countryBand } = lexicalIndex(context.engine);
  const own = countryBand.get(key) ?? COMMON_BAND;
  const distance = (name: string): number => Math.max(0, (countryBand.get(name) ?? COMMON_BAND) - own - 1);
  return [...names].sort((a, b) => distance(a) - distance(b));
};
const COMMON_BAND = 3;

/** The part of the world that a place lies in. */
const regionOfPlace = (context: QuestionContext, name: string): string | undefined => {
  const { countryOfPlace, regionOfEnglish, regionOfCountry } = lexicalIndex(context.engine);
  const key = foldSpelling(name);
  return regionOfCountry.get(key) ?? regionOfEnglish.get(countryOfPlace.get(key) ?? '');
};

/** Names of one state that English tells apart too. */
const ONE_STATE: Readonly<Record<string, string>> = {
  'United Kingdom': 'Britain',
  England: 'Britain',
  America: 'United States',
  'United States of America': 'United States',
  Czechia: 'Czech Republic',
  Holland: 'Netherlands',
};

/** One name of each place, none of the key's: أميركا, أمريكا; الأستانة is إسطنبول. `englishOf` may give several, `Constantinople; Istanbul`. */
const distinctPlaces = (key: string, names: readonly string[], englishOf: (name: string) => string): string[] => {
  const partsOf = (name: string): string[] =>
    englishOf(name)
      .split('; ')
      .map((part) => ONE_STATE[part] ?? part);
  const seen = new Set(partsOf(key));
  return names.filter((name) => {
    const parts = partsOf(name);
    if (parts.some((part) => seen.has(part))) return false;
    for (const part of parts) seen.add(part);
    return true;
  });
};

/** Capitals of the same part of the world first: beside Sanaa stands Muscat, not Manila. */
const capitalsNear = (context: QuestionContext, home: string | undefined, random: Random): string[] => {
  const { countryOfPlace, regionOfEnglish } = lexicalIndex(context.engine);
  const own = neighborhoodOf(regionOfEnglish.get(home ?? ''));
  const capitals = shuffle(knownPlaces(context, ['capital'], 'capitals'), random);
  const isNear = (name: string): boolean =>
    own.includes(regionOfEnglish.get(countryOfPlace.get(foldSpelling(name)) ?? '') ?? '?');
  return capitals.filter(isNear);
};

const BEARS_NAMES = new Set(['organization', 'building', 'place', 'event', 'document', 'money']);

/** A person, with the title that stands before the name, among the article's other persons. */
export const person: FactFinder = (context, statement, at): Fact | undefined => {
  const referent = referentAt(context, at);
  const mention = referent?.mentions.find(({ from }) => from === at);
  if (!referent || referent.type !== 'person' || !mention || mention.to > statement.to) return undefined;
  if (!isSoundPerson(context, referent)) return undefined;
  const attached = attachedTo(context, at);
  if (attached === undefined) return undefined;
  // 75 مليون مارك: what is counted is no person
  if (context.tokens[at - 1]?.kind === 'number' || context.tokens[at - 1]?.analysis?.pos === 'NUM') return undefined;
  // a title before the name may tell who it is
  if (mention.title !== undefined || ['role', 'person'].includes(context.tokens[at - 1]?.analysis?.semantic ?? ''))
    return undefined;
  // مؤسسة خليفة بن زايد: what bears somebody's name
  const bearer = context.tokens[at - 1];
  if (posOf(bearer) === 'NOUN' && !hasArticle(bearer) && BEARS_NAMES.has(bearer?.analysis?.semantic ?? ''))
    return undefined;
  const present = context.referents.filter(
    (other) =>
      other.type === 'person' && other.mentions.some(({ from }) => statement.from <= from && from < statement.to),
  );
  // several people in one sentence could change places
  if (present.length !== 1) return undefined;
  // كارول among full names is no fair option, nor a full name among first names
  const others = otherPersons(context, present)
    .map(({ name }) => name)
    .filter((name) => areAlikeInForm(name, referent.name));
  return {
    kind: 'person',
    span: { from: at, to: mention.to },
    attached,
    key: referent.name,
    contrasts: distinctNames(others, referent.names, 4),
    aliases: referent.names,
  };
};

/** «السفارة المصرية»: the adjective of another country in the same form. */
export const nationality: FactFinder = (context, statement, at): Fact | undefined => {
  const token = context.tokens[at];
  const { analysis } = token ?? {};
  if (!token || !analysis || !isNationality(context, at) || token.margin < 0.6) return undefined;
  const noun = context.tokens[at - 1];
  if (noun?.analysis?.pos !== 'NOUN' || ['role', 'person'].includes(noun.analysis.semantic ?? '')) return undefined;
  // الكوري الشمالي; الليرة التركية: a currency or a people's own thing tells its country
  if (context.tokens[at + 1]?.analysis?.pos === 'ADJ' || noun.analysis.semantic === 'money') return undefined;
  if (analysis.segments.some(({ role }) => role === 'proclitic' || role === 'enclitic')) return undefined;
  if (analysis.features.Number !== 'Sing') return undefined;
  if (referentAt(context, at) !== undefined && referentAt(context, at)?.type !== 'nationality') return undefined;
  // the country or its people stands elsewhere in the statement
  for (let i = statement.from; i < statement.to; i += 1)
    if (i !== at && (isNationality(context, i) || ['person', 'place'].includes(referentAt(context, i)?.type ?? '')))
      return undefined;
  const hasArticle = analysis.segments.some(({ role }) => role === 'article');
  const { nationalities } = lexicalIndex(context.engine);
  const contrasts: string[] = [];
  const own = nationalities.find(({ entry }) => entry.lemma === analysis.lemma);
  if (!own) return undefined;
  const nearby = neighborhoodOf(own.region);
  // beside the American stand no Cuban and no Colombian
  if (!nearby.includes('Middle East')) return undefined;
  for (const { entry, region } of shuffle(nationalities, context.randomFor(`nationality ${at}`))) {
    if (!nearby.includes(region)) continue;
    // أمريكي and أميركي are one
    const isSame = entry.senses[0]?.gloss === own.entry.senses[0]?.gloss;
    if (entry.lemma === analysis.lemma || isSame || entry.lemma.includes(' ')) continue;
    const made = formOf(context.engine.morphology, entry, {
      features: { Gender: analysis.features.Gender ?? 'Masc', Number: 'Sing' },
      case: 'Gen',
      state: 'Ind',
      ...(hasArticle ? { proclitics: 'ال' } : {}),
    });
    if (made) contrasts.push(stripMarks(made.vocalized));
    if (contrasts.length === 4) break;
  }
  return {
    kind: 'nationality',
    span: { from: at, to: at + 1 },
    attached: '',
    key: stripMarks(analysis.vocalized),
    contrasts,
  };
};
