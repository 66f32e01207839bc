/**
 * The paragraphs of a text as they lie on the page, each with the notes under it, for they may fill the top of the
 * window; a block of them at a time, as ArticleText sets them.
 */
export const laidParagraphs = (root: Element | null): readonly (readonly Element[])[] => {
  const blocks = new Map<Element | null, Element[]>();
  for (const paragraph of root?.querySelectorAll('[data-paragraph]') ?? []) {
    const own = paragraph.parentElement ?? paragraph;
    const block = own.parentElement;
    blocks.set(block, [...(blocks.get(block) ?? []), own]);
  }
  return [...blocks.values()];
};

/**
 * How many paragraphs end at or above a height of the window. They lie in order, so a few looks find it; blocks are
 * looked at before what is in them, for the browser lays out a block that is far away when something in it is measured.
 */
export const paragraphsAbove = (blocks: readonly (readonly Element[])[], height: number): number => {
  const endsAbove = (element: Element | null | undefined): boolean =>
    (element?.getBoundingClientRect().bottom ?? 0) <= height;
  const block = countWhile(blocks, (paragraphs) => endsAbove(paragraphs[0]?.parentElement));
  const before = blocks.slice(0, block).reduce((sum, paragraphs) => sum + paragraphs.length, 0);
  return before + countWhile(blocks[block] ?? [], endsAbove);
};

/** How many items at the head of a list pass a test that no later item passes. */
const countWhile = <Item>(items: readonly Item[], passes: (item: Item) => boolean): number => {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
};
