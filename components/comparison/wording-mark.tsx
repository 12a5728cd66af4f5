import type { WordingFlag } from "@/lib/core/facts/wording/judge-wording";
import { sayWording, signOf } from "@/lib/view-models/comparison/say-wording";

/** What a rule suggests of a rewording, on the rewording itself: a sign, and the reason with the pointer, the focus and the voice. */
export function WordingMark({
  change,
  flags,
}: {
  readonly change: string;
  readonly flags: readonly WordingFlag[] | undefined;
}) {
  if (!flags) return null;
  const said = sayWording(flags);
  return (
    <a className="fl" href={`#change-${change}`}>
      <span className="vh">Wording: {said}</span>
      <span aria-hidden="true">{signOf(flags)}</span>
      <span className="why" aria-hidden="true">
        {said}. A suggestion.
      </span>
    </a>
  );
}
