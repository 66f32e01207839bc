import '@testing-library/jest-dom';

/* What jsdom lacks and the pages call; nothing in a test depends on what these do. */
Element.prototype.scrollIntoView = () => {};
window.scrollBy = () => {};
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
class NoIntersections implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe = (): void => {};
  unobserve = (): void => {};
  disconnect = (): void => {};
  takeRecords = (): IntersectionObserverEntry[] => [];
}
window.IntersectionObserver = NoIntersections;
class NoResizes implements ResizeObserver {
  observe = (): void => {};
  unobserve = (): void => {};
  disconnect = (): void => {};
}
window.ResizeObserver = NoResizes;
Blob.prototype.text = function (this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsText(this);
  });
};
