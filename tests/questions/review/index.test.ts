import { readdirSync } from 'node:fs';
import { REVIEW_RULES } from '../../../lib/questions/review';

describe('the review', () => {
  const names = REVIEW_RULES.map(({ name }) => name);

  it('has no two rules of one name', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a file of passing and failing drafts for every rule', () => {
    const tested = readdirSync('tests/questions/review').map((file) => file.replace('.test.ts', ''));
    expect(tested).toEqual(expect.arrayContaining(names));
  });
});
