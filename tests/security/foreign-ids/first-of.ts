/** The first event of a stream, which is closed then. */
export async function firstOf<Event>(
  follow: (signal: AbortSignal) => AsyncGenerator<Event>,
): Promise<Event | undefined> {
  const stop = new AbortController();
  const events = follow(stop.signal);
  try {
    const { value } = await events.next();
    return value;
  } finally {
    stop.abort();
    await events.return(undefined);
  }
}
