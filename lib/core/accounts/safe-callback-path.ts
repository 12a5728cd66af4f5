/**
 * Where to go after signing in: a path of this site, or "/" where `asked` is anything else. Browsers read
 * `//host`, `/\host`, `https:host` and control characters inside as other sites, so the answer is what the URL
 * parser makes of it, and only if it stays on the origin it was given.
 */
export function safeCallbackPath(asked: string | null | undefined): string {
  if (!asked?.startsWith("/") || asked.length > 2_000) return "/";
  const base = "http://own.invalid";
  try {
    const url = new URL(asked, base);
    if (url.origin !== base || url.pathname.startsWith("//")) return "/";
    return `${url.pathname}${url.search}${url.hash}`;
  } catch {
    return "/";
  }
}
