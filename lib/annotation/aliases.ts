import { foldWord } from './gazetteer';
import type { NameSpan } from './name-span';

/** One spelling for sounds that the press writes now one way, now the other: بيونج يانج, بيونغ يانغ; الاسد, أسد. */
export const soundKey = (word: string): string =>
  foldWord(word)
    .replace(/[جغ]/g, 'ج')
    .replace(/^ال(?=..)/, '')
    .replace(/(.)\1/g, '$1');

const soundKeys = (name: string): string[] => name.split(' ').map(soundKey);

/** Countries under several names; a capital is not its country. */
const ONE_COUNTRY: readonly (readonly string[])[] = [
  ['الولايات المتحدة', 'الولايات المتحدة الأمريكية', 'الولايات المتحدة الأميركية', 'أمريكا', 'أميركا'],
  ['بريطانيا', 'بريطانيا العظمى', 'المملكة المتحدة'],
  ['السعودية', 'المملكة العربية السعودية'],
  ['الإمارات', 'الإمارات العربية المتحدة'],
  ['روسيا', 'روسيا الاتحادية', 'الاتحاد الروسي'],
  ['إيران', 'الجمهورية الإسلامية الإيرانية'],
  ['سوريا', 'سورية', 'الجمهورية العربية السورية'],
  ['بورما', 'ميانمار'],
];

const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map(
  ONE_COUNTRY.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [soundKeys(name).join(' '), soundKeys(first).join(' ')] as const),
  ),
);

/** The other names of a country: أمريكا of الولايات المتحدة. */
export const otherNamesOf = (name: string): readonly string[] => {
  const key = soundKeys(name).join(' ');
  return ONE_COUNTRY.find((names) => names.some((other) => soundKeys(other).join(' ') === key)) ?? [];
};

/** In a short name one letter makes another man of him: هوا لي, هوا لو. */
const LONG_ENOUGH = 9;

/** Two spellings of a name of several words are one where a single letter is other, more or less: فلاديمر بوتين. */
const differsLittle = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < LONG_ENOUGH || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
};

type Person = { readonly id: string; readonly keys: string[][]; lastSeen: number };

/** The short name opens or closes the long one, or leaves out its middle: كيم جونغ, أحمد الجفيري of أحمد يوسف الجفيري. */
const isPartOf = (short: readonly string[], long: readonly string[]): boolean => {
  const [a, b] = [short.join(' '), long.join(' ')];
  if (a === b || differsLittle(a, b)) return true;
  if (short.length >= long.length) return false;
  if (b.startsWith(`${a} `) || b.endsWith(` ${a}`)) return true;
  return short.length === 2 && short[0] === long[0] && short[1] === long.at(-1);
};

/** Of a list of a thousand Muhammads the rest are compared with nobody; each is still one with his own full name. */
const MOST_NAMESAKES = 100;

/** People named in full, found again by the first or the last word of their names. */
class People {
  private readonly byFirst = new Map<string, Person[]>();
  private readonly byLast = new Map<string, Person[]>();

  private index(person: Person, key: readonly string[]): void {
    const add = (map: Map<string, Person[]>, word = ''): void => {
      const list = map.get(word);
      if (!list) map.set(word, [person]);
      else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
    };
    add(this.byFirst, key[0]);
    add(this.byLast, key.at(-1));
  }

  /** Joins a full name to the person it is a spelling or a part of, or opens a new one. */
  addFull(name: string): void {
    const key = soundKeys(name);
    const near = new Set([...(this.byFirst.get(key[0] ?? '') ?? []), ...(this.byLast.get(key.at(-1) ?? '') ?? [])]);
    const known = [...near].find(({ keys }) => keys.some((other) => isPartOf(key, other)));
    const person = known ?? { id: `person:${name}`, keys: [], lastSeen: -1 };
    person.keys.push(key);
    this.index(person, key);
  }

