"use client";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { renewPrinted } from "@/components/ui/renew-printed";
import { useToast } from "@/components/ui/toast";
import type { DecideFactInput } from "@/lib/contracts/fact-input";
import type { FactView, PictureVersionView } from "@/lib/contracts/picture-view";
import { statementOf } from "@/lib/core/facts/changes/statement-of";
import {
  type DecideFact,
  type DecideFactElsewhere,
  type FactBefore,
  type OpenFact,
  undoOf,
} from "@/lib/view-models/facts/fact-review-actions";
import { PICTURE } from "@/lib/view-models/facts/picture-mark";
import type { FactAct } from "./fact-review";
import { savePng } from "./save-png";

const FactDialog = lazy(() => import("./fact-dialog"));
const ImportFactsDialog = lazy(() => import("./import-facts-dialog"));

type Versions = readonly Pick<PictureVersionView, "id" | "label">[];

const sayElsewhere = (versions: number) =>
  versions === 0
    ? "Decided nowhere else: the words are not there, or somebody has already decided."
    : `Decided in ${versions === 1 ? "one more version" : `${versions} more versions`}, too. Undo it there, one by one.`;

/** The fact a button stands in, as its markup tells it. */
function factOf(button: HTMLElement) {
  const {
    fact = "",
    version = "",
    revision = "0",
    word = "",
    label = "",
  } = button.closest<HTMLElement>("[data-fact]")?.dataset ?? {};
  return {
    same: { versionId: version, factKey: fact, revision: Number(revision) },
    word: (word || null) as FactBefore["word"],
    label,
  };
}

/**
 * Hears the buttons of the picture and its table: they are plain markup, printed once, and this one part does what they say,
 * tells what happened, and offers the way back. Also keeps Escape shutting the card under the pointer.
 */
export function FactsDesk({
  versions,
  decide,
  elsewhere,
  open,
}: {
  readonly versions: Versions;
  /** Absent for those who may only read. */
  readonly decide: DecideFact | null;
  readonly elsewhere: DecideFactElsewhere;
  readonly open: OpenFact;
}) {
  const toast = useToast();
  const [asked, setAsked] = useState<{ readonly fact: FactView | null } | null>(null);
  /** The document whose facts come in from a table. */
  const [importing, setImporting] = useState<string | null>(null);

  const say = useCallback(
    async (input: DecideFactInput, message: string, before: FactBefore | null) => {
      const answer = await decide?.(input);
      if (!answer) return;
      if (!answer.ok) return toast.show(answer.error.message);
      await renewPrinted([PICTURE]);
      toast.show(
        message,
        before
          ? { label: "Undo", run: () => void say(undoOf(before, answer.value), "Undone.", null) }
          : undefined,
      );
    },
    [decide, toast],
  );

  const act = useCallback(
    async (word: FactAct, button: HTMLElement) => {
      const { same, word: last, label } = factOf(button);
      if (word === "elsewhere") {
        const answer = await elsewhere({ versionId: same.versionId, factKey: same.factKey });
        if (!answer.ok) return toast.show(answer.error.message);
        document.getElementById("facts-title")?.focus();
        await renewPrinted([PICTURE]);
        return toast.show(sayElsewhere(answer.value.versions.length));
      }
      const needed = word === "corrected" || last === "corrected";
      const found = needed ? await open({ versionId: same.versionId, factKey: same.factKey }) : null;
      if (found && !found.ok) return toast.show(found.error.message);
      const fact = found?.value ?? null;
      if (word === "corrected") return setAsked({ fact: fact && { ...fact, revision: same.revision } });
      const before: FactBefore = {
        versionId: same.versionId,
        word: last,
        statement: fact && statementOf(fact.fact),
      };
      // The entry may go; the focus stays with the table.
      if (word !== "confirmed") document.getElementById("facts-title")?.focus();
      const said = {
        confirmed: "Confirmed.",
        withdrawn: `No longer ${last ?? "judged"}.`,
        dismissed: `Dismissed: ${label}.`,
        restored: `Back in the picture: ${label}.`,
      }[word];
      return say({ decision: word, ...same }, said, before);
    },
    [elsewhere, open, say, toast],
  );

  useEffect(() => {
    const place = document.querySelector<HTMLElement>(`[data-${PICTURE}]`);
    if (!place) return;
    const listening = new AbortController();
    const on = (target: EventTarget, type: string, hear: (event: Event) => void) =>
      target.addEventListener(type, hear, { signal: listening.signal });
    on(place, "click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
      const { act: word, png, import: table, name = "picture.png" } = button?.dataset ?? {};
      if (!button || button.disabled || !(word ?? png ?? table)) return;
      if (table) return setImporting(table);
      if (word === "added") return setAsked({ fact: null });
      const work = png ? savePng(png, name) : act(word as FactAct, button);
      button.disabled = true;
      void work
        .catch(() => toast.show("That did not work. Nothing was changed; try again."))
        .finally(() => {
          button.disabled = false;
        });
    });
    // A card under the pointer has no focus, so the key is heard wherever it is pressed.
    on(document, "keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === "Escape") place.setAttribute("data-cards", "shut");
    });
    const openCards = () => place.removeAttribute("data-cards");
    on(place, "focusin", openCards);
    on(place, "pointerout", openCards);
    return () => listening.abort();
  }, [act, toast]);

  if (importing)
    return (
      <Suspense>
        <ImportFactsDialog
          documentId={importing}
          onDone={() => void renewPrinted([PICTURE])}
          onClose={() => setImporting(null)}
        />
      </Suspense>
    );
  return asked && decide ? (
    <Suspense>
      <FactDialog
        title={asked.fact ? "Correct this fact" : "Add a fact"}
        statedIn={asked.fact ? null : versions}
        fact={asked.fact}
        decide={decide}
        onSaved={() => renewPrinted([PICTURE])}
        onClose={() => setAsked(null)}
      />
    </Suspense>
  ) : null;
}
