export const SETTINGS_KEY = 'fahm.settings';

export const TEXT_SIZES = ['small', 'medium', 'large', 'huge'] as const;
export const LINE_SPACINGS = ['normal', 'wide', 'wider'] as const;
/** The Naskh faces that app/fonts brings. */
export const FACES = ['scheherazade', 'noto-naskh', 'amiri'] as const;
/** Which words of a text show vowel marks; printed ones always do. */
export const MARKS = ['none', 'ambiguous', 'tapped', 'all'] as const;
/** `system` asks the device whether motion is welcome. */
export const MOTIONS = ['system', 'off'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
/** `auto` is the custom of the interface language; the others name a numbering system of Unicode. */
export const DIGITS = ['auto', 'arab', 'latn'] as const;

export type Settings = {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly lineSpacing: (typeof LINE_SPACINGS)[number];
  readonly face: (typeof FACES)[number];
  readonly marks: (typeof MARKS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly digits: (typeof DIGITS)[number];
  readonly motion: (typeof MOTIONS)[number];
};

export const defaultSettings: Settings = {
  textSize: 'medium',
  lineSpacing: 'normal',
  face: 'scheherazade',
  marks: 'none',
  theme: 'system',
  digits: 'auto',
  motion: 'system',
};

/** Every setting with its choices: the form, the parser and the script before paint read this one table. */
export const SETTING_CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  textSize: TEXT_SIZES,
  lineSpacing: LINE_SPACINGS,
  face: FACES,
  marks: MARKS,
  theme: THEMES,
  digits: DIGITS,
  motion: MOTIONS,
};

/** Takes each known choice from a stored value and the default for the rest. */
export const parseSettings = (stored: unknown): Settings => {
  const { settings } = (stored ?? {}) as { settings?: Partial<Record<keyof Settings, unknown>> };
  const choose = <K extends keyof Settings>(name: K): Settings[K] =>
    SETTING_CHOICES[name].find((choice) => choice === settings?.[name]) ?? defaultSettings[name];
  return {
    textSize: choose('textSize'),
    lineSpacing: choose('lineSpacing'),
    face: choose('face'),
    marks: choose('marks'),
    theme: choose('theme'),
    digits: choose('digits'),
    motion: choose('motion'),
  };
};
