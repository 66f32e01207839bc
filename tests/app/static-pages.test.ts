import { staticPages } from '@/app/serwist/pages';

it('lists every page that is built, in both languages, so that each works offline', async () => {
  const pages = await staticPages();
  expect(pages).toEqual(
    expect.arrayContaining([
      '/ar',
      '/en/texts',
      '/ar/read/mine',
      '/en/quiz/putin-kim-summit',
      '/ar/read/trump-kim-summit',
      '/en/offline',
      '/ar/compare/putin-kim-summit--trump-kim-summit',
    ]),
  );
  expect(new Set(pages).size).toBe(pages.length);
});

it('lists no page whose address is still a pattern, nor one made for a person', async () => {
  expect((await staticPages()).filter((page) => /\[|\/(teach|join|account)\b/.test(page))).toEqual([]);
});
