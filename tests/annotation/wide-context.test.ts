import { annotateText } from '../support/engine';

const lemmaIn = (text: string, form: string) =>
  annotateText(text).tokens.find((token) => token.form === form)?.analysis?.lemma;

describe('what decides from further away', () => {
  it.each([
    ['قال الوزير امس ان الحكومة قررت ذلك.', 'ان', 'إِنَّ'],
    ['اكد الوزير امس ان الحكومة قررت ذلك.', 'ان', 'أَنَّ'],
    ['ان الحكومة قررت ذلك.', 'ان', 'إِنَّ'],
    ['وقع الحادث على الطريق.', 'على', 'عَلَى'],
    ['توفي الشاعر في بيته.', 'توفي', 'تَوَفَّى'],
  ])('%s: %s', (text, form, lemma) => {
    expect(lemmaIn(text, form)).toBe(lemma);
  });
});
