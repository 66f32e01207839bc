const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-5 py-2 text-base font-semibold no-underline disabled:cursor-default';

const LOOKS = {
  main: 'bg-accent text-on-accent hover:opacity-90',
  plain: 'border border-line bg-card text-ink hover:bg-wash',
} as const;

/** The look of a button or of a link that stands for one. */
export const buttonClass = (look: keyof typeof LOOKS): string => `${SHAPE} ${LOOKS[look]}`;
