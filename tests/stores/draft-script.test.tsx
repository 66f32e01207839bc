import { PROGRESS_KEY, draftScript } from '@/lib/stores';
import { emptyProgress } from '@/lib/progress';
import { aDraft } from '@/tests/support/progress-builders';

const runAt = (path: string, stored: string | null): boolean => {
  delete document.documentElement.dataset.draft;
  localStorage.clear();
  if (stored !== null) localStorage.setItem(PROGRESS_KEY, stored);
  window.history.pushState(null, '', path);
  new Function(draftScript)();
  return 'draft' in document.documentElement.dataset;
};
const begun = JSON.stringify({ ...emptyProgress, drafts: { sample: aDraft() } });

it.each([
  ['/ar/quiz/sample', true],
  ['/en/compare/sample', true],
  ['/ar/quiz/other', false],
  ['/ar/quiz/constructor', false],
  ['/ar/read/sample', false],
  ['/ar', false],
])('tells before the page is painted whether a quiz is under way at %s: %s', (path, isBegun) => {
  expect(runAt(path, begun)).toBe(isBegun);
});

it.each([null, '', 'null', '{', '[]', '{"drafts":null}', '{"drafts":7}'])(
  'takes a stored value that can’t be read for none: %s',
  (stored) => expect(runAt('/ar/quiz/sample', stored)).toBe(false),
);
