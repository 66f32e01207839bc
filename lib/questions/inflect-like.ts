import type { Token } from '@/lib/annotation';
import { type Entry, formOf } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';

/** Features that two words of one part of speech can share; what only one of them has is left to its own form. */
const SHARED = ['Number', 'Gender', 'Person', 'Aspect', 'Mood', 'Voice'] as const;

/**
 * Another word in the form of this one, clitics included: for وارتفعت and the entry اِنْخَفَضَ → وانخفضت. A noun keeps its own gender.
 * Undefined where the entry has no such form.
 */
export const inflectLike = (context: QuestionContext, token: Token, entry: Entry): string | undefined => {
  const { analysis } = token;
  if (!analysis || analysis.pos !== entry.pos) return undefined;
  const isNoun = entry.pos === 'NOUN';
  const features = Object.fromEntries(
    SHARED.flatMap((name) => {
      const value = analysis.features[name];
      return value === undefined || (isNoun && name === 'Gender') ? [] : [[name, value]];
    }),
  );
  const clitics = analysis.segments.filter(({ role }) => role === 'proclitic' || role === 'article');
  const pronoun = analysis.segments.find(({ role }) => role === 'enclitic')?.form;
  const grammaticalCase = analysis.features.Case ?? (/ا$/.test(stripMarks(token.form)) && !pronoun ? 'Acc' : 'Gen');
  const made = formOf(context.engine.morphology, entry, {
    features,
    ...(entry.pos === 'VERB' ? {} : { case: grammaticalCase, state: analysis.features.Definite ?? 'Ind' }),
    proclitics: clitics
      .map(({ form }) => form)
      .join('')
      .replace('لال', 'لل'),
    ...(pronoun ? { pronoun } : {}),
  });
  return made ? stripMarks(made.vocalized) : undefined;
};
