import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n';

/** What Next was told about fetching the page ahead, as an attribute. */
jest.mock('@/lib/i18n/navigation', () => ({
  NavigationLink: ({ prefetch, ...props }: { readonly prefetch: unknown; readonly children: ReactNode }) => (
    <a data-ahead={String(prefetch)} {...props} />
  ),
}));

const ahead = (): string | undefined => screen.getByText('النص').dataset.ahead;
const setOnline = (isOnline: boolean): void => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
};

describe('a link', () => {
  it('fetches its page once it is pointed at, and not before', () => {
    setOnline(true);
    render(<Link href="/texts">النص</Link>);
    expect(ahead()).toBe('false');
    fireEvent.pointerEnter(screen.getByText('النص'));
    expect(ahead()).toBe('null');
  });

  it('begins no fetch without a network, which would fail under the click', () => {
    setOnline(false);
    render(<Link href="/texts">النص</Link>);
    fireEvent.pointerEnter(screen.getByText('النص'));
    fireEvent.focus(screen.getByText('النص'));
    expect(ahead()).toBe('false');
  });
});
