/** A text of a hundred thousand words has about so many different ones. */
const MOST_WORDS = 10_000;
/** Longer than any word that comes back: a line without a space is not worth keeping. */
const LONGEST_WORD = 24;

/**
 * Remembers what `make` says of a printed word: three words of four come back soon. Each table of the engine has a memory of its own,
 * forgotten with it; a memory that is full is emptied, so that no text needs more than a book does.
 */
export const rememberWords = <Table extends object, T>(
  make: (table: Table, word: string) => T,
): ((table: Table, word: string) => T) => {
  const memories = new WeakMap<Table, Map<string, T>>();
  return (table, word) => {
    let memory = memories.get(table);
    if (!memory) memories.set(table, (memory = new Map()));
    let known = memory.get(word);
    if (known === undefined) {
      known = make(table, word);
      if (memory.size >= MOST_WORDS) memory.clear();
      if (word.length <= LONGEST_WORD) memory.set(word, known);
    }
    return known;
  };
};
