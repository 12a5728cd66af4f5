import { freeUnits } from "./cut-around-owned";
import type { Link } from "./link";

/**
 * The links that can be told together: every unit has one owner, and those that did not move stand in one order on both
 * sides. A link that breaks this is left out, so that its words are told as gone and new: a coarser answer, never a false
 * one. Sorts `links` by the older side; n log n.
 */
export function soundLinks(links: Link[], olderLength: number, newerLength: number): Link[] {
  const olderOwned = new Uint8Array(olderLength);
  const newerOwned = new Uint8Array(newerLength);
  let newerAt = 0;
  return inPlace(
    links.sort((a, b) => a.o0 - b.o0),
    newerLength,
  ).filter((link) => {
    const { o0, o1, n0, n1, moved } = link;
    if (o0 >= o1 || n0 >= n1 || o1 > olderLength || n1 > newerLength) return false;
    if (isOwned(olderOwned, o0, o1) || isOwned(newerOwned, n0, n1)) return false;
    if (!moved && n0 < newerAt) return false;
    if (!moved) newerAt = n1;
    own(olderOwned, o0, o1);
    own(newerOwned, n0, n1);
    return true;
  });
}

/**
 * What was linked as moved before its neighbours were linked may stand in its place between them: then it did not move. `links` in the
 * order of the older side; linear.
 */
function inPlace(links: readonly Link[], newerLength: number): Link[] {
  const limits = new Int32Array(links.length);
  let limit = newerLength;
  for (let k = links.length - 1; k >= 0; k--) {
    limits[k] = limit;
    const link = links[k] as Link;
    if (!link.moved) limit = Math.min(limit, link.n0);
  }
  let newerAt = 0;
  return links.map((link, k) => {
    const isHere = link.n0 >= newerAt && link.n1 <= (limits[k] as number);
    if (!link.moved || isHere) newerAt = Math.max(newerAt, link.n1);
    return link.moved && isHere ? { ...link, moved: false } : link;
  });
}

/** Nearly all links hold one unit a side: quicker than the platform's way. */
export function own(owned: Uint8Array, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) owned[unit] = 1;
}

export function isOwned(owned: Uint8Array, from: number, to: number): boolean {
  for (let unit = from; unit < to; unit++) if (owned[unit] === 1) return true;
  return false;
}

/** The units of a side without a link. */
export function unitsWithout(links: readonly Link[], length: number, name: "older" | "newer"): number[] {
  const owned = new Uint8Array(length);
  for (const { o0, o1, n0, n1 } of links) {
    if (name === "older") own(owned, o0, o1);
    else own(owned, n0, n1);
  }
  return freeUnits(owned);
}
