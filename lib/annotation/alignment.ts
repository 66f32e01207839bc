import { makeAliases, otherNamesOf, soundKey } from './aliases';
import { PROCLITICS, withoutProclitic } from './gazetteer';
import type { AnnotatedArticle, Entity } from './types';

/** Ids of one thing in two articles. */
export type SharedName = readonly [idInFirst: string, idInSecond: string];

const NAMED = new Set(['person', 'place', 'organization']);

/**
 * What two articles both name, whatever each calls it: `بيونغ يانغ` of the one is `بيونج يانج` of the other, `ترامب` is `دونالد ترامب`.
 * A name that could be either of two (a surname that two people of the other text bear) is left out, and so are people who do not share
 * the first and the last word of a full name: the king عبد العزيز is not his grandson.
 */
export const alignNames = (first: readonly Entity[], second: readonly Entity[]): SharedName[] => {
  const names = [...first, ...second].filter(({ type }) => NAMED.has(type));
  const count = first.filter(({ type }) => NAMED.has(type)).length;
  const joint = makeAliases(
    names.map(({ type, name, english }) => ({ from: 0, to: 0, type, name, ...(english ? { english } : {}) })),
  );
  const inFirst = new Map<string, Set<string>>();
  for (let i = 0; i < count; i += 1) addTo(inFirst, joint[i] ?? '', names[i]?.id ?? '');
  const forward = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  for (let i = count; i < names.length; i += 1) {
    const id = names[i]?.id ?? '';
    for (const other of inFirst.get(joint[i] ?? '') ?? []) {
      addTo(forward, other, id);
      addTo(back, id, other);
    }
  }
  const ofFirst = fullNames(first);
  const ofSecond = fullNames(second);
  return [...forward].flatMap(([id, others]): SharedName[] => {
    const [other, ...more] = others;
    if (other === undefined || more.length > 0 || back.get(other)?.size !== 1) return [];
    if (!id.startsWith('person:')) return [[id, other]];
    const known = ofSecond.get(other) ?? new Set();
    return [...(ofFirst.get(id) ?? [])].some((name) => known.has(name)) ? [[id, other]] : [];
  });
};

/** The first and the last word of every full name of a person, by the person's id. */
const fullNames = (entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { type, id, name } of entities) {
    const words = name.split(' ').map(soundKey);
    if (type === 'person' && words.length > 1) addTo(names, id, `${words[0] ?? ''} ${words.at(-1) ?? ''}`);
  }
  return names;
};

const addTo = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
};

/** What stays of a name when another word is made of it: فيتنام and الفيتنامي, روسيا and الروسي. */
const stemOf = (word: string): string => word.replace(/(?:يا|[اهةيى])$/, '');
const SHORTEST = 3;

/** Asks whether a name is in an article in any form; made once an article, since every name of another is asked of it. */
export const nameHearer = ({ tokens, article }: AnnotatedArticle): ((names: readonly string[]) => boolean) => {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const hear = (form: string): void => {
    const key = soundKey(form);
    for (const proclitic of PROCLITICS)
      for (const word of withoutProclitic(key, proclitic).map(soundKey)) {
        words.add(word);
        for (let length = SHORTEST; length <= word.length; length += 1) beginnings.add(word.slice(0, length));
      }
  };
  for (const { form, kind } of tokens) if (kind === 'word') hear(form);
  for (const word of article.title.match(/\p{L}+/gu) ?? []) hear(word);
  /** Any word of any of the names, or a word made of it, is enough: silence has to be sure. */
  return (names) =>
    names
      .flatMap((name) => [name, ...otherNamesOf(name)])
      .flatMap((name) => name.split(' '))
      .map(soundKey)
      .some((word) => words.has(word) || (stemOf(word).length >= SHORTEST && beginnings.has(stemOf(word))));
};
