import { firstWords } from '@/components/ui/first-words';

describe('firstWords', () => {
  it('leaves a text that is short enough as it is, on one line', () => {
    expect(firstWords('في مدينة\nتونس', 20)).toBe('في مدينة تونس');
  });

  it('cuts between words, never inside one', () => {
    expect(firstWords('في مدينة تونس حافلة قديمة', 15)).toBe('في مدينة تونس…');
    expect(firstWords('في مدينة تونس حافلة قديمة', 13)).toBe('في مدينة تونس…');
    expect(firstWords('في مدينة تونس حافلة قديمة', 12)).toBe('في مدينة…');
  });

  it('takes no comma or opening mark along to the end', () => {
    expect(firstWords('قال يوسف، وهو طالب: «صرت أفهم', 22)).toBe('قال يوسف، وهو طالب…');
  });

  it('cuts a single word that is longer than the whole room', () => {
    expect(firstWords('ا'.repeat(50), 10)).toBe(`${'ا'.repeat(10)}…`);
  });
});
