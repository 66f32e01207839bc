import { connectiveInFront } from '../../../lib/questions/review/connective-in-front';
import { aChoice, aTrueFalseDraft, reviews } from '../drafts';

reviews(connectiveInFront, {
  passes: {
    'a question that opens with its question word': aChoice(),
    'a statement that opens with its verb': aTrueFalseDraft({ stem: 'أكد الوزير أن المحادثات مستمرة.' }),
    'a word that only begins like a connective': aTrueFalseDraft({ stem: 'حيثيات الحكم واضحة للجميع.' }),
    'a connective further on': aChoice({ stem: 'من قال إن المحادثات مستمرة كما كانت؟' }),
    'a cloze, which quotes': aChoice({ type: 'cloze', stem: 'كما أشار ____ إلى القضية' }),
  },
  fails: {
    'كما after the question word': aChoice({ stem: 'ماذا كما أكد كيم؟' }),
    'حيث in front': aTrueFalseDraft({ stem: 'حيث بدأ الرئيسان محادثاتهما.' }),
    'غير أن in front': aTrueFalseDraft({ stem: 'غير أن كوريا ترفض المناورات.' }),
    'بينما in front': aTrueFalseDraft({ stem: 'بينما غادر الوفد المدينة.' }),
    'لكن after the question word': aChoice({ stem: 'من لكن غادر المدينة أمس؟' }),
    'وهو in front': aTrueFalseDraft({ stem: 'وهو سادس زعيم يجتمع مع كيم.' }),
  },
});
