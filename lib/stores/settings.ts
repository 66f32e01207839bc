import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { browserStorage } from './browser-storage';
import { SETTINGS_KEY, defaultSettings, parseSettings } from './settings-shape';
import type { Settings } from './settings-shape';

type SettingsStore = {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
};

/** How the reader likes the page. Rehydrated after mount; app/[locale]/layout applies the same value before paint. */
export const useSettings = create<SettingsStore>()(
  persist(
    (set) => ({
      settings: defaultSettings,
      change: (change) => set(({ settings }) => ({ settings: { ...settings, ...change } })),
    }),
    {
      name: SETTINGS_KEY,
      version: 1,
      skipHydration: true,
      storage: createJSONStorage(() => browserStorage),
      partialize: ({ settings }) => ({ settings }),
      migrate: (stored) => stored,
      merge: (stored, store) => ({ ...store, settings: parseSettings(stored) }),
    },
  ),
);
