"use client";
import { useEffect, useReducer } from "react";
import { deskReducer, initialDesk } from "@/lib/view-models/reader/desk-state";
import { focusNote } from "./focus-note";

/** The state of the reader; what is to take the focus takes it once it is drawn. */
export function useDesk() {
  const [desk, dispatch] = useReducer(deskReducer, initialDesk);
  const { focus } = desk;
  useEffect(() => {
    if (focus === null) return;
    if (focus.kind === "tray") document.querySelector<HTMLElement>("[data-tray] summary")?.focus();
    else focusNote(focus.id);
    dispatch({ type: "focused" });
  }, [focus]);
  return { desk, dispatch };
}
