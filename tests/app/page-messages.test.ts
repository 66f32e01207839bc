import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PAGE_MESSAGES, SHARED_MESSAGES } from '@/app/page-messages';
import arabic from '@/content/messages/ar.json';
import { clientMessages } from '@/tests/support/client-messages';

const FOLDER = 'app/[locale]';
const known = new Set(Object.keys(arabic));
const shared = new Set<string>(SHARED_MESSAGES);

/** Pages made for the request have all messages, by the layout of their folder. */
const MADE_FOR_REQUEST = /^(?:teach|join)\b/;

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.dirname(file).replace(/^\.$/, ''))
  .filter((page) => !MADE_FOR_REQUEST.test(page));

const needed = (file: string): readonly string[] => [...clientMessages(path.join(FOLDER, file), known)];

test('what stands round every page is shared', () => {
  expect(new Set([...needed('layout.tsx'), ...needed('error.tsx')])).toEqual(shared);
});

test.each(pages)('the page at /%s carries the messages that its components name', (page) => {
  const given: readonly string[] = page in PAGE_MESSAGES ? PAGE_MESSAGES[page as keyof typeof PAGE_MESSAGES] : [];
  const own = needed(path.join(page, 'page.tsx')).filter((name) => !shared.has(name));
  expect([...given].sort()).toEqual([...own].sort());
  if (own.length > 0)
    expect(readFileSync(path.join(FOLDER, page, 'page.tsx'), 'utf8')).toContain(`<PageMessages page="${page}">`);
});
