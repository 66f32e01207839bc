import { applyCorrections, type Correction, parseCorrections } from '@/lib/annotation';
import { anAnalysis, anAnnotatedArticle } from '@/tests/support/builders';

const HEADER = 'sentence\ttoken\tform\tfield\tvalue';
const aCorrection = (values: Partial<Correction> = {}): Correction => ({
  sentence: 1,
  token: 2,
  form: 'الزعيم',
  field: 'gloss',
  value: 'chief',
  ...values,
});

const annotated = anAnnotatedArticle();
const correct = (...corrections: Correction[]): ReturnType<typeof applyCorrections> =>
  applyCorrections(annotated.tokens, annotated.sentences, corrections);

describe('parseCorrections', () => {
  it('reads one correction a row', () => {
    expect(parseCorrections(`${HEADER}\n1\t2\tالزعيم\tgloss\tchief\n3\t14\tعلم\tlemma\tعَلَم\n`)).toEqual([
      aCorrection(),
      { sentence: 3, token: 14, form: 'علم', field: 'lemma', value: 'عَلَم' },
    ]);
  });

  it('reads none from a table with its header alone', () => {
    expect(parseCorrections(`${HEADER}\n`)).toEqual([]);
  });

  it.each([
    [
      'a field that can’t be corrected',
      `${HEADER}\n1\t2\tالزعيم\tgloss\tchief\n1\t2\tالزعيم\tform\tx`,
      'corrections.tsv:3',
    ],
    ['a place that is no number', `${HEADER}\nالأولى\t2\tالزعيم\tgloss\tchief`, 'corrections.tsv:2'],
    ['another header', 'sentence\tform', 'header'],
  ])('throws and names the place of %s', (_, text, message) => {
    expect(() => parseCorrections(text)).toThrow(message);
  });
});

describe('applyCorrections', () => {
  it('changes the token at its place in its sentence, and no other', () => {
    const second = annotated.sentences[1]?.from ?? -1;
    const tokens = correct(aCorrection({ sentence: 2, token: 1, form: 'وطالب', value: 'insist' }));
    expect(tokens[second]).toMatchObject({ analysis: { gloss: 'insist', lemma: 'طَالَبَ' }, margin: 1 });
    expect(tokens.filter((token, i) => token !== annotated.tokens[i])).toHaveLength(1);
  });

  it.each([
    ['lemma', 'زُعَيْم', { lemma: 'زُعَيْم' }],
    ['pos', 'ADJ', { pos: 'ADJ' }],
    ['root', 'زءم', { root: 'زءم' }],
    ['vocalized', 'الزَّعِيمَ', { vocalized: 'الزَّعِيمَ' }],
    ['source', 'name', { source: 'name' }],
  ] as const)('overrides the %s alone', (field, value, expected) => {
    const [, token] = correct(aCorrection({ field, value }));
    expect(token?.analysis).toEqual({ ...anAnalysis(), ...expected });
  });

  it('cuts segments anew and keeps what it knew of those that stay', () => {
    const [, token] = correct(aCorrection({ field: 'segments', value: 'ال+زعيمة' }));
    expect(token?.analysis?.segments).toEqual([
      { form: 'ال', role: 'article', job: 'article' },
      { form: 'زعيمة', role: 'stem' },
    ]);
  });

  it('takes another reading of the word whole where it has the right lemma', () => {
    const claim = anAnalysis({ lemma: 'زَعَمَ', pos: 'VERB', gloss: 'claim' });
    const [first, target, ...rest] = annotated.tokens;
    if (!first || !target) throw new Error('the sample has no second token');
    const tokens = [first, { ...target, others: [claim] }, ...rest];
    const [, changed] = applyCorrections(tokens, annotated.sentences, [aCorrection({ field: 'lemma', value: 'زَعَمَ' })]);
    expect(changed?.analysis).toEqual(claim);
  });

  it('gives an unknown word its first analysis', () => {
    const [opening] = correct(aCorrection({ token: 1, form: 'يلتقي', field: 'lemma', value: 'اِلْتَقَى' }));
    expect(opening?.analysis).toMatchObject({ lemma: 'اِلْتَقَى', source: 'lexicon' });
  });

  it.each([
    ['another form stands there', aCorrection({ form: 'الرئيس' })],
    ['the sentence does not exist', aCorrection({ sentence: 9 })],
    ['the sentence is shorter', aCorrection({ sentence: 2, token: 99 })],
  ])('throws and names both where %s', (_, correction) => {
    expect(() => correct(correction)).toThrow(
      new RegExp(`sentence ${correction.sentence}, token ${correction.token} .*«${correction.form}»`),
    );
  });
});
