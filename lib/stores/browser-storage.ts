import type { StateStorage } from 'zustand/middleware';
import { reportStorage } from './storage-notice';

/**
 * localStorage that never throws: in a private window it may be missing, later it may be full. Then the page goes on in
 * memory and says so once.
 */
export const browserStorage: StateStorage = {
  getItem: (name) => {
    try {
      return window.localStorage.getItem(name);
    } catch {
      reportStorage('unavailable');
      return null;
    }
  },
  setItem: (name, value) => {
    try {
      window.localStorage.setItem(name, value);
    } catch (error) {
      reportStorage(isFull(error) ? 'full' : 'unavailable');
    }
  },
  removeItem: (name) => {
    try {
      window.localStorage.removeItem(name);
    } catch {
      reportStorage('unavailable');
    }
  },
};

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
