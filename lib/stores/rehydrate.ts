import { useProgress } from './progress';
import { PROGRESS_KEY } from './progress-storage';
import { useSettings } from './settings';
import { SETTINGS_KEY } from './settings-shape';
import { REPORTS_KEY, useWordReports } from './word-reports';

/** Reads the stored values, and again whenever another tab writes them; returns how to stop listening. */
export const rehydrateStores = (): (() => void) => {
  void useSettings.persist.rehydrate();
  void useProgress.persist.rehydrate();
  void useWordReports.persist.rehydrate();
  const follow = ({ key }: StorageEvent): void => {
    if (key === SETTINGS_KEY) void useSettings.persist.rehydrate();
    if (key === PROGRESS_KEY) void useProgress.persist.rehydrate();
    if (key === REPORTS_KEY) void useWordReports.persist.rehydrate();
  };
  // A page that comes back from the browser's memory has heard no event meanwhile.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void useProgress.persist.rehydrate();
  };
  window.addEventListener('storage', follow);
  window.addEventListener('pageshow', comeBack);
  return () => {
    window.removeEventListener('storage', follow);
    window.removeEventListener('pageshow', comeBack);
  };
};
