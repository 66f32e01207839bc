const FEW = 2;
const VOWEL = /[aeiou]/;

/** The gerund of a plain English verb, first word inflected: "set up" → "setting up". */
const gerund = (phrase: string): string => {
  const [verb = '', ...rest] = phrase.split(' ');
  const stem =
    verb === 'be' || /ee$|ye$|oe$/.test(verb)
      ? verb
      : verb.endsWith('ie')
        ? `${verb.slice(0, -2)}y`
        : verb.endsWith('e')
          ? verb.slice(0, -1)
          : doubled(verb);
  return [`${stem}ing`, ...rest].join(' ');
};

/** A short stressed syllable doubles its consonant: "stop" → "stopp". Longer verbs that do are listed. */
const doubled = (verb: string): string => {
  const short = /^[^aeiou]*[aeiou][bdfgklmnprstz]$/.test(verb);
  const listed =
    /(?:mit|fer|bel|cur|pel|gin|get|cap|set|put|cut|run|win|plan|ban)$/.test(verb) &&
    !/(?:suffer|offer|differ|visit|limit|edit|label|travel|open)$/.test(verb);
  return short || listed ? verb + (verb.at(-1) ?? '') : verb;
};

const IRREGULAR_PARTICIPLES: Readonly<Record<string, string>> = {
  write: 'written',
  take: 'taken',
  give: 'given',
  make: 'made',
  do: 'done',
  see: 'seen',
  know: 'known',
  hold: 'held',
  find: 'found',
  say: 'said',
  tell: 'told',
  leave: 'left',
  keep: 'kept',
  send: 'sent',
  build: 'built',
  break: 'broken',
  choose: 'chosen',
  draw: 'drawn',
  drive: 'driven',
  eat: 'eaten',
  forget: 'forgotten',
  get: 'gotten',
  hide: 'hidden',
  lose: 'lost',
  mean: 'meant',
  pay: 'paid',
  put: 'put',
  read: 'read',
  sell: 'sold',
  set: 'set',
  show: 'shown',
  speak: 'spoken',
  spend: 'spent',
  steal: 'stolen',
  teach: 'taught',
  think: 'thought',
  throw: 'thrown',
  understand: 'understood',
  wear: 'worn',
  win: 'won',
  buy: 'bought',
  bring: 'brought',
  catch: 'caught',
  cut: 'cut',
  feel: 'felt',
  fight: 'fought',
  hear: 'heard',
  hit: 'hit',
  hurt: 'hurt',
  lay: 'laid',
  lead: 'led',
  let: 'let',
  meet: 'met',
  shoot: 'shot',
  shut: 'shut',
  strike: 'struck',
  swear: 'sworn',
  tear: 'torn',
  bind: 'bound',
  seek: 'sought',
  forbid: 'forbidden',
  lend: 'lent',
  overcome: 'overcome',
  undertake: 'undertaken',
  withdraw: 'withdrawn',
  shake: 'shaken',
  blow: 'blown',
  begin: 'begun',
  grow: 'grown',
  be: 'been',
  come: 'come',
  go: 'gone',
  become: 'become',
  rise: 'risen',
  fall: 'fallen',
  stand: 'stood',
  sit: 'sat',
  run: 'run',
  sing: 'sung',
  drink: 'drunk',
  swim: 'swum',
  spread: 'spread',
  cast: 'cast',
  cost: 'cost',
};
const pastParticiple = (phrase: string): string => {
  const [verb = '', ...rest] = phrase.split(' ');
  const irregular = IRREGULAR_PARTICIPLES[verb];
  const form =
    irregular ??
    (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`);
  return [form, ...rest].join(' ');
};

const each = (gloss: string, change: (part: string) => string): string =>
  gloss
    .split(';')
    .slice(0, FEW)
    .map((part) => change(part.trim().replace(/\s*\([^)]*\)/g, '')))
    .filter((part) => VOWEL.test(part))
    .join('; ');

/** "announce; declare" → "announcing; declaring". */
export const doingGloss = (gloss: string): string => each(gloss, gerund);
/** What an active participle means until a row says better: "announcing; declaring". */
export const activeGloss = (gloss: string): string => each(gloss, gerund);
/** "announce; declare" → "announced; declared". */
export const passiveGloss = (gloss: string): string => each(gloss, pastParticiple);
/** "trade; commerce" → "of trade; related to trade". */
export const nisbaGloss = (gloss: string): string => {
  const [first = ''] = gloss.split(';');
  return `${first.trim()}-related; of ${first.trim()}`;
};
/** "flexible; supple" → "flexible nature". */
export const abstractGloss = (gloss: string): string => {
  const [first = ''] = gloss.split(';');
  return `${first.trim()} nature; being ${first.trim()}`;
};
