import fc from 'fast-check';
import { makeCsv, makeWordAnki, makeWordCsv, parseCsv, parseWordAnki, parseWordCsv, wordRows } from '@/lib/formats';
import type { WordRow } from '@/lib/formats';
import { aMeeting, aWord } from '@/tests/support/progress-builders';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '@SUM(A1)',
    '+2',
    '-2',
    '"',
    'a,b',
    'سطر\nآخر',
    'قال «نعم»',
    'Kim زار موسكو',
    '\t',
    '<b>&amp;</b>',
  ),
);
const row: fc.Arbitrary<WordRow> = fc.record({
  lemma: fc.constantFrom('زَعِيم', 'بَلَد'),
  gloss: cell,
  root: fc.constantFrom('', 'زعم'),
  form: cell,
  vocalized: cell,
  sentence: cell,
  article: fc.constantFrom('putin-kim-summit', 'a'),
  met: fc.constant('2026-01-31T10:00:00.000Z'),
  lookups: fc.constantFrom('0', '12'),
  state: fc.constantFrom('known', 'learning', 'met'),
});

describe('CSV', () => {
  it('gives back what was put in', () => {
    fc.assert(fc.property(fc.array(row), (words) => expect(parseWordCsv(makeWordCsv(words))).toEqual(words)));
  });

  it('begins with a byte order mark and ends lines as Excel does', () => {
    expect(makeCsv([['a', 'ب']])).toBe('\uFEFFa,ب\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'makes text of %j, that a spreadsheet would run',
    (formula) => {
      expect(makeCsv([[formula]])).toBe(`\uFEFF'${formula}\r\n`);
    },
  );

  it('isolates an Arabic cell that holds Latin, and leaves plain Arabic to be searched', () => {
    const [, mixed, plain] = parseCsv(
      makeWordCsv(
        wordRows([
          aWord({ met: aMeeting({ sentence: 'زار Kim موسكو.' }) }),
          aWord({ met: aMeeting({ sentence: 'زار موسكو.' }) }),
        ]),
      ),
    );
    expect(mixed).toContain('\u2067زار Kim موسكو.\u2069');
    expect(plain).toContain('زار موسكو.');
    expect(mixed).toContain('leader');
  });

  it('finds columns that a spreadsheet has moved', () => {
    expect(parseWordCsv('gloss,lemma\r\nleader,زَعِيم\r\n')).toMatchObject([{ lemma: 'زَعِيم', gloss: 'leader' }]);
  });
});

describe('Anki', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.array(row), (words) => {
        const kept = words.map(({ met: _met, lookups: _lookups, ...word }) => word);
        expect(parseWordAnki(makeWordAnki(words))).toEqual(kept);
      }),
    );
  });

  it('names its columns, its deck and a stable id, and gives Arabic its direction', () => {
    const lines = makeWordAnki(wordRows([aWord({ saved: true })])).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#columns:guid\tlemma\tgloss\tsentence\tform\tvocalized\troot\ttags',
      '#deck:Fahm',
      '#guid column:1',
      '#tags column:8',
    ]);
    expect(lines[6]?.split('\t')).toEqual([
      'fahm-زَعِيم',
      '<div dir="rtl" lang="ar">زَعِيم</div>',
      'leader',
      '<div dir="rtl" lang="ar">يلتقي الزعيم الكوري كيم بالرئيس بوتين.</div>',
      '<div dir="rtl" lang="ar">الزعيم</div>',
      '<div dir="rtl" lang="ar">الزَّعِيمُ</div>',
      '<div dir="rtl" lang="ar">زعم</div>',
      'fahm::learning fahm::text::sample',
    ]);
  });

  it('runs nothing that a word might bring along', () => {
    const file = makeWordAnki(wordRows([aWord({ met: aMeeting({ gloss: '<img src=x onerror=alert(1)>' }) })]));
    expect(file).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

it('takes a word for a row, known or being learnt', () => {
  const rows = wordRows([aWord({ known: true, earlier: 4 }), aWord({ saved: true }), aWord()]);
  expect(rows.map(({ state, lookups }) => [state, lookups])).toEqual([
    ['known', '5'],
    ['learning', '1'],
    ['met', '1'],
  ]);
});
