import { SPEECH_VERBS } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';

/** Verbs of saying, by lemma without marks: what they introduce is asked by the attribution rule. */
export const SAYING_VERBS: readonly string[] = Object.keys(SPEECH_VERBS).map(stripMarks);
