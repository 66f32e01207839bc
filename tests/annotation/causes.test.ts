import { findCauses, findClauses } from '@/lib/annotation';
import { annotateText, textOf } from '@/tests/support/engine';

/** Every cause and purpose as «kind: marker | content | verb or phrase explained». */
const causesOf = (text: string): string[] => {
  const annotated = annotateText(text);
  const clauses = findClauses(annotated.tokens, annotated.sentences);
  return findCauses(annotated.tokens, annotated.sentences, clauses).map(
    ({ kind, marker, content, effect, effectPhrase }) =>
      `${kind}: ${textOf(annotated, marker)} | ${textOf(annotated, content)} | ${
        effect ? annotated.tokens[effect.verb]?.form : effectPhrase ? textOf(annotated, effectPhrase) : '-'
      }`,
  );
};

describe('a cause or a purpose', () => {
  it.each([
    ['بسبب', 'تأخرت الرحلة بسبب العاصفة الرملية.', ['cause: بسبب | العاصفة الرملية | تأخرت']],
    ['جراء', 'توقف العمل جراء انقطاع الكهرباء.', ['cause: جراء | انقطاع الكهرباء | توقف']],
    ['نتيجة in the accusative', 'توقفت المصانع نتيجة نقص الوقود.', ['cause: نتيجة | نقص الوقود | توقفت']],
    ['نظرا ل', 'تأجلت المباراة نظرا لسوء الأحوال الجوية.', ['cause: نظرا | لسوء الأحوال الجوية | تأجلت']],
    ['لأن with its clause', 'تأخر القطار لأن الطريق مغلق.', ['cause: لأن | الطريق مغلق | تأخر']],
    ['من أجل', 'تعمل اللجنة من أجل حماية البيئة.', ['purpose: من أجل | حماية البيئة | تعمل']],
    ['بهدف', 'زار الوفد المصنع بهدف توقيع العقد.', ['purpose: بهدف | توقيع العقد | زار']],
    ['a masdar explained where no verb is', 'رحب بقرار إلغاء الرحلات بسبب العاصفة.', ['cause: بسبب | العاصفة | رحب']],
  ])('is found behind %s', (_, text, expected) => {
    expect(causesOf(text)).toEqual(expected);
  });

  it.each([
    ['a goal in a game with its article', 'سجل اللاعب الهدف الأول.'],
    ['a term', 'تأجل اللقاء إلى أجل غير مسمى.'],
    ['a result with the article', 'ظهرت النتيجة أمس.'],
    ['that-clauses', 'قال الوزير إن الطريق مغلق.'],
  ])('is not found in %s', (_, text) => {
    expect(causesOf(text)).toEqual([]);
  });
});
