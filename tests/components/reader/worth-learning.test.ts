import { worthLearning } from '@/components/reader/worth-learning';
import { anAnalysis, anAnnotatedArticle, aQuestion } from '@/tests/support/builders';

const noun = (lemma: string, band: number) => anAnalysis({ lemma, vocalized: lemma, band });
const lemmas = (
  analyses: Readonly<Record<string, ReturnType<typeof noun>>>,
  questions: Parameters<typeof worthLearning>[1] = [],
  entities: NonNullable<Parameters<typeof anAnnotatedArticle>[0]>['entities'] = [],
) => worthLearning(anAnnotatedArticle({ analyses, entities }), questions).map(({ lemma }) => lemma);

describe('worthLearning', () => {
  it('prefers middling frequency: neither what everybody knows nor what is hardly met again', () => {
    expect(
      lemmas({
        الزعيم: noun('أ', 1),
        برفع: noun('ب', 6),
        العقوبات: noun('ج', 3),
        وطالب: noun('د', 2),
        بلاده: noun('ه', 1),
      }),
    ).toEqual(['ج', 'د', 'ب']);
  });

  it('prefers what the questions ask', () => {
    const analyses = { الزعيم: noun('أ', 3), العقوبات: noun('ب', 3) };
    const question = aQuestion({ stem: 'عمّ تحدث؟', options: [{ id: 'b', text: 'العقوبات' }], key: 'b', evidence: [] });
    expect(lemmas(analyses).slice(0, 2)).toEqual(['أ', 'ب']);
    expect(lemmas(analyses, [question]).slice(0, 2)).toEqual(['ب', 'أ']);
  });

  it('leaves out names, numbers, particles and guesses', () => {
    const left = {
      كيم: anAnalysis({ lemma: 'كِيم', pos: 'PROPN', band: 3 }),
      عن: anAnalysis({ lemma: 'عَنْ', pos: 'ADP', band: 3 }),
      عام: anAnalysis({ lemma: 'سَادِس', pos: 'ADJ', features: { NumType: 'Ord' }, band: 3 }),
      الكوري: anAnalysis({ lemma: 'ظنّ', source: 'guess', band: 3 }),
    };
    expect(lemmas(left).filter((lemma) => Object.values(left).some((own) => own.lemma === lemma))).toEqual([]);
  });

  it('leaves out a common word that stands in a name', () => {
    const start = anAnnotatedArticle().article.text.indexOf('العقوبات');
    const entity = { start, end: start + 8, type: 'organization', name: 'العقوبات', id: 'e' } as const;
    expect(lemmas({ العقوبات: noun('ج', 3) })).toContain('ج');
    expect(lemmas({ العقوبات: noun('ج', 3) }, [], [entity])).not.toContain('ج');
  });
});
