import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf } from "@/lib/server/import/xml/xml-tree";

/** The `w:val` of a property, `null` where the property is not there or says nothing. */
export function wordValue(properties: XmlElement | undefined, name: string): string | null {
  return childOf(properties, name)?.attributes["w:val"] ?? null;
}

/** A whole number in a `w:val`, `null` where there is none. */
export function wordNumber(properties: XmlElement | undefined, name: string): number | null {
  const value = Number.parseInt(wordValue(properties, name) ?? "", 10);
  return Number.isSafeInteger(value) ? value : null;
}

/** Whether a property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not; `null` where nothing is said. */
export function wordSwitch(properties: XmlElement | undefined, name: string): boolean | null {
  const found = childOf(properties, name);
  return found ? isOn(found) : null;
}

export function isOn(element: XmlElement, attribute = "w:val"): boolean {
  return !/^(?:0|false|off)$/i.test(element.attributes[attribute] ?? "");
}

const TWIPS: Readonly<Record<string, number>> = { in: 1440, pt: 20, pc: 240, pi: 240, cm: 567, mm: 56.7 };

/** A length in twips (1/20 point), as Transitional files write it, or with a unit, as Strict ones do. */
export function wordLength(value: string | undefined): number | null {
  const [, number, unit = ""] = /^(-?[\d.]+)(in|pt|pc|pi|cm|mm)?$/.exec(value ?? "") ?? [];
  return number === undefined ? null : Number(number) * (TWIPS[unit] ?? 1);
}
