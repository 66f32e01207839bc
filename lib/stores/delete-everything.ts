import { useProgress } from './progress';
import { PROGRESS_KEY } from './progress-storage';
import { useSettings } from './settings';
import { defaultSettings } from './settings-shape';
import { deleteText, keepDraft, listTexts } from './texts';
import { useWordReports } from './word-reports';

/**
 * Forgets all that Fahm keeps in this browser: progress and its backups, own texts, reports, places, settings. What
 * remains is an empty progress that says when this was, so that another open tab does not bring the old one back.
 */
export const deleteEverything = async (): Promise<void> => {
  for (const { id } of (await listTexts()) ?? []) await deleteText(id);
  await keepDraft({ title: '', source: '' });
  useProgress.getState().clearProgress();
  useWordReports.getState().clear();
  useSettings.getState().change(defaultSettings);
  try {
    const kept = Object.keys(window.localStorage).filter((key) => key.startsWith('fahm.') && key !== PROGRESS_KEY);
    for (const key of kept) window.localStorage.removeItem(key);
  } catch {
    // Where storage is forbidden there is nothing to delete.
  }
};
