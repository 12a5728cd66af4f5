"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { DocumentIdInput, VersionIdInput } from "@/lib/contracts/document-input";

export interface RestoreActions {
  readonly document: (input: DocumentIdInput) => Promise<ActionResult<unknown>>;
  readonly version: (input: VersionIdInput) => Promise<ActionResult<unknown>>;
}

const RestoreContext = createContext<RestoreActions | null>(null);

/**
 * The ways out of the trash, on every page: the framework runs an action at the page one stands on, and undoing is asked for on another
 * page than the one on which something was deleted.
 */
export function RestoreProvider({
  actions,
  children,
}: {
  readonly actions: RestoreActions;
  readonly children: ReactNode;
}) {
  return <RestoreContext.Provider value={actions}>{children}</RestoreContext.Provider>;
}

export function useRestore(): RestoreActions {
  const actions = useContext(RestoreContext);
  if (!actions) throw new Error("there is no RestoreProvider around this");
  return actions;
}
