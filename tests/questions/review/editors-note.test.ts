import { anAnnotatedArticle } from '../../support/builders';
import { editorsNote } from '../../../lib/questions/review/editors-note';
import { aChoice, aContext, aTrueFalseDraft, reviews } from '../drafts';

const context = aContext(
  anAnnotatedArticle({ article: { notes: [{ start: 60, end: 70, ar: 'التاريخ خطأ.', en: 'The date is wrong.' }] } }),
);

reviews(
  editorsNote,
  {
    passes: {
      'evidence before the note': aChoice({ evidence: [{ start: 0, end: 40 }] }),
      'evidence that ends where the note begins': aChoice({ evidence: [{ start: 50, end: 60 }] }),
      'evidence that begins where the note ends': aChoice({ evidence: [{ start: 70, end: 80 }] }),
    },
    fails: {
      'evidence around the note': aChoice({ evidence: [{ start: 50, end: 80 }] }),
      'evidence inside the note': aTrueFalseDraft({ evidence: [{ start: 62, end: 65 }] }),
      'evidence that touches its last character': aChoice({ evidence: [{ start: 69, end: 80 }] }),
      'one of two pieces of evidence in the note': aChoice({
        evidence: [
          { start: 0, end: 40 },
          { start: 60, end: 61 },
        ],
      }),
    },
  },
  context,
);
