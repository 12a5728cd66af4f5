import { type Judgement, REVIEW_DIRECTIONS } from "./judgement";
import { krippendorffAlpha, type Reliability } from "./krippendorff-alpha";

type Weighed = Pick<Judgement, "significance" | "direction">;

/** How far readers who did not know of one another judged alike. */
export interface Agreement {
  /** Changes of which at least two readers judged the same thing: importance, or what becomes of the position. */
  readonly compared: number;
  /** Those of which all readers judged the same, wherever two of them judged. */
  readonly alike: number;
  /** Ordinal: from editorial to critical. */
  readonly importance: Reliability;
  /** Nominal: strengthened, the same, weakened. */
  readonly direction: Reliability;
}

/** @param changes what each reader said of each change; what was not judged is `null` and counts for nothing */
export function agreementOf(changes: readonly (readonly Weighed[])[]): Agreement {
  const compared = changes.map(isAlike).filter((alike) => alike !== null);
  return {
    compared: compared.length,
    alike: compared.filter((alike) => alike).length,
    importance: krippendorffAlpha(changes.map(importances), "ordinal"),
    direction: krippendorffAlpha(changes.map(directions), "nominal"),
  };
}

/** Whether readers judged a change alike; `null` where no two of them judged the same thing. */
export function isAlike(judgements: readonly Weighed[]): boolean | null {
  const comparable = [importances(judgements), directions(judgements)].filter(({ length }) => length >= 2);
  if (comparable.length === 0) return null;
  return comparable.every((values) => new Set(values).size === 1);
}

const importances = (judgements: readonly Weighed[]): number[] =>
  judgements.flatMap(({ significance }) => significance ?? []);

const directions = (judgements: readonly Weighed[]): number[] =>
  judgements.flatMap(({ direction }) => (direction ? REVIEW_DIRECTIONS.indexOf(direction) : []));
