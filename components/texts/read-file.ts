import { textOfDocx, textOfEpub } from './zipped-text';
import { textOfHtml } from './html-text';

/** Why a file gives no text; what kind of text it is, is judged afterwards. */
export type FileProblem = 'too-big' | 'unknown-kind' | 'unreadable';
export type FileText =
  | { readonly ok: true; readonly title: string; readonly source: string }
  | { readonly ok: false; readonly problem: FileProblem };

const LARGEST = 30_000_000;

const READERS: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>>> = {
  txt: (bytes) => decodeText(bytes),
  text: (bytes) => decodeText(bytes),
  md: (bytes) => decodeText(bytes),
  html: (bytes) => textOfHtml(decodeText(bytes)),
  htm: (bytes) => textOfHtml(decodeText(bytes)),
  xhtml: (bytes) => textOfHtml(decodeText(bytes)),
  docx: textOfDocx,
  epub: textOfEpub,
};

/** What the file chooser offers. */
export const ACCEPTED_FILES = Object.keys(READERS)
  .map((extension) => `.${extension}`)
  .join(',');

/** Reads the text out of a file that was chosen or dropped; the file's name is not taken for a title. */
export const readFile = async (file: File): Promise<FileText> => {
  const reader = READERS[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!reader) return { ok: false, problem: 'unknown-kind' };
  if (file.size > LARGEST) return { ok: false, problem: 'too-big' };
  try {
    return { ok: true, title: '', source: await reader(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
};

/** Old Arabic files are often in Windows' own encoding; its letters are no valid UTF-8, which is how it shows. */
export const decodeText = (bytes: Uint8Array<ArrayBuffer>): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
};
