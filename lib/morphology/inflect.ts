import type { Candidate } from './analyze';
import { fits, type Morphology } from './compile';
import type { Entry } from './entries';
import type { Ending } from './endings';
import { type Choice, materialize } from './materialize';
import { type StemEntry, stemEntries } from './stems';
import type { Analysis, Features } from './types';

/** One form of an entry with what it expresses. */
export type InflectedForm = { readonly form: string; readonly features: Features; readonly inflection: string };

/**
 * Every form of an entry, fully vocalised, without clitics: كَتَبَ → كَتَبَ, كَتَبَتْ, … يَكْتُبُ, يَكْتُبَ, يَكْتُبْ, … كُتِبَ.
 */
export const inflect = (morphology: Morphology, entry: Entry): InflectedForm[] => {
  const forms: InflectedForm[] = [];
  for (const stem of stemEntries(entry)) {
    const groups = morphology.suffixes.get(stem.inflection);
    if (!groups) continue;
    for (const suffixes of groups.values()) {
      for (const suffix of suffixes) {
        if (suffix.pronoun || !fits(stem, suffix.group)) continue;
        for (const ending of suffix.group.endings) {
          const analysis = materialize(asCandidate(morphology, stem, suffix), ending);
          forms.push({ form: analysis.vocalized, features: analysis.features, inflection: stem.inflection });
        }
      }
    }
  }
  return forms;
};

const asCandidate = (morphology: Morphology, stem: StemEntry, suffix: Candidate['suffix']): Candidate => {
  // الْقَاهِرَة is no name without its article
  const proclitics = morphology.proclitics.get(stem.needsArticle ? 'ال' : '')?.[0];
  if (!proclitics) throw new Error('a string of proclitics is missing');
  return { proclitics, stem, suffix, cost: 0 };
};

/** What a caller asks of `formOf`: the features wanted, and what stands around the word. */
export type FormRequest = {
  readonly features: Features;
  readonly case?: 'Nom' | 'Acc' | 'Gen';
  readonly state?: 'Def' | 'Ind' | 'Cons';
  /** An attached pronoun as it is written: ه, ها, ي. */
  readonly pronoun?: string;
  /** String of proclitics in key form: `ال`, `بال`. */
  readonly proclitics?: string;
};

/** The one form that has the features asked for, or undefined where the entry has none (a plural of a word that has no plural). */
export const formOf = (morphology: Morphology, entry: Entry, request: FormRequest): Analysis | undefined => {
  const proclitics = morphology.proclitics.get(request.proclitics ?? '')?.[0];
  if (!proclitics) return undefined;
  // ل + أخو is no word: after a preposition the genitive stands, whatever was asked
  const wantedCase = proclitics.preposition ? 'Gen' : request.case;
  const choice: Choice = {
    ...(wantedCase ? { case: wantedCase } : {}),
    ...(request.features.Mood ? { mood: request.features.Mood } : {}),
    state: proclitics.hasArticle ? 'Def' : (request.state ?? 'Ind'),
  };
  const wanted = Object.entries(request.features) as [keyof Features, string][];
  for (const stem of stemEntries(entry)) {
    for (const suffixes of morphology.suffixes.get(stem.inflection)?.values() ?? []) {
      for (const suffix of suffixes) {
        if (suffix.pronoun?.key !== request.pronoun || !fits(stem, suffix.group)) continue;
        const endings = suffix.pronoun ? suffix.group.beforePronoun : suffix.group.endings;
        if (!endings.some((ending) => grants(ending, choice))) continue;
        const analysis = materialize({ proclitics, stem, suffix, cost: 0 }, choice);
        if (wanted.every(([name, value]) => analysis.features[name] === undefined || analysis.features[name] === value))
          return analysis;
      }
    }
  }
  return undefined;
};

/** Whether an ending has the case, state and mood that are wanted, or none that could contradict. */
const grants = (ending: Ending, choice: Choice): boolean =>
  (['case', 'state', 'mood'] as const).every(
    (name) => ending[name] === undefined || choice[name] === undefined || ending[name] === choice[name],
  );
