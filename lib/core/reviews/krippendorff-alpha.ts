/** How far apart two values are: nominal ones are the same or not, ordinal ones have values between them. */
export type Scale = "nominal" | "ordinal";

/** What a coefficient was computed from, and what came of it. */
export interface Reliability {
  /** 1 for full agreement, 0 for what chance would give, below 0 for worse; `null` where all values are the same one. */
  readonly alpha: number | null;
  /** Units that at least two coders gave a value. */
  readonly units: number;
  /** Values in those units. */
  readonly values: number;
}

/**
 * Krippendorff's alpha: how reliably coders gave values to units, whoever they are and however many values are missing.
 * α = 1 − Dₒ/Dₑ from the matrix of coincidences: each pair of values in a unit of m values counts 1/(m − 1). A unit with
 * fewer than two values says nothing and is left out. Where all values are the same one, chance would agree as well and α
 * is 0/0: it is then `null`, never 1.
 *
 * Source: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011, revised 2013), Annenberg School for
 * Communication Departmental Papers 43, whose worked example with missing values is a test.
 *
 * @param units the values given to each unit, in any order; numbers that rise with the scale where it is ordinal
 * @returns computed in O(values + distinct values²)
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], scale: Scale): Reliability {
  const paired = units.filter((values) => values.length >= 2);
  const domain = [...new Set(paired.flat())].sort((a, b) => a - b);
  const place = new Map(domain.map((value, at) => [value, at]));
  const coincidences = domain.map(() => domain.map(() => 0));
  for (const values of paired) {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [one, ones] of counts) {
      const row = coincidences[place.get(one) ?? 0] ?? [];
      for (const [other, others] of counts) {
        const at = place.get(other) ?? 0;
        row[at] = (row[at] ?? 0) + (ones * (one === other ? others - 1 : others)) / (values.length - 1);
      }
    }
  }
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const total = totals.reduce((sum, count) => sum + count, 0);
  const distance = distances(totals, scale);
  let observed = 0;
  let expected = 0;
  for (const [one, row] of coincidences.entries()) {
    for (const [other, count] of row.entries()) {
      const apart = distance(one, other);
      observed += count * apart;
      expected += (totals[one] ?? 0) * (totals[other] ?? 0) * apart;
    }
  }
  return {
    alpha: expected === 0 ? null : 1 - ((total - 1) * observed) / expected,
    units: paired.length,
    values: paired.reduce((sum, values) => sum + values.length, 0),
  };
}

/** The squared difference of two values by their places; the ordinal one by how many values lie between them and half their own. */
function distances(totals: readonly number[], scale: Scale): (one: number, other: number) => number {
  if (scale === "nominal") return (one, other) => (one === other ? 0 : 1);
  const before = [0];
  for (const count of totals) before.push((before.at(-1) ?? 0) + count);
  const middle = totals.map((count, at) => (before[at] ?? 0) + count / 2);
  return (one, other) => ((middle[one] ?? 0) - (middle[other] ?? 0)) ** 2;
}
