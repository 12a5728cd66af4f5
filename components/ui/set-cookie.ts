const ONE_YEAR_S = 31_536_000;

/** Says something to the server in each request from now on, for a year. @param value signs that need no escaping in a cookie */
export function setCookie(name: string, value: string): void {
  const said = `${name}=${value}`;
  if (document.cookie.split("; ").includes(said)) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser this serves
  document.cookie = `${said}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax`;
}
