import { RationaleText } from '@/components/quiz/RationaleText';
import { articleIds, loadArticle } from '@/content/library';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import { renderIn } from '@/tests/support/render';

type Tree = { readonly [key: string]: string | Tree };

/** Every message with its path: { 'site.name': 'فهم', … }. */
const flatten = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flatten(value, `${path}${key}.`),
  );
const arabic = new Map(flatten(ar));
const english = new Map(flatten(en));

/** The names of the values and tags that a message takes. */
const takes = (message = ''): readonly string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:=\d|zero|one|two|few|many|other) )\{(\w+)[,}]|<(\w+)>/g)].map(
        (found) => found[1] ?? found[2] ?? '',
      ),
    ),
  ].sort();

it('has the same messages in both languages', () => {
  expect([...english.keys()]).toEqual([...arabic.keys()]);
});

it.each([...arabic.keys()])('%s takes the same values in both languages', (key) => {
  expect(takes(english.get(key))).toEqual(takes(arabic.get(key)));
});

it('has all six plural forms wherever Arabic counts', () => {
  const counted = [...arabic.values()].filter((message) => message.includes(', plural,'));
  for (const message of counted) {
    expect(message.match(/\b(zero|one|two|few|many|other) \{/g)).toHaveLength(6);
  }
});

describe.each(['ar', 'en'] as const)('the rationales in %s', (locale) => {
  it.each(articleIds())('say why every key is right in %s', async (id) => {
    const { questions } = (await loadArticle(id)) ?? { questions: [] };
    expect(questions.length).toBeGreaterThan(0);
    for (const { rationale } of questions) {
      const { container, unmount } = renderIn(<RationaleText rationale={rationale} />, locale);
      expect([rationale.messageKey, container.textContent]).toEqual([
        rationale.messageKey,
        expect.stringMatching(/.{8}/),
      ]);
      unmount();
    }
  });
});