  /**
   * Who a name means at place `at`. A bare surname is the one of that surname last named; a bare first name counts
   * only where one alone has it. The middle of a name names nobody: جين is not شي جين بينغ.
   */
  find(name: string, at: number): Person | undefined {
    const key = soundKeys(name);
    const [first = ''] = key;
    if (key.length > 1) {
      const near = [...(this.byFirst.get(first) ?? []), ...(this.byLast.get(key.at(-1) ?? '') ?? [])];
      return seen(
        near.find(({ keys }) => keys.some((other) => other.join(' ') === key.join(' '))),
        at,
      );
    }
    const family = this.byLast.get(first) ?? [];
    // مايكل in a text of Michael Jackson and Prince Michael may be either
    const byFirstName = (this.byFirst.get(first) ?? []).filter((person) => !family.includes(person));
    if (family.length > 0 && byFirstName.length > 0) return undefined;
    const [nearest, ...rest] = [...family].sort((a, b) => b.lastSeen - a.lastSeen);
    if (nearest && (rest.length === 0 || nearest.lastSeen >= 0)) return seen(nearest, at);
    const namesakes = this.byFirst.get(first) ?? [];
    return namesakes.length === 1 ? seen(namesakes[0], at) : undefined;
  }
}

const seen = (person: Person | undefined, at: number): Person | undefined => {
  if (person) person.lastSeen = at;
  return person;
};

/** One key for every name of a place, a body or a people. */
const thingKey = ({ name, english }: NameSpan): string => {
  const key = soundKeys(name).join(' ');
  return COUNTRY_KEYS.get(key) ?? (english ? english.toLowerCase() : key);
};

/**
 * Gives every name an id, so that names of one thing share it: `دونالد ترامب`, `ترامب` and `وترامب` are one person,
 * `بيونغ يانغ` and `بيونج يانج` one city. An id holds the fullest name; it does not depend on anything but the names.
 */
export const makeAliases = (spans: readonly NameSpan[]): string[] => {
  const people = new People();
  const full = spans.filter(({ type, name }) => type === 'person' && name.includes(' ')).map(({ name }) => name);
  const byLength = [...new Set(full)].sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const name of byLength) people.addFull(name);
  const things = new Map<string, string>();
  return spans.map((span, at) => {
    if (span.type === 'number' || span.type === 'date') return `${span.type}:${span.name}`;
    const person = span.type === 'person' ? people.find(span.name, at) : undefined;
    if (person) return person.id;
    const key = `${span.type}:${span.type === 'person' ? soundKey(span.name) : thingKey(span)}`;
    const id = things.get(key) ?? `${span.type}:${span.name}`;
    things.set(key, id);
    return id;
  });
};

const withoutClitics = (title: string): string => title.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)/, 'ال');

/** One spelling of a title, however it is printed: `والرئيس الامريكي`, `للرئيس الأمريكي`. */
export const titleKey = (title: string): string => withoutClitics(title).split(/\s+/).map(foldWord).join(' ');

/**
 * Titles that stand for a person in this text: where `الرئيس الأمريكي دونالد ترامب` is said of one alone,
 * `الرئيس الأمريكي` is he wherever it stands. A title of several people stands for nobody, nor does one of a single
 * word: `الرئيس` may be anyone's, and السيد is a form of address.
 * By the person's id.
 */
export const titleAliases = (
  named: readonly { readonly id: string; readonly title?: string }[],
): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, { readonly title: string; readonly ids: Set<string> }>();
  for (const { id, title } of named) {
    if (!title) continue;
    const key = titleKey(title);
    if (!key.includes(' ')) continue;
    const owner = owners.get(key) ?? { title, ids: new Set() };
    owner.ids.add(id);
    owners.set(key, owner);
  }
  const titles = new Map<string, string[]>();
  for (const { title, ids } of owners.values()) {
    const [id, ...others] = ids;
    if (id !== undefined && others.length === 0) titles.set(id, [...(titles.get(id) ?? []), title]);
  }
  return titles;
};
