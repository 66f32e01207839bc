import type { ReactNode } from 'react';

/** A sentence with its word set off. The letters of a word join, so only weight and colour change, never its spacing. */
export const SentenceWithWord = (props: {
  readonly sentence: string;
  readonly form: string | undefined;
  readonly className?: string;
}): ReactNode => {
  const { sentence, form, className = 'quoted' } = props;
  const at = form === undefined ? -1 : placeOf(sentence, form);
  return (
    <p lang="ar" dir="rtl" className={className}>
      {form === undefined || at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{form}</mark>
          {sentence.slice(at + form.length)}
        </>
      )}
    </p>
  );
};

const LETTER = /[\p{L}\p{M}]/u;

/** Where the form stands as a whole word, and not inside another: قمة in «القمة» is none. */
const placeOf = (sentence: string, form: string): number => {
  for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
    const isWhole = !LETTER.test(sentence[at - 1] ?? ' ') && !LETTER.test(sentence[at + form.length] ?? ' ');
    if (isWhole) return at;
  }
  return -1;
};
