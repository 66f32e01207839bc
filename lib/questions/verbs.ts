import type { Clause, Token } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';
import { phraseText, withoutConjunction } from './wording';

/** The verb in the third person masculine singular, as مَن asks for: أعلنت → أعلن, ستوفر → سيوفر. Particles before it stay outside. */
export const masculineVerb = (context: QuestionContext, verb: Token): string | undefined =>
  asSubjectless(context, verb, 'Masc');

/** The same in the feminine, as أيّ دولة asks for: أعلن → أعلنت. */
export const feminineVerb = (context: QuestionContext, verb: Token): string | undefined =>
  asSubjectless(context, verb, 'Fem');

/** Particles before a verb as a question keeps them: سوف stays, قد before a past verb only stresses it and goes. */
export const particlesBefore = (context: QuestionContext, clause: Clause): string => {
  if (clause.verbFrom === clause.verb) return '';
  const verb = context.tokens[clause.verb];
  if (verb?.analysis?.features.Aspect === 'Perf') return '';
  return `${phraseText(context.tokens, { from: clause.verbFrom, to: clause.verb })} `;
};

const asSubjectless = (context: QuestionContext, verb: Token, gender: 'Masc' | 'Fem'): string | undefined => {
  const analysis = verb.analysis;
  if (!analysis || analysis.segments.some(({ role }) => role === 'enclitic')) return undefined;
  const { Gender, Number, Person } = analysis.features;
  if (Person !== '3') return undefined;
  if (Gender === gender && Number === 'Sing') return withoutConjunction(verb);
  const entry = context.engine.morphology.entriesByLemma.get(analysis.lemma)?.find(({ pos }) => pos === analysis.pos);
  if (!entry) return undefined;
  const { Aspect, Voice } = analysis.features;
  const made = formOf(context.engine.morphology, entry, {
    features: {
      Person: '3',
      Gender: gender,
      Number: 'Sing',
      ...(Aspect ? { Aspect } : {}),
      ...(Voice ? { Voice } : {}),
    },
  });
  if (!made) return undefined;
  const future = analysis.segments.some(({ job }) => job === 'future') ? 'س' : '';
  return future + stripMarks(made.vocalized);
};
