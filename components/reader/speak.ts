/** Reads a text aloud and silences whatever was being read; `onEnd` is called once it was read to its end. */
export const speak = (
  text: string,
  options: { readonly voice: SpeechSynthesisVoice; readonly rate?: number; readonly onEnd?: () => void },
): void => {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = options.voice;
  utterance.lang = options.voice.lang;
  utterance.rate = options.rate ?? 1;
  const { onEnd } = options;
  if (onEnd) utterance.addEventListener('end', () => onEnd());
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
};

export const silence = (): void => {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
};
