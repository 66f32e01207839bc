import { type AnnotatedArticle } from '@/lib/annotation';
import { guessInStem } from '../../../lib/questions/review/guess-in-stem';
import { anAnalysis, anAnnotatedArticle, SAMPLE_ANALYSES } from '../../support/builders';
import { aChoice, aContext, reviews } from '../drafts';

const text = 'وطالب الزعيم برفع العقوبات';
const verb = SAMPLE_ANALYSES['وطالب'] ?? anAnalysis();
const withMargin = (annotated: AnnotatedArticle, margin: number): AnnotatedArticle => ({
  ...annotated,
  tokens: annotated.tokens.map((token) => ({ ...token, margin })),
});
const asks = (from: number, to: number): ReturnType<typeof aChoice> => aChoice({ stemSpans: [{ from, to }] });

describe('where the analyses are sure', () => {
  const analyses = { برفع: anAnalysis({ source: 'guess' }) };
  reviews(
    guessInStem,
    {
      passes: {
        'words of the lexicon': asks(0, 2),
        'an unknown word, which is a name': asks(3, 4),
        'a guess outside the stem': asks(0, 1),
        'a stem that takes nothing from the text': aChoice({ stemSpans: [] }),
      },
      fails: {
        'a guess in the stem': asks(2, 3),
        'a guess at the end of a run': asks(0, 3),
        'a guess in the second run': aChoice({
          stemSpans: [
            { from: 0, to: 1 },
            { from: 2, to: 4 },
          ],
        }),
      },
    },
    aContext(anAnnotatedArticle({ article: { text }, analyses })),
  );
});

describe('where the analyses are not sure', () => {
  reviews(
    guessInStem,
    { passes: { 'a noun, whose form asks nothing of the stem': asks(1, 2) }, fails: { 'a verb': asks(0, 1) } },
    aContext(withMargin(anAnnotatedArticle({ article: { text }, analyses: { وطالب: verb } }), 0.1)),
  );
});
