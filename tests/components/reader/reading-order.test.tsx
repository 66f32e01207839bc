import { laidParagraphs, paragraphsAbove } from '@/components/reader/reading-order';

const HEIGHT = 100;

/** A text of blocks of so many paragraphs, each paragraph 100 px high; tells which paragraphs were measured. */
const lay = (...sizes: readonly number[]): { readonly root: Element; readonly measured: Set<number> } => {
  const measured = new Set<number>();
  const root = document.createElement('div');
  let count = 0;
  for (const size of sizes) {
    const block = document.createElement('div');
    for (let i = 0; i < size; i += 1) {
      const [own, index] = [document.createElement('div'), count];
      own.innerHTML = `<p data-paragraph="${index}"></p>`;
      own.getBoundingClientRect = () => {
        measured.add(index);
        return { bottom: (index + 1) * HEIGHT } as DOMRect;
      };
      block.append(own);
      count += 1;
    }
    const end = count;
    block.getBoundingClientRect = () => ({ bottom: end * HEIGHT }) as DOMRect;
    root.append(block);
  }
  return { root, measured };
};

describe('paragraphsAbove', () => {
  it.each([
    [0, 0],
    [99, 0],
    [100, 1],
    [450, 4],
    [700, 7],
    [900, 9],
    [5000, 9],
  ])('counts at %i px the %i paragraphs that end there or above', (height, count) => {
    expect(paragraphsAbove(laidParagraphs(lay(4, 4, 1).root), height)).toBe(count);
    expect(paragraphsAbove(laidParagraphs(lay(9).root), height)).toBe(count);
  });

  it('measures no paragraph of a block that is far away', () => {
    const { root, measured } = lay(...Array.from({ length: 50 }, () => 4));
    paragraphsAbove(laidParagraphs(root), 2150);
    expect([...measured].every((index) => index >= 20 && index < 24)).toBe(true);
  });

  it('finds none in a text without paragraphs', () => {
    expect(paragraphsAbove(laidParagraphs(null), 500)).toBe(0);
  });
});
