import { TIME_ZONE_COOKIE } from "@/lib/view-models/workspace/time-zone-cookie";

const ONE_YEAR_S = 31_536_000;

/** Says to the server, in each request from now on, which time zone this browser is in. */
export function rememberTimeZone(): void {
  const said = `${TIME_ZONE_COOKIE}=${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
  if (document.cookie.split("; ").includes(said)) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser this serves
  document.cookie = `${said}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax`;
}
