"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { ReimportVersionInput } from "@/lib/contracts/provenance-input";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./provenance-page.module.css";

interface Reimported {
  readonly version: VersionRefView;
  readonly carried: { readonly notes: number; readonly toCheck: number; readonly corrections: boolean };
}
export type ReimportVersion = (input: ReimportVersionInput) => Promise<ActionResult<Reimported>>;

const notes = (many: number) => (many === 1 ? "1 note" : `${many} notes`);

/** Offers to read the kept file with today's importer, where that is another one. The old reading stays. */
export function ReadAnew({
  view,
  reimport,
}: {
  readonly view: ProvenancePageView;
  readonly reimport: ReimportVersion;
}) {
  const [carry, setCarry] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<Reimported | null>(null);
  const { newerImporter, readAnew, version, may } = view;
  if (newerImporter === null) return null;
  const known = made?.version ?? readAnew;
  if (known) {
    return (
      <div className={styles.anew} role="status">
        <p>
          The importer of today ({newerImporter}) has read this file as{" "}
          <a href={`/versions/${known.id}`}>
            “{known.label}”, version {known.ordinal}
          </a>
          . <a href={`/compare/${version.id}/${known.id}`}>See what differs</a>.
        </p>
        {made ? (
          <p>
            {made.carried.notes === 0
              ? "There were no notes to carry."
              : `${notes(made.carried.notes)} carried over`}
            {made.carried.notes === 0
              ? ""
              : made.carried.toCheck === 0
                ? ", each on its words."
                : `; ${notes(made.carried.toCheck)} to be looked at.`}{" "}
            {made.carried.corrections ? "Corrections went along." : ""}
          </p>
        ) : null}
      </div>
    );
  }
  if (!may.reimport) return null;
  const read = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await reimport({ versionId: version.id, carry });
      if (answer.ok) setMade(answer.value);
      else setProblem(answer.error.message);
    } catch {
      setProblem(serverUnreachable());
    }
    setBusy(false);
  };
  return (
    <div className={styles.anew}>
      <p>
        The importer has learned since: {newerImporter} may read this file better than{" "}
        {version.provenance.importerVersion} did. Reading it anew makes a version beside this one; this one
        stays as it is. Notes go along to their words.
      </p>
      <label>
        <input type="checkbox" checked={carry} onChange={(event) => setCarry(event.target.checked)} />
        <span>Carry over corrections of metadata, positions and folded lines, and decisions about facts</span>
      </label>
      <div>
        <Button aria-disabled={busy} onClick={read}>
          {busy ? "Reading…" : "Read it anew"}
        </Button>
      </div>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
    </div>
  );
}
