import { anAnnotatedArticle } from '../../support/builders';
import { trueElsewhere } from '../../../lib/questions/review/true-elsewhere';
import { aChoice, aContext, reviews } from '../drafts';

const text = 'التقى الوزير بالسفير في القاهرة.\n\nثم التقى الوزير بالسفير في بيروت.\n\nوسافر الملك إلى تونس.';
const first = { start: 0, end: text.indexOf('\n') };
const asked = {
  stem: 'أين التقى الوزير بالسفير؟',
  key: 'في القاهرة',
  evidence: [first],
  distractors: ['في بغداد', 'في تونس', 'في عمان'],
};

reviews(
  trueElsewhere,
  {
    passes: {
      'distractors that the article does not name, or names with something else': aChoice(asked),
      'a distractor named by the evidence itself': aChoice({
        ...asked,
        distractors: ['في القاهرة', 'في تونس', 'في عمان'],
      }),
      'a question of words, where the text proves nothing': aChoice({
        ...asked,
        skill: 'vocabulary',
        distractors: ['بيروت', 'تونس', 'عمان'],
      }),
    },
    fails: {
      'a distractor of which another sentence says the same': aChoice({
        ...asked,
        distractors: ['في بيروت', 'في تونس', 'في عمان'],
      }),
      'the same in a question of who said it': aChoice({
        ...asked,
        skill: 'attribution',
        distractors: ['بيروت', 'تونس', 'عمان'],
      }),
    },
  },
  aContext(anAnnotatedArticle({ article: { text } })),
);
