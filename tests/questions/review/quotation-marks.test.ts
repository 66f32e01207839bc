import { quotationMarks } from '../../../lib/questions/review/quotation-marks';
import { aChoice, anOrderingDraft, aTrueFalseDraft, reviews } from '../drafts';

reviews(quotationMarks, {
  passes: {
    'no quotation marks': aChoice(),
    'a quotation that closes': aChoice({ stem: 'ما معنى «القمة» في النص؟' }),
    'brackets that close': aTrueFalseDraft({ stem: 'انعقد منتدى التعاون (أبيك) في فيتنام.' }),
    'a quotation that closes in an option': aChoice({ key: '«القمة»' }),
  },
  fails: {
    'a quotation that does not close': aTrueFalseDraft({ stem: 'قال ترامب: «أتطلع إلى اللقاء.' }),
    'a quotation that never opened': aTrueFalseDraft({ stem: 'قال ترامب: أتطلع إلى اللقاء».' }),
    'a bracket that does not close': aTrueFalseDraft({ stem: 'انعقد منتدى التعاون (أبيك في فيتنام.' }),
    'a key cut in a quotation': aChoice({ key: 'في «فلاديفوستوك' }),
    'a distractor cut in a quotation': aChoice({ distractors: ['في هانوي»', 'في موسكو', 'في بكين'] }),
    'a sentence to order, cut in a quotation': anOrderingDraft({ ordered: ['وصل كيم', 'قال: «نعم', 'غادر كيم'] }),
  },
});
