import { enoughOptions } from '../../../lib/questions/review/enough-options';
import { aChoice, aMatchingDraft, aTrueFalseDraft, aTypedDraft, reviews } from '../drafts';

reviews(enoughOptions, {
  passes: {
    'three distractors': aChoice(),
    'a true-false statement': aTrueFalseDraft(),
    'a typed answer': aTypedDraft(),
    'pairs to match': aMatchingDraft(),
  },
  fails: {
    'two distractors': aChoice({ distractors: ['في هانوي', 'في موسكو'] }),
    'none at all': aChoice({ distractors: [] }),
    'four distractors': aChoice({ distractors: ['في هانوي', 'في موسكو', 'في سنغافورة', 'في بكين'] }),
    'a cloze with one': aChoice({ type: 'cloze', distractors: ['من'] }),
  },
});
