import { markedLetters, stripMarks } from '@/lib/orthography';

// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'aa', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd',
  ط: 't', ظ: 'z', ع: "'", غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ى: 'a', ة: 'a', ء: "'", ؤ: "'", ئ: "'",
};
const isVowelLetter = (letter: string | undefined): boolean => letter !== undefined && 'اأإآويىة'.includes(letter);

/** A readable Latin form of a name written without marks, a guess at best: بورميستروف → Burmistruf, ترامب → Tramb. */
export const transliterate = (name: string): string => {
  const letters = markedLetters(stripMarks(name)).map(({ letter }) => letter);
  const out = letters
    .map((letter, i) => {
      const starts = i === 0 || letters[i - 1] === ' ';
      if (letter === ' ') return ' ';
      if (letter === 'و' && (starts || isVowelLetter(letters[i + 1]))) return 'w';
      if (letter === 'ي' && (starts || letters[i + 1] === 'ا')) return 'y';
      if (letter === 'ا' && starts && 'وي'.includes(letters[i + 1] ?? ' ')) return '';
      return LETTERS[letter] ?? '';
    })
    .join('');
  return out.replace(/(?:^| )'?[a-z]/g, (start) => start.toUpperCase()).replace(/^'/, '');
};
