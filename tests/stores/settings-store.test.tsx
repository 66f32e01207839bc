import { SETTINGS_KEY, defaultSettings, settingsScript, useSettings } from '@/lib/stores';
import { setStores } from '@/tests/support/stores';

const store = (settings: object): void =>
  window.localStorage.setItem(SETTINGS_KEY, JSON.stringify({ state: { settings }, version: 1 }));

beforeEach(() => setStores());

it('reads back what was changed', async () => {
  useSettings.getState().change({ theme: 'dark', textSize: 'huge' });
  const written = window.localStorage.getItem(SETTINGS_KEY) ?? '';
  useSettings.setState({ settings: defaultSettings });
  window.localStorage.setItem(SETTINGS_KEY, written);
  await useSettings.persist.rehydrate();
  expect(useSettings.getState().settings).toEqual({ ...defaultSettings, theme: 'dark', textSize: 'huge' });
});

it('takes the known choices of a stored value and the defaults for the rest', async () => {
  store({ theme: 'sepia', digits: 'latn', extra: true });
  await useSettings.persist.rehydrate();
  expect(useSettings.getState().settings).toEqual({ ...defaultSettings, digits: 'latn' });
});

describe('the script before the first paint', () => {
  const run = (): DOMStringMap => {
    for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name];
    new Function(settingsScript)();
    return { ...document.documentElement.dataset };
  };

  it('shows what the style sheet reads: size, spacing, face, marks, theme and motion', () => {
    const shown = {
      textSize: 'large',
      lineSpacing: 'wider',
      face: 'amiri',
      marks: 'all',
      theme: 'dark',
      motion: 'off',
    };
    store({ ...shown, digits: 'arab' });
    expect(run()).toEqual(shown);
  });

  it.each(['', '{', 'null', '{"state":{"settings":{"theme":"\\"><script>"}}}'])('shows nothing of %j', (stored) => {
    window.localStorage.setItem(SETTINGS_KEY, stored);
    expect(run()).toEqual({});
  });
});
