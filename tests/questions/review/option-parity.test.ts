import { optionParity } from '../../../lib/questions/review/option-parity';
import { aChoice, aTrueFalseDraft, reviews } from '../drafts';

const agreement = { type: 'cloze', rule: 'cloze-agreement', skill: 'grammar' } as const;

reviews(optionParity, {
  passes: {
    'options of one shape': aChoice(),
    'a key as long as the longest': aChoice({
      key: 'مساعد الرئيس',
      distractors: ['وزير الخارجية', 'سفير', 'ملك البلاد'],
    }),
    'definitions, which differ in length': aChoice({
      skill: 'vocabulary',
      key: 'قائد',
      distractors: ['ما يكتب فيه الناس كل يوم', 'بيت', 'مدينة كبيرة'],
    }),
    'adjectives that all have the article': aChoice({
      ...agreement,
      key: 'الكبيرة',
      distractors: ['الكبير', 'الكبيران', 'الكبار'],
    }),
    'a true-false statement': aTrueFalseDraft(),
  },
  fails: {
    'a key that is much the longest': aChoice({
      key: 'في مدينة فلاديفوستوك الروسية',
      distractors: ['في هانوي', 'في لندن', 'في بكين'],
    }),
    'an antecedent that alone has two words': aChoice({
      skill: 'reference',
      key: 'الأجهزة المختلفة',
      distractors: ['الأيقونات', 'الألعاب', 'الأفلام'],
    }),
    'a distractor of many more words': aChoice({
      distractors: ['في مدينة هانوي عاصمة فيتنام القديمة', 'في موسكو', 'في بكين'],
    }),
    'an adjective with the article among some without': aChoice({
      ...agreement,
      key: 'الكبيرة',
      distractors: ['كبير', 'كبيرة', 'الكبار'],
    }),
  },
});
