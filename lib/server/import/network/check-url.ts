import "server-only";
import { isIP } from "node:net";
import { domainToUnicode } from "node:url";
import { AppError } from "@/lib/core/errors";
import type { Network } from "./public-network";

const LONGEST_URL = 2000;
const INSIDE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/i;
/** One answer for names that do not exist and names that are not public: nobody learns what is inside. */
export const NOT_PUBLIC = "This address cannot be reached, or it is not on the public internet.";

/** "www.example.gov/page": a name as people copy it, without the scheme that browsers no longer show. */
const BARE_NAME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#]|$)/u;

/**
 * A URL that a person typed → a URL that may be asked, or a refusal in words. Only http and https, no
 * credentials, no unusual ports, no forms that parsers read in different ways. A
 * bare name gets "https://". Names are resolved later.
 *
 * @throws AppError `invalid` or `forbidden`.
 */
export function checkUrl(text: string, network: Network): URL {
  if (text.length > LONGEST_URL)
    throw new AppError("invalid", "The address is longer than 2,000 characters.");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in an address.
  if (/[\u0000-\u0020\u007f-\u00a0\\]/.test(text.trim()) || /#.*@/.test(text)) throw invalid();
  const typed = text.trim();
  const whole = BARE_NAME.test(typed) ? `https://${typed}` : typed;
  if (!URL.canParse(whole)) throw invalid();
  const url = new URL(whole);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new AppError("invalid", "Only addresses that begin with http:// or https:// can be imported.");
  }
  if (url.username || url.password)
    throw new AppError("invalid", "The address holds a name or password; take it out.");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!network.allowsPort(port))
    throw new AppError("forbidden", `Addresses on port ${port} are not imported.`);
  checkHost(url.hostname, network);
  url.hash = "";
  return url;
}

function checkHost(host: string, network: Network): void {
  const literal = host.replace(/^\[|\]$/g, "");
  if (isIP(literal)) {
    if (!network.allowsAddress(literal)) throw new AppError("forbidden", NOT_PUBLIC);
    return;
  }
  if (host.endsWith(".") || !host.includes(".") || INSIDE.test(host))
    throw new AppError("forbidden", NOT_PUBLIC);
  for (const label of domainToUnicode(host).split(".")) {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) =>
      script.test(label),
    );
    if (scripts.length > 1) {
      throw new AppError("invalid", `The name ${host} mixes alphabets so that it looks like another one.`);
    }
  }
}

function invalid(): AppError {
  return new AppError("invalid", "This is not a web address that can be read.");
}
