import { answerInStem } from '../../../lib/questions/review/answer-in-stem';
import { aChoice, aMatchingDraft, aTrueFalseDraft, aTypedDraft, reviews } from '../drafts';

reviews(answerInStem, {
  passes: {
    'a key that the stem does not name': aChoice(),
    'a key that is only the beginning of a word of the stem': aChoice({
      stem: 'أين تقع وزارة مصرف لبنان؟',
      key: 'مصر',
    }),
    'a true-false statement, which says what it asks': aTrueFalseDraft(),
    'pairs to match': aMatchingDraft(),
    'a typed answer that the stem does not name': aTypedDraft(),
  },
  fails: {
    'a key that stands in the stem': aChoice({ stem: 'من رافق بوتين إلى موسكو؟', key: 'بوتين' }),
    'a key that stands there in another spelling': aChoice({ stem: 'من زار الوزارة المصريه؟', key: 'الوزارة المصرية' }),
    'another name of the key in the stem': aChoice({
      stem: 'من رافق ترامب إلى موسكو؟',
      key: 'دونالد ترامب',
      aliases: ['دونالد ترامب', 'ترامب'],
    }),
    'an accepted answer in the stem': aTypedDraft({ stem: 'في أي مدينة من روسيا فلاديفوستوك؟' }),
    'the key between signs': aChoice({ stem: 'ما معنى «التحالف» هنا؟', key: 'التحالف', type: 'cloze' }),
  },
});
