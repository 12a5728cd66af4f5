import { CharacterClass, characterClass } from "@/lib/core/text/character-class";
import type { UnitVector } from "./unit-vector";

const { letter, digit, extend, ideograph, complex } = CharacterClass;

/**
 * Character trigrams of words (single signs and pairs of signs for scripts without spaces), weighted by how rare
 * they are among the units given: ln(1 + 2.4 · units / units that hold it). Trigrams see "worldsheet" in
 * "worldsheets" and cost no dictionary in any language. Case is folded. Linear in the length of the units.
 */
export function unitVectors(texts: readonly string[]): UnitVector[] {
  const space = new FeatureSpace();
  const counted = texts.map((text) => space.count(text));
  return counted.map(({ ids, counts }) => {
    const weights = new Float64Array(ids.length);
    let mass = 0;
    for (let k = 0; k < ids.length; k++) {
      const rarity = Math.log(1 + (2.4 * texts.length) / space.unitsWith(ids[k] as number));
      const weight = (counts[k] as number) * rarity;
      weights[k] = weight;
      mass += weight;
    }
    return { ids, weights, from: 0, to: ids.length, mass };
  });
}

class FeatureSpace {
  private readonly ids = new Map<number, number>();
  private readonly holders: number[] = [];
  /** Place of a feature in the unit being counted, by id; valid where `seenIn` says so. */
  private readonly place: number[] = [];
  private readonly seenIn: number[] = [];
  private unit = 0;

  unitsWith(id: number): number {
    return this.holders[id] as number;
  }

  count(text: string): { ids: Int32Array; counts: number[] } {
    const unit = this.unit++;
    const ids: number[] = [];
    const counts: number[] = [];
    const add = (key: number) => {
      let id = this.ids.get(key);
      if (id === undefined) {
        id = this.holders.length;
        this.ids.set(key, id);
        this.holders.push(0);
        this.place.push(0);
        this.seenIn.push(-1);
      }
      if (this.seenIn[id] === unit) {
        const at = this.place[id] as number;
        counts[at] = (counts[at] as number) + 1;
        return;
      }
      this.seenIn[id] = unit;
      this.place[id] = ids.length;
      this.holders[id] = (this.holders[id] as number) + 1;
      ids.push(id);
      counts.push(1);
    };
    eachFeature(text.toLowerCase(), add);
    return { ids: Int32Array.from(ids), counts };
  }
}

/** 16 bits a sign would need 48 for three; the product stays below 2^53 and exact for 17-bit signs. */
const base = 0x20000;
const border = 0x20;

function eachFeature(text: string, add: (key: number) => void): void {
  let first = border;
  let second = border;
  let inWord = false;
  let lastSign = 0;
  const close = () => {
    if (inWord) add((first * base + second) * base + border);
    inWord = false;
    first = border;
    second = border;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit >= 0xd800 && unit <= 0xdfff ? surrogateClass(text, at) : characterClass(unit);
    if (kind === letter || kind === digit || kind === complex || (kind === extend && inWord)) {
      if (inWord) add((first * base + second) * base + unit);
      first = inWord ? second : border;
      second = unit;
      inWord = true;
      lastSign = 0;
      continue;
    }
    close();
    if (kind === ideograph) {
      add(unit);
      if (lastSign !== 0) add(lastSign * base + unit);
      lastSign = unit;
    } else if (kind !== extend) lastSign = 0;
  }
  close();
}

function surrogateClass(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const start = unit >= 0xdc00 && at > 0 ? at - 1 : at;
  return characterClass(text.codePointAt(start) ?? unit);
}
