import type { Change, Draft } from './draft';
import { splitLines } from './lines';

/** Styles and scripts that a scraper took for text: from the first brace to the last, with the Latin around them. */
const SHORTEST_CODE = 30;
const ARABIC = /[\p{Script=Arabic}؟،؛]/u;

/** Cuts what is no language: «… مع الآخرين؟ #vote { margin: 0; } أين قضيت …» → «… مع الآخرين؟ أين قضيت …». */
export const cutPageCode = ({ text }: Draft): Change[] =>
  splitLines(text).flatMap((line): Change[] => {
    const first = line.text.indexOf('{');
    const last = line.text.lastIndexOf('}');
    if (first < 0 || last < first) return [];
    let start = first;
    while (start > 0 && !ARABIC.test(line.text[start - 1] ?? '')) start -= 1;
    start += /^[\s.!…»)]*/.exec(line.text.slice(start, first))?.[0].length ?? 0;
    let end = last + 1;
    while (end < line.text.length && !ARABIC.test(line.text[end] ?? '')) end += 1;
    const latin = line.text.slice(start, end).match(/[A-Za-z]/g)?.length ?? 0;
    if (latin < SHORTEST_CODE) return [];
    return [{ start: line.start + start, end: line.start + end, replacement: ' ', reason: 'boilerplate' }];
  });
