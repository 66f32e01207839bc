'use client';

import { useSyncExternalStore } from 'react';

/** The browser's Arabic voice; `none` where the device has no such voice, `unknown` before the list is there. */
export type ArabicVoice = SpeechSynthesisVoice | 'none' | 'unknown';

const isArabic = ({ lang }: SpeechSynthesisVoice): boolean => /^ar\b/i.test(lang);

const findVoice = (): ArabicVoice => {
  if (!('speechSynthesis' in window)) return 'none';
  const voices = window.speechSynthesis.getVoices();
  // One on the device itself needs no network and sends the text to nobody.
  return voices.find((voice) => isArabic(voice) && voice.localService) ?? voices.find(isArabic) ?? 'none';
};

/** Browsers fill the list of voices late and say so by an event; some never say it where there are none. */
const follow = (changed: () => void): (() => void) => {
  if (!('speechSynthesis' in window)) return () => {};
  window.speechSynthesis.addEventListener('voiceschanged', changed);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', changed);
};

export const useArabicVoice = (): ArabicVoice => useSyncExternalStore(follow, findVoice, (): ArabicVoice => 'unknown');
