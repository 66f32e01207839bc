import type { TextSpan } from '@/lib/articles';

/** The address of a passage in the reader: /read/001#at=120-180. */
export const evidenceLink = (articleId: string, { start, end }: TextSpan): string =>
  `/read/${articleId}#at=${start}-${end}`;

/** Reads the span back from the end of an address; anything else is no span: #at=9-3 → undefined. */
export const parseEvidenceHash = (hash: string): TextSpan | undefined => {
  const found = /^#at=(\d{1,7})-(\d{1,7})$/.exec(hash);
  const start = Number(found?.[1]);
  const end = Number(found?.[2]);
  return found && start < end ? { start, end } : undefined;
};
