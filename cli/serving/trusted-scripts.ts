import type { ServerResponse } from "node:http";
import { nonceOfPolicy } from "../../lib/server/auth/content-security-policy";

/**
 * What makes scripts or markup of strings goes by the rules below, of the framework and of libraries too (0032). Two more may vouch for strings:
 * what parses apart from the page what is fetched again or pasted.
 */
export const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types default variorum-parse-apart ProseMirrorClipboard";

/**
 * Scripts are those of the build, and markup made of strings has no elements. Let through are the framework's way to make a script element, an empty
 * document (for a frame in which a picture is laid out), and what a script of this very page says already. There is no rule for making code of strings, so that nothing does.
 */
const GUARD = `(() => {
  if (!window.trustedTypes) return;
  const harmless = ["<script></" + "script>", "<!doctype html>"];
  trustedTypes.createPolicy("default", {
    createHTML: (html) => {
      if (!html.includes("<") || harmless.includes(html) || [...document.scripts].some((script) => script.text === html)) return html;
      // Thrown, not answered with nothing: who has rules of their own then goes by these.
      throw new TypeError("No markup is made of strings on this page.");
    },
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      return origin === location.origin && pathname.startsWith("/_next/static/") ? address : null;
    },
  });
})()`;

/**
 * Puts the rules before everything else on a page. The framework writes its own scripts and styles first, and a script of ours behind them would wait
 * for the styles while others run.
 */
export function withTrustedScripts(response: ServerResponse, beginning: Buffer): Buffer {
  const policy = String(response.getHeader("Content-Security-Policy") ?? "");
  const nonce = policy.includes(TRUSTED_TYPES) ? nonceOfPolicy(policy) : undefined;
  if (nonce === undefined || !/^text\/html/.test(String(response.getHeader("Content-Type"))))
    return beginning;
  const at = beginning.indexOf("<head>");
  if (at < 0) return beginning;
  const [before, after] = [beginning.subarray(0, at + 6), beginning.subarray(at + 6)];
  response.removeHeader("Content-Length");
  return Buffer.concat([before, Buffer.from(`<script nonce="${nonce}">${GUARD}</script>`), after]);
}
