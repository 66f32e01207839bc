import { parse, reasonsOf, sentenceOf, textOf } from './parsed';

const lengthsOf = (text: string): number[] => text.split('\n\n').map((paragraph) => paragraph.split(' ').length);

describe('line ends', () => {
  it('join a wrapped line to the next and part lines that end a sentence', () => {
    const source = 'قال الرئيس الروسي أمس في موسكو\nإن القمة قريبة.\nثم ذهب الوزير إلى بكين\nفي زيارة قصيرة.';
    expect(textOf(source, { title: 'عنوان' })).toBe(
      'قال الرئيس الروسي أمس في موسكو إن القمة قريبة.\n\nثم ذهب الوزير إلى بكين في زيارة قصيرة.',
    );
    expect(reasonsOf(source, { title: 'عنوان' })).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it.each(['\r', '\r\n', '\u2028', '\u0085'])('may be %j', (end) => {
    expect(textOf(`قال نعم.${end}ثم ذهب.`)).toBe('قال نعم.\n\nثم ذهب.');
  });

  it('are one blank line, however many there were', () => {
    expect(textOf('قال نعم.\r\n\r\n\r\n \nثم ذهب.', { title: 'عنوان' })).toBe('قال نعم.\n\nثم ذهب.');
  });
});

describe('a text without line breaks', () => {
  it('is parted at sentence ends into paragraphs of 60 to 110 words', () => {
    const source = Array.from({ length: 20 }, () => sentenceOf(30)).join(' ');
    const lengths = lengthsOf(textOf(source));
    expect(lengths.every((length) => length >= 60 && length <= 110)).toBe(true);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(600);
    expect(new Set(reasonsOf(source))).toEqual(new Set(['paragraph']));
  });

  it('stays whole up to 120 words', () => {
    expect(lengthsOf(textOf(Array.from({ length: 4 }, () => sentenceOf(30)).join(' ')))).toEqual([120]);
  });

  it('is not parted inside a quotation', () => {
    const source = `${sentenceOf(40)} «${Array.from({ length: 4 }, () => sentenceOf(20)).join(' ')}» ${sentenceOf(40)} ${sentenceOf(40)}`;
    for (const paragraph of textOf(source).split('\n\n')) {
      expect(paragraph.match(/«/g)?.length).toBe(paragraph.match(/»/g)?.length);
    }
  });

  it('does not begin a paragraph with a speech verb whose speaker stands before', () => {
    const source = [sentenceOf(40), sentenceOf(40), sentenceOf(40, 'وأضاف أن'), sentenceOf(40)].join(' ');
    expect(textOf(source)).toContain('\n\n');
    expect(textOf(source)).not.toContain('\n\nوأضاف أن');
  });

  it('rather begins a paragraph with another word than «كما»', () => {
    const source = [sentenceOf(30), sentenceOf(35), sentenceOf(25, 'كما'), sentenceOf(30), sentenceOf(30)].join(' ');
    expect(lengthsOf(textOf(source))).toEqual([90, 60]);
  });

  it('is not parted after an initial', () => {
    const words = Array<string>(78).fill('كلمة').join(' ');
    expect(textOf(`${words} د. ${words}.`)).not.toContain('\n\n');
  });

  it('stays whole where it has no sentence ends', () => {
    expect(lengthsOf(textOf(sentenceOf(400)))).toEqual([400]);
  });
});

it('a long paragraph of a text that came in lines stays whole', () => {
  const long = Array.from({ length: 6 }, () => sentenceOf(30)).join(' ');
  expect(lengthsOf(textOf(`${long}\n\n${sentenceOf(20)}`, { title: 'عنوان' }))).toEqual([180, 20]);
});

describe('sub-headings', () => {
  const paragraph = sentenceOf(20);

  it('are short paragraphs without a stop before longer ones', () => {
    const { text, headings } = parse(`عنوان\n\n${paragraph}\n\nجولة جديدة من المحادثات\n\n${paragraph}`);
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['جولة جديدة من المحادثات']);
  });

  it('are short lines between paragraphs that no blank line parts', () => {
    const { text, headings } = parse(`${paragraph}\nجولة جديدة من المحادثات\n${paragraph}`);
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['جولة جديدة من المحادثات']);
  });

  it('are set apart where article.json lists them', () => {
    const source = `${paragraph} جولة جديدة من المحادثات ${paragraph}`;
    const { text, headings, edits } = parse(source, { headings: ['جولة جديدة من المحادثات'] });
    expect(text).toBe(`${paragraph}\n\nجولة جديدة من المحادثات\n\n${paragraph}`);
    expect(headings).toHaveLength(1);
    expect(edits.map((edit) => edit.reason)).toEqual(['heading', 'heading']);
  });

  it('may be questions where article.json lists them', () => {
    const { text, headings } = parse(`${paragraph} هل تنجح القمة؟ ${paragraph}`, { headings: ['هل تنجح القمة؟'] });
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['هل تنجح القمة؟']);
  });

  it.each([
    'قال الرئيس نعم.',
    'هل تنجح القمة؟',
    '- جولة جديدة',
    'وقال:',
    `${Array<string>(13).fill('كلمة').join(' ')} Vladivostok`,
  ])('are not %j', (line) => {
    expect(parse(`عنوان\n\n${paragraph}\n\n${line}\n\n${paragraph}`).headings).toEqual([]);
  });
});
