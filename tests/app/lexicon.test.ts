import { dynamic, GET } from '@/app/lexicon/route';
import { parseLexiconFile } from '@/lib/lexicon';
import { shippedLexicon } from '../support/lexicon';

test('serves the lexicon from a file that the build writes', async () => {
  expect(dynamic).toBe('force-static');
  expect(parseLexiconFile(await GET().text()).lexicon).toEqual(shippedLexicon());
});
