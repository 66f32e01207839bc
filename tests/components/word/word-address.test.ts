import { parseWordHash, wordAddress } from '@/components/word/word-address';

it.each(['كِتَاب', 'ك ت ب', '100%', 'a#b'])('reads %j back from its address', (word) => {
  expect(parseWordHash(wordAddress(word).replace(/^[^#]*/, ''))).toBe(word);
});

it.each([
  ['', ''],
  ['#', ''],
  ['#%D9', '%D9'],
  [`#${'ك'.repeat(500)}`, 'ك'.repeat(80)],
])('makes what sense it can of %.20j', (hash, word) => {
  expect(parseWordHash(hash)).toBe(word);
});
