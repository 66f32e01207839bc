import { saveFile } from '@/components/ui/save-file';
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
  saveFile({
    name: fileNameOf(text.title),
    type: 'text/plain;charset=utf-8',
    content: makeTextFile(text.title, source),
  });

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
  saveFile({ name: 'fahm-texts.zip', type: 'application/zip', content: new Uint8Array(zipSync(files)) });
};
