import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { Range } from "@/lib/core/text/range";
import type { PlacementDecision } from "./placement-decision";
import type { Writing } from "./reader-state";
import type { Sharing } from "./sharing";
import type { Highlight } from "./text-runs";

/** Where the focus goes once what was changed is drawn. */
export type Focus = { readonly kind: "note"; readonly id: string } | { readonly kind: "tray" };

/** What is open, being written, selected or looked at in the reader. */
export interface DeskState {
  readonly openId: string | null;
  readonly trayOpen: boolean;
  readonly writing: Writing | null;
  /** Words are being selected by keyboard. */
  readonly selecting: boolean;
  readonly sharing: Sharing | null;
  /** The note whose new words are being selected. */
  readonly attaching: AnnotationView | null;
  /** A suggested place that is looked at in the text. */
  readonly looking: Range | null;
  readonly focus: Focus | null;
}

export const initialDesk: DeskState = {
  openId: null,
  trayOpen: false,
  writing: null,
  selecting: false,
  sharing: null,
  attaching: null,
  looking: null,
  focus: null,
};

export type DeskEvent =
  | { readonly type: "note-opened"; readonly id: string }
  | { readonly type: "note-toggled"; readonly id: string }
  /** By the address; a unplaced note is in the tray. */
  | { readonly type: "note-named"; readonly id: string; readonly withoutPlace: boolean }
  | { readonly type: "note-saved"; readonly id: string }
  | { readonly type: "annotation-begun"; readonly passage: Range }
  | { readonly type: "writing-changed"; readonly writing: Writing | null }
  | { readonly type: "selecting-changed"; readonly selecting: boolean }
  | { readonly type: "sharing-changed"; readonly sharing: Sharing | null }
  | { readonly type: "tray-changed"; readonly open: boolean }
  | { readonly type: "attaching-begun"; readonly note: AnnotationView }
  | { readonly type: "attaching-cancelled" }
  | { readonly type: "place-looked-at"; readonly range: Range | null }
  /** A decision on a note's place: sent, answered by the server (each of several), and done with. */
  | { readonly type: "decision-sent" }
  | { readonly type: "decision-taken" }
  | {
      readonly type: "place-decided";
      readonly note: AnnotationView;
      readonly decision: PlacementDecision["kind"];
    }
  | { readonly type: "focused" };

/** The state after an event. Pure; what is not named stays as it is. */
export function deskReducer(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "note-opened":
      return { ...state, openId: event.id };
    case "note-toggled":
      return { ...state, openId: state.openId === event.id ? null : event.id };
    case "note-named":
      return { ...state, openId: event.id, trayOpen: state.trayOpen || event.withoutPlace };
    case "note-saved":
      return { ...state, writing: null, openId: event.id, focus: { kind: "note", id: event.id } };
    case "annotation-begun": {
      const { start, end } = event.passage;
      return { ...state, selecting: false, writing: { kind: "new", passage: { start, end } } };
    }
    case "writing-changed":
      return { ...state, writing: event.writing };
    case "selecting-changed":
      return { ...state, selecting: event.selecting };
    case "sharing-changed":
      return { ...state, sharing: event.sharing };
    case "tray-changed":
      // While words are selected for a note the tray stays out of the way, as it was.
      return state.attaching ? state : { ...state, trayOpen: event.open };
    case "attaching-begun":
      return { ...state, attaching: event.note };
    case "attaching-cancelled": {
      const focus: Focus | null = state.attaching ? { kind: "note", id: state.attaching.id } : state.focus;
      return { ...state, attaching: null, selecting: false, focus };
    }
    case "place-looked-at":
      return { ...state, looking: event.range };
    case "decision-sent":
      return { ...state, looking: null };
    case "decision-taken":
      return { ...state, attaching: null };
    case "place-decided": {
      if (event.decision === "left-orphaned") return { ...state, openId: null, focus: { kind: "tray" } };
      const { id, placement } = event.note;
      return { ...state, openId: id, trayOpen: placement.range === null, focus: { kind: "note", id } };
    }
    case "focused":
      return { ...state, focus: null };
  }
}

/** Marks in the text that are no note's: the passage a new note is written on, and a suggested place. */
const DRAFT_MARK = "new";
const LOOKED_MARK = "looked";

export const isNoteMark = (id: string): boolean => id !== DRAFT_MARK && id !== LOOKED_MARK;

/** The passage a new note is being written on. */
export const draftPassage = ({ writing }: DeskState): Range | null =>
  writing?.kind === "new" ? writing.passage : null;

/** What is highlighted besides the notes: the passage of the new note before a place that is looked at. */
export function pendingHighlight(state: DeskState): Highlight | null {
  const passage = draftPassage(state);
  if (passage) return { ...passage, id: DRAFT_MARK, siglum: "", changed: false };
  return state.looking && { ...state.looking, id: LOOKED_MARK, siglum: "", changed: true };
}

/** The mark that stands out, if any. */
export const activeMark = (state: DeskState): string | null => pendingHighlight(state)?.id ?? state.openId;

/** The tray is hidden while words are selected for one of its notes. */
export const isTrayShown = ({ trayOpen, attaching }: DeskState): boolean => trayOpen && attaching === null;
