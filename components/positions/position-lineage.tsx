"use client";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  DecideLineageInput,
  LineageSaidView,
  LineageStepView,
  LineageView,
} from "@/lib/contracts/lineage-view";
import { alsoParted } from "@/lib/view-models/positions/also-parted";
import { sayPositionState } from "@/lib/view-models/positions/say-position-state";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./position-lineage.module.css";

interface PositionLineageProps {
  readonly lineage: LineageView;
  readonly decide: (input: DecideLineageInput) => Promise<ActionResult<LineageView>>;
}

type Kind = LineageSaidView["kind"];

const LIST = new Intl.ListFormat("en");
const SIGNS = { new: "+", unchanged: "=", reworded: "≠", moved: "⇅" } as const;
const DONE = {
  link: "The two are kept as one position.",
  unlink: "The two are kept as different positions.",
  none: "Undone: it is as found automatically.",
} as const;

/** The position through the versions of its document: followed by what it says, corrected by hand. */
export function PositionLineage({ lineage, decide }: PositionLineageProps) {
  const [shown, setShown] = useState(lineage);
  const { show } = useToast();
  if (shown.steps.length < 2) return null;
  const { positionId } = shown;

  const say = async (otherId: string, kind: Kind, view: LineageView, undoing = false): Promise<void> => {
    const before = saidOf(view, otherId);
    try {
      const result = await decide({ positionId, otherId, kind, revision: before.revision });
      if (!result.ok) return show(result.error.message);
      const after = result.value;
      setShown(after);
      const undo = { label: "Undo", run: () => void say(otherId, before.kind, after, true) };
      if (undoing) show("Undone: it is as before.");
      else {
        const more = kind === "unlink" ? alsoParted(view, after, otherId) : [];
        show(
          more.length > 0 ? `${DONE[kind]} This parts it from ${LIST.format(more)} too.` : DONE[kind],
          undo,
        );
      }
    } catch {
      show(serverUnreachable());
    }
  };
  return (
    <section className={`${styles.section} noprint`} aria-labelledby="lineage-title">
      <h2 id="lineage-title">Through the versions</h2>
      <ol>
        {shown.steps.map((step) => (
          <li key={step.version.id}>
            <p className={styles.version}>{step.version.label}</p>
            <div className={styles.said}>
              <Stated step={step} isFirst={step === shown.steps[0]} own={step.stated?.id === positionId} />
              {shown.may.decide && step.stated?.id !== positionId ? (
                <StepTools step={step} onSay={(otherId, kind) => void say(otherId, kind, shown)} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Stated({
  step: { stated, others },
  isFirst,
  own,
}: {
  readonly step: LineageStepView;
  readonly isFirst: boolean;
  readonly own: boolean;
}) {
  if (!stated)
    return (
      <p className={styles.none}>
        {others.length === 0 ? "No numbered positions in this version" : "Not stated"}
      </p>
    );
  const heading = (
    <>
      <span className={styles.label}>{stated.label}</span> {stated.heading}
    </>
  );
  return (
    <>
      <p className={styles.heading} dir="auto">
        {own ? <b aria-current="true">{heading}</b> : <a href={`/positions/${stated.id}`}>{heading}</a>}
      </p>
      <p className={styles.why}>
        <span aria-hidden="true">{SIGNS[stated.state]}</span> {sayPositionState(stated.state, isFirst)}
        {stated.state === "new"
          ? null
          : stated.by === "hand"
            ? ", linked by hand"
            : stated.state === "reworded"
              ? `, ${Math.round(stated.score * 100)} % in common with the version before`
              : ""}
      </p>
    </>
  );
}

/** What can be said of a version: that the position there is another one, or which one it is. */
function StepTools({
  step: { version, stated, said, others },
  onSay,
}: {
  readonly step: LineageStepView;
  readonly onSay: (otherId: string, kind: Kind) => void;
}) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const parted = others.filter((other) => other.said.kind === "unlink");
  return (
    <div className={styles.tools}>
      {stated && said?.kind === "link" ? (
        <Button look="link" onClick={() => onSay(stated.id, "none")}>
          Undo the link
        </Button>
      ) : stated ? (
        <Button look="link" onClick={() => onSay(stated.id, "unlink")}>
          Not the same position
        </Button>
      ) : null}
      {parted.map((other) => (
        <Button key={other.id} look="link" onClick={() => onSay(other.id, "none")}>
          Undo the separation from {other.label}
        </Button>
      ))}
      {others.length > 0 ? (
        <details>
          <summary>{stated ? "Another position…" : "Link a position…"}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen) onSay(chosen, "link");
              setChosen("");
            }}
          >
            <label className="vh" htmlFor={id}>
              Position of {version.label} that is the same
            </label>
            <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)} required>
              <option value="">Choose a position</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.label} {other.heading}
                </option>
              ))}
            </select>
            <Button type="submit">Link</Button>
          </form>
        </details>
      ) : null}
    </div>
  );
}

function saidOf({ steps }: LineageView, otherId: string): LineageSaidView {
  for (const { stated, said, others } of steps) {
    if (stated?.id === otherId && said) return said;
    const other = others.find(({ id }) => id === otherId);
    if (other) return other.said;
  }
  return { kind: "none", revision: 0 };
}
