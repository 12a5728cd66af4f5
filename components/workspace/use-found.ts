import { useEffect, useState } from "react";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { SearchHitView, SearchView } from "@/lib/contracts/search-view";

/** How long a person pauses before the server is asked. */
const PAUSE_MS = 150;
/** Characters below which nearly everything begins so. */
const LEAST = 2;

export type QuickSearch = (input: { q: string }) => Promise<ActionResult<SearchView>>;

export interface Found {
  readonly hits: readonly SearchHitView[];
  readonly state: "idle" | "asking" | "found" | "failed";
}

const idle: Found = { hits: [], state: "idle" };

/** What stands in texts and notes, asked for as one types; answers that come late are dropped, older ones stay until then. */
export function useFound(typed: string, search: QuickSearch): Found {
  const [found, setFound] = useState<Found>(idle);
  useEffect(() => {
    const q = typed.trimStart();
    if (q.trim().length < LEAST && !/[^\p{ASCII}]/u.test(q)) {
      setFound(idle);
      return;
    }
    let current = true;
    setFound(({ hits }) => ({ hits, state: "asking" }));
    const fail = () => current && setFound({ hits: [], state: "failed" });
    const timer = setTimeout(() => {
      search({ q: q.slice(0, 300) }).then((answer) => {
        if (!current) return;
        if (answer.ok) setFound({ hits: answer.value.hits, state: "found" });
        else fail();
      }, fail);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed, search]);
  return found;
}
