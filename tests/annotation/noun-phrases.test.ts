import { nounPhraseAt } from '../../lib/annotation/noun-phrases';
import { annotateText, textOf } from '@/tests/support/engine';

/** The phrase that begins at the word `from`. */
const phraseAt = (text: string, from: string): string | undefined => {
  const annotated = annotateText(text);
  const at = annotated.tokens.findIndex(({ form }) => form === from);
  const phrase = nounPhraseAt(annotated.tokens, at, annotated.tokens.length);
  return phrase && textOf(annotated, phrase);
};

describe('a noun phrase', () => {
  it.each([
    ['takes an adjective that agrees', 'وصل الوزير الجديد أمس.', 'الوزير', 'الوزير الجديد'],
    ['takes an idafa chain', 'وصل رئيس مجلس الوزراء أمس.', 'رئيس', 'رئيس مجلس الوزراء'],
    ['takes the adjective after an idafa', 'وصل رئيس الوزراء الجديد أمس.', 'رئيس', 'رئيس الوزراء الجديد'],
    ['takes a name after a title', 'وصل الزعيم كيم جونغ أون أمس.', 'الزعيم', 'الزعيم كيم جونغ أون'],
    ['takes a noun after a demonstrative', 'وصل هذا الوزير أمس.', 'هذا', 'هذا الوزير'],
    ['takes a noun after a number', 'وصل 12 وزيرا أمس.', '12', '12 وزيرا'],
    ['takes a year after عام', 'افتتح في عام 2015 بباريس.', 'عام', 'عام 2015'],
    ['takes proclitics of its first word', 'رحب بالوزير الجديد أمس.', 'بالوزير', 'بالوزير الجديد'],
    ['stops at an adjective without the article', 'وصل الوزير مريضا أمس.', 'الوزير', 'الوزير'],
    ['stops at a preposition', 'وصل الوزير من باريس.', 'الوزير', 'الوزير'],
    ['stops at و', 'وصل الوزير والسفير.', 'الوزير', 'الوزير'],
    ['stops at a comma', 'وصل الوزير، الجديد.', 'الوزير', 'الوزير'],
    ['stops at a verb', 'هذا وزير يعمل.', 'وزير', 'وزير'],
    ['stops after a noun with a pronoun', 'وصل وزيرها مساء.', 'وزيرها', 'وزيرها'],
    ['is none at a verb', 'وصل الوزير.', 'وصل', undefined],
    ['is none at a preposition', 'وصل من باريس.', 'من', undefined],
    ['is none at a sign', 'وصل، الوزير.', '،', undefined],
    ['is none at a demonstrative that stands alone', 'قال هذا وذهب.', 'هذا', undefined],
  ])('%s: %s', (_, text, from, expected) => {
    expect(phraseAt(text, from)).toBe(expected);
  });
});
