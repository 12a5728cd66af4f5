const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Base direction of a language by its BCP 47 tag; a script subtag decides where there is one. */
export function textDirection(lang: string | null): "ltr" | "rtl" {
  const [language = "", second = ""] = (lang ?? "").toLowerCase().split("-");
  if (/^(arab|hebr|syrc|thaa|nkoo|adlm)$/.test(second)) return "rtl";
  if (second.length === 4) return "ltr";
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}
