import { reasonsOf, sentenceOf, textOf } from './parsed';

describe('lost full stops', () => {
  it.each([
    ['موافقة المجتمع الدولي.غير أن كيم', 'موافقة المجتمع الدولي. غير أن كيم'],
    ['المشتركة مع واشنطن هذا وتوالت الزيارات', 'المشتركة مع واشنطن. هذا وتوالت الزيارات'],
    ['في المؤتمر الدولي هذا وقد أعلن', 'في المؤتمر الدولي. هذا وقد أعلن'],
    ['في عام 2018 هذا ويذكر أن', 'في عام 2018. هذا ويذكر أن'],
    ['في «خريطة الطريق» هذا وأكدت روسيا', 'في «خريطة الطريق». هذا وأكدت روسيا'],
  ])('come back: %j → %j', (source, clean) => {
    expect(textOf(source)).toBe(clean);
    expect(reasonsOf(source)).toContain('lost-full-stop');
  });

  it.each([
    'وكالة أ.ف.ب أمس',
    'طائرات اس.ام.تي الحديثة',
    'وقالت جيه.إل.إل أمس',
    'موقع example.com العربي',
    'قال هذا وأكدت روسيا ذلك',
    'في هذا وقد جاء الرد',
    'في العالم هذا والعالم الآخر',
    'في الكتاب هذا وكتابات أخرى',
  ])('are not invented: %j', (source) => {
    expect(textOf(source)).toBe(source);
  });

  it('are not added behind a stop inside the quotation', () => {
    const quoted = `قال: «${sentenceOf(20)}»`;
    expect(textOf(`${quoted}\n\n${quoted}`, { title: 'عنوان' })).toBe(`${quoted}\n\n${quoted}`);
  });

  it('come back at the end of a paragraph, but not of a sub-heading', () => {
    const unstopped = sentenceOf(20).slice(0, -1);
    expect(textOf(`عنوان\n\nعنوان فرعي قصير\n\n${unstopped}\n\n${unstopped}`)).toBe(
      `عنوان فرعي قصير\n\n${unstopped}.\n\n${unstopped}.`,
    );
  });
});
