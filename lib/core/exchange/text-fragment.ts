import type { FragmentTerms } from "./fragment-terms";

/**
 * The address of a page that makes a browser scroll to a passage and mark it (URL Fragment Text Directives,
 * `#:~:text=prefix-,start,end,-suffix`). A fragment of the address itself is kept; an earlier text directive is not.
 */
export function textFragment(address: string, { start, end, prefix, suffix }: FragmentTerms): string {
  const directive = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end === null ? [] : [encode(end)]),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(",");
  const [base = "", fragment = ""] = address.split("#", 2);
  const kept = fragment.split(":~:")[0] ?? "";
  return `${base}#${kept}:~:text=${directive}`;
}

/** Percent-encoding, and also of the signs that mean something in a directive: hyphen, comma and ampersand. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
}
