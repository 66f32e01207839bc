'use client';

import { useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { NavigationLink } from './navigation';

/**
 * A link that fetches its page once the reader points at it, focuses it or puts a finger on it. Left to itself Next
 * fetches every page whose link is in sight: 24 requests while the first page still starts, on a phone's data.
 */
export const Link = (props: ComponentProps<typeof NavigationLink>): ReactNode => {
  const [isWanted, setWanted] = useState(false);
  // without a network a fetch begun here fails under the click that follows, and the click may then wait for it for ever
  const want = (): void => {
    if (navigator.onLine) setWanted(true);
  };
  return (
    <NavigationLink
      onPointerEnter={want}
      onPointerDown={want}
      onFocus={want}
      {...props}
      prefetch={isWanted && props.prefetch !== false ? null : false}
    />
  );
};
