import { renderToStaticMarkup } from 'react-dom/server';
import GlobalError from '@/app/global-error';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';

beforeAll(() => {
  // As next.config.js writes it into the build.
  process.env.FAHM_LAST_RESORT = JSON.stringify({ ar: ar.error, en: en.error });
});

describe('the page of last resort', () => {
  it.each([
    ['/ar/words', 'ar', 'rtl', ar.error],
    ['/en/words', 'en', 'ltr', en.error],
    ['/', 'ar', 'rtl', ar.error],
  ] as const)('speaks at %s the language of the address', (address, lang, dir, { title, text, retry }) => {
    window.history.replaceState(null, '', address);
    const html = renderToStaticMarkup(<GlobalError error={new Error('broken')} reset={() => {}} />);
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
    for (const words of [title, text, retry]) expect(html).toContain(words);
  });
});
