const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md text-base font-semibold no-underline disabled:cursor-default disabled:opacity-60';

const LOOKS = {
  main: 'bg-accent px-5 py-2 text-on-accent hover:opacity-90',
  plain: 'border border-line px-5 py-2 text-ink hover:border-accent hover:text-accent',
  quiet: 'px-2 py-1 first:-ms-2 text-accent hover:underline hover:underline-offset-8',
} as const;

/** The look of a button or of a link that stands for one: one `main` a page, `plain` beside it, `quiet` in the text. */
export const buttonClass = (look: keyof typeof LOOKS): string => `${SHAPE} ${LOOKS[look]}`;
