import { stemLength } from '../../../lib/questions/review/stem-length';
import { aTrueFalseDraft, reviews } from '../drafts';

const ofWords = (count: number): ReturnType<typeof aTrueFalseDraft> =>
  aTrueFalseDraft({ stem: `${Array<string>(count).fill('كلمة').join(' ')}.` });

reviews(stemLength, {
  passes: { 'three words': ofWords(3), 'twenty-five words': ofWords(25) },
  fails: {
    'two words': ofWords(2),
    'twenty-six words': ofWords(26),
    'two words among signs': aTrueFalseDraft({ stem: '« من الأخير » ؟' }),
  },
});
