const listeners = new Set<() => void>();
let count = 0;

/** How much of the inbox is unread, as whichever stream of the page told last. Only a browser sets it: a server has many people. */
export const unreadCount = {
  now: (): number => count,
  set(next: number): void {
    count = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
