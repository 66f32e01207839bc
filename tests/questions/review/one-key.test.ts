import { oneKey } from '../../../lib/questions/review/one-key';
import { aChoice, aTrueFalseDraft, reviews } from '../drafts';

reviews(oneKey, {
  passes: {
    'four different places': aChoice(),
    'four different persons': aChoice({
      key: 'بوتين',
      distractors: ['ترامب', 'كيم', 'أوشاكوف'],
      aliases: ['بوتين', 'فلاديمير بوتين'],
    }),
    'a true-false statement': aTrueFalseDraft(),
  },
  fails: {
    'a distractor that is the key': aChoice({ distractors: ['في هانوي', 'في فلاديفوستوك', 'في موسكو'] }),
    'a distractor that is the key in another spelling': aChoice({
      key: 'القاهرة',
      distractors: ['القاهره', 'موسكو', 'هانوي'],
    }),
    'a distractor that differs by marks or signs alone': aChoice({
      key: 'عِلم',
      distractors: ['«علم»', 'درس', 'كتاب'],
    }),
    'two distractors alike': aChoice({ distractors: ['في هانوي', 'في هانوى', 'في موسكو'] }),
    'another name of the key': aChoice({
      key: 'ترامب',
      distractors: ['الرئيس الأمريكي', 'كيم', 'بوتين'],
      aliases: ['ترامب', 'الرئيس الأمريكي'],
    }),
    'a longer name of the key': aChoice({
      key: 'ترامب',
      distractors: ['دونالد ترامب', 'كيم', 'بوتين'],
      aliases: ['ترامب'],
    }),
  },
});
