import type { UnitGroup } from "./align-units";

/**
 * Gives a lone neighbour ("2.", "Art. 411.") to the group it was cut from: its text stands at that end of the lone
 * unit and not at that end of the units already there. Too short to be alike to anything, it would be left out
 * otherwise. `groups` in order; linear.
 */
export function absorbStubs(
  groups: readonly UnitGroup[],
  older: readonly string[],
  newer: readonly string[],
): UnitGroup[] {
  return groups.map((group, index) => {
    const before = groups[index - 1];
    const after = groups[index + 1];
    let { o0, o1, n0, n1 } = group;
    if (o1 - o0 === 1) {
      const lone = older[o0] ?? "";
      if (n0 - 1 >= (before?.n1 ?? 0) && begins(lone, newer[n0 - 1]) && !begins(newer[n0], newer[n0 - 1]))
        n0--;
      if (n1 < (after?.n0 ?? newer.length) && ends(lone, newer[n1]) && !ends(newer[n1 - 1], newer[n1])) n1++;
    }
    if (n1 - n0 === 1) {
      const lone = newer[n0] ?? "";
      if (o0 - 1 >= (before?.o1 ?? 0) && begins(lone, older[o0 - 1]) && !begins(older[o0], older[o0 - 1]))
        o0--;
      if (o1 < (after?.o0 ?? older.length) && ends(lone, older[o1]) && !ends(older[o1 - 1], older[o1])) o1++;
    }
    return { ...group, o0, o1, n0, n1 };
  });
}

function begins(text: string | undefined, part: string | undefined): boolean {
  const stub = part?.trim() ?? "";
  return stub !== "" && text !== undefined && text.trimStart().startsWith(stub);
}

function ends(text: string | undefined, part: string | undefined): boolean {
  const stub = part?.trim() ?? "";
  return stub !== "" && text !== undefined && text.trimEnd().endsWith(stub);
}
