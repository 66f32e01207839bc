import { SETTINGS_KEY, SETTING_CHOICES, defaultSettings } from './settings-shape';
import type { Settings } from './settings-shape';

/** The settings that globals.css reads as attributes of <html>: data-text-size, data-line-spacing, data-face and so on. */
const SHOWN = [
  'textSize',
  'lineSpacing',
  'face',
  'marks',
  'theme',
  'motion',
] as const satisfies readonly (keyof Settings)[];

export const showSettings = (settings: Settings): void => {
  const { dataset } = document.documentElement;
  // Every attribute that is written anew has the whole page styled anew.
  for (const name of SHOWN) if (dataset[name] !== settings[name]) dataset[name] = settings[name];
};

/** The defaults, for <html> as it is built: nothing changes where the reader has changed nothing. */
export const defaultAttributes: Readonly<Record<string, string>> = Object.fromEntries(
  SHOWN.map((name) => [
    `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    defaultSettings[name],
  ]),
);

const choices = JSON.stringify(Object.fromEntries(SHOWN.map((name) => [name, SETTING_CHOICES[name]])));

/** The same, as text for a script in <head>: it runs before the first paint, so that a dark page never flashes light. */
export const settingsScript = `try{const s=JSON.parse(localStorage.getItem('${SETTINGS_KEY}')).state.settings,c=${choices};for(const n in c)if(c[n].includes(s[n]))document.documentElement.dataset[n]=s[n]}catch{}`;
