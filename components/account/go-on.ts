import type { SignInStep } from "@/lib/contracts/account-input";

/** After a password, or what stands for one: to the page asked for, or first to where a code is asked for. */
export function goOn(step: SignInStep, returnTo?: string): void {
  const query = returnTo ? `?${new URLSearchParams({ callbackUrl: returnTo })}` : "";
  location.assign(step === "code" ? `/sign-in/code${query}` : ownPath(returnTo, location.origin));
}

/** Where to go after signing in: a page of this site, whatever the address says. */
function ownPath(asked: string | undefined, origin: string): string {
  if (!asked || !URL.canParse(asked, origin)) return "/";
  const url = new URL(asked, origin);
  return url.origin === origin && asked.startsWith("/") ? url.pathname + url.search + url.hash : "/";
}
