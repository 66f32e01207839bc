'use client';

import { useEffect, useRef, useState } from 'react';
import type { TextSpan } from '@/lib/articles';
import type { ReaderText } from './reader-text';
import { silence, speak } from './speak';
import { useArabicVoice } from './use-arabic-voice';
import type { ArabicVoice } from './use-arabic-voice';

export const SPEECH_RATES = [0.6, 0.8, 1, 1.2] as const;
export type SpeechRate = (typeof SPEECH_RATES)[number];

export type Listening = {
  readonly voice: ArabicVoice;
  /** The sentence being read, or the one where the reading stopped; undefined while nobody listens. */
  readonly sentence: number | undefined;
  readonly isPlaying: boolean;
  readonly rate: SpeechRate;
  readonly play: (sentence: number) => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly changeRate: (rate: SpeechRate) => void;
};

/** Reads a text aloud sentence by sentence, so that each can be lit up, repeated and left out. */
export const useListening = (text: ReaderText): Listening => {
  const voice = useArabicVoice();
  const [sentence, setSentence] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const [rate, setRate] = useState<SpeechRate>(1);
  // An utterance that was cut off may still report its end; only the latest one leads on to the next sentence.
  const turn = useRef(0);

  useEffect(() => silence, []);

  const pause = (): void => {
    turn.current += 1;
    setPlaying(false);
    silence();
  };
  const playAt = (index: number, speed: SpeechRate): void => {
    const span = text.sentences[index];
    if (!span || typeof voice === 'string') return;
    const mine = (turn.current += 1);
    setSentence(index);
    setPlaying(true);
    speak(textOfSpan(text, span), {
      voice,
      rate: speed,
      onEnd: () => {
        if (turn.current !== mine) return;
        if (index + 1 < text.sentences.length) playAt(index + 1, speed);
        else pause();
      },
    });
  };

  return {
    voice,
    sentence,
    isPlaying,
    rate,
    play: (index) => playAt(index, rate),
    pause,
    stop: () => {
      pause();
      setSentence(undefined);
    },
    changeRate: (next) => {
      setRate(next);
      if (isPlaying && sentence !== undefined) playAt(sentence, next);
    },
  };
};

/** The words of a span of the article. */
const textOfSpan = ({ paragraphs }: ReaderText, { start, end }: TextSpan): string => {
  const paragraph = paragraphs.find((candidate) => candidate.start <= start && start < candidate.end);
  return paragraph?.text.slice(start - paragraph.start, end - paragraph.start) ?? '';
};
