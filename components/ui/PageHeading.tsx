import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  /** One or two sentences under the title: what the page is for. */
  readonly intro?: ReactNode;
  /** What can be done with the page as a whole, such as sharing it. */
  readonly children?: ReactNode;
};

/** The head of a page, as of a chapter: title, a line about it, a double rule. */
export const PageHeading = ({ title, intro, children }: Props): ReactNode => (
  <header className="double-rule mb-10 pb-6">
    <h1 className="page-title">{title}</h1>
    {intro && <p className="max-w-prose text-lg text-faded">{intro}</p>}
    {children && <div className="mt-3 flex flex-wrap items-center gap-3">{children}</div>}
  </header>
);
