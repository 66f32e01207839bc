import { stemLength } from '../../../lib/questions/review/stem-length';
import { aTrueFalseDraft, reviews } from '../drafts';

const ofWords = (count: number): ReturnType<typeof aTrueFalseDraft> =>
  aTrueFalseDraft({ stem: `${Array<string>(count).fill('كلمة').join(' ')}.` });

reviews(stemLength, {
  passes: {
    'three words about a word': { ...ofWords(3), skill: 'word-form' },
    'four words about the text': ofWords(4),
    'twenty-five words': ofWords(25),
  },
  fails: {
    'three words about the text': ofWords(3),
    'two words': ofWords(2),
    'twenty-six words': ofWords(26),
    'two words among signs': aTrueFalseDraft({ stem: '« من الأخير » ؟' }),
  },
});
