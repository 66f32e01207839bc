import { shownForm } from '@/components/reader/shown-form';
import { anAnalysis } from '@/tests/support/builders';

const gloss = anAnalysis({ vocalized: 'الزَّعِيمُ' });
const marked = 'الزَّعِيمُ'.normalize('NFC');

describe('shownForm', () => {
  it.each([
    ['none', { isOpen: true, ambiguous: true }, 'الزعيم'],
    ['ambiguous', { isOpen: false, ambiguous: true }, marked],
    ['ambiguous', { isOpen: false, ambiguous: false }, 'الزعيم'],
    ['ambiguous', { isOpen: true, ambiguous: false }, marked],
    ['tapped', { isOpen: true, ambiguous: false }, marked],
    ['tapped', { isOpen: false, ambiguous: true }, 'الزعيم'],
    ['all', { isOpen: false, ambiguous: false }, marked],
  ] as const)('with marks on %s words, and the word %j, prints %s', (marks, word, expected) => {
    expect(shownForm('الزعيم', { gloss, ...word }, marks)).toBe(expected);
  });

  it('prints a word that we do not know as it stands', () => {
    expect(shownForm('الزعيم', { gloss: undefined, isOpen: true, ambiguous: false }, 'all')).toBe('الزعيم');
  });
});
