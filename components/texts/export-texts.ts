import { readSource } from '@/lib/stores';
import type { StoredText } from '@/lib/stores';

/** A text as a file that can be dropped in again: its title, a blank line, then the text as it came. */
export const makeTextFile = (title: string, source: string): string =>
  source.trimStart().startsWith(title) ? source : `${title}\n\n${source}`;

/** A file name that every system takes: درس: الأحد؟ → درس الأحد.txt */
export const fileNameOf = (title: string): string =>
  `${
    title
      .replace(/[\p{P}\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 60)
      .trim() || 'fahm'
  }.txt`;

export const saveText = (text: StoredText, source: string): void =>
  save(new Blob([makeTextFile(text.title, source)], { type: 'text/plain;charset=utf-8' }), fileNameOf(text.title));

/** All texts in one archive; two of one title get a number. */
export const saveAllTexts = async (texts: readonly StoredText[]): Promise<void> => {
  const { strToU8, zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  for (const [index, text] of texts.entries()) {
    const source = await readSource(text.id);
    if (source === undefined) continue;
    const name = fileNameOf(text.title);
    files[name in files ? name.replace(/\.txt$/, ` ${index + 1}.txt`) : name] = strToU8(
      makeTextFile(text.title, source),
    );
  }
  save(new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' }), 'fahm-texts.zip');
};

const save = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
