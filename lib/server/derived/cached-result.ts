import "server-only";

const MOST = 200;
const results = new Map<string, unknown>();

/**
 * The result of a pure computation on immutable versions, kept in this process under a name that says all it depends on.
 * The least recently used of many is forgotten. A promise that fails is not kept.
 */
export function cachedResult<Result>(name: string, compute: () => Result): Result {
  const known = results.get(name) as Result | undefined;
  const result = known ?? compute();
  results.delete(name);
  results.set(name, result);
  if (known === undefined && result instanceof Promise)
    result.catch(() => {
      if (results.get(name) === result) results.delete(name);
    });
  for (const oldest of results.keys()) {
    if (results.size <= MOST) break;
    results.delete(oldest);
  }
  return result;
}
