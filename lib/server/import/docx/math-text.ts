import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, wordsOf } from "@/lib/server/import/xml/xml-tree";

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+-n"].map((sign, at) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"][at] ?? sign]),
);

/**
 * A formula of an Office file (OMML) in one line, as people type formulas: "ODA/GNI=0.7%", "x²", "√(a+b)". Every sign of
 * the formula stands in it once.
 */
export function mathText(element: XmlElement): string {
  return childrenOf(element).map(part).join("");
}

function part(element: XmlElement): string {
  const inner = (name: string): string => {
    const child = childOf(element, name);
    return child ? mathText(child) : "";
  };
  const property = (name: string, of: string): string | undefined =>
    childOf(childOf(element, name), of)?.attributes["m:val"];
  switch (element.name) {
    case "m:t":
    case "w:t":
      return wordsOf(element);
    case "m:f":
      return property("m:fPr", "m:type") === "noBar"
        ? `(${inner("m:num")} ${inner("m:den")})`
        : `${grouped(inner("m:num"))}/${grouped(inner("m:den"))}`;
    case "m:sSup":
      return inner("m:e") + raised(inner("m:sup"));
    case "m:sSub":
      return `${inner("m:e")}_${grouped(inner("m:sub"))}`;
    case "m:sSubSup":
      return `${inner("m:e")}_${grouped(inner("m:sub"))}${raised(inner("m:sup"))}`;
    case "m:sPre":
      return `_${grouped(inner("m:sub"))}${raised(inner("m:sup"))}${inner("m:e")}`;
    case "m:rad": {
      const degree = inner("m:deg");
      return `${degree ? raised(degree) : ""}√${grouped(inner("m:e"))}`;
    }
    case "m:nary": {
      const sign = property("m:naryPr", "m:chr") ?? "∫";
      const from = inner("m:sub");
      const to = inner("m:sup");
      return `${sign}${from ? `_${grouped(from)}` : ""}${to ? `^${grouped(to)}` : ""} ${inner("m:e")}`;
    }
    case "m:d": {
      const open = property("m:dPr", "m:begChr") ?? "(";
      const close = property("m:dPr", "m:endChr") ?? ")";
      const between = property("m:dPr", "m:sepChr") ?? "|";
      return open + childrenOf(element, "m:e").map(mathText).join(between) + close;
    }
    case "m:m":
      return `[${childrenOf(element, "m:mr")
        .map((row) => childrenOf(row, "m:e").map(mathText).join(", "))
        .join("; ")}]`;
    case "m:eqArr":
      return childrenOf(element, "m:e").map(mathText).join("; ");
    case "m:func":
      return `${inner("m:fName")} ${inner("m:e")}`;
    case "m:limLow":
      return `${inner("m:e")}_${grouped(inner("m:lim"))}`;
    case "m:limUpp":
      return `${inner("m:e")}^${grouped(inner("m:lim"))}`;
    case "m:oMath":
      return mathText(element);
    case "w:del":
    case "w:moveFrom":
      return "";
    default:
      return /Pr$/.test(element.name) ? "" : mathText(element);
  }
}

/** More than one sign of a kind is held together by brackets where it stands above, below or beside a sign. */
function grouped(words: string): string {
  return /^(?:[\p{L}\p{N}.,%]*|\(.*\))$/u.test(words.trim()) ? words.trim() : `(${words.trim()})`;
}

function raised(words: string): string {
  const signs = [...words.trim()];
  return signs.length > 0 && signs.every((sign) => RAISED[sign] !== undefined)
    ? signs.map((sign) => RAISED[sign]).join("")
    : `^${grouped(words)}`;
}
