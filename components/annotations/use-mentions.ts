"use client";
import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { useEditorState } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { plural } from "@/lib/core/text/plural";
import { matchMembers } from "@/lib/view-models/notes/match-members";
import { LONGEST_TYPED, typedMention } from "@/lib/view-models/notes/typed-mention";
import { nameColleague } from "@/lib/view-models/people/name-colleague";

export type ListColleagues = () => Promise<ActionResult<readonly ColleagueView[]>>;

/** Where a mention is being typed, and what of it. */
function mentionAtCaret({ state, isFocused }: Editor) {
  const { $from, empty } = state.selection;
  if (!empty || !isFocused || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - LONGEST_TYPED - 2);
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, "\ufffc");
  const mention = typedMention(before);
  return mention && { typed: mention.typed, from: $from.pos - mention.length, to: $from.pos };
}

type Place = NonNullable<ReturnType<typeof mentionAtCaret>>;

/**
 * The members that are offered while a name is typed behind an "@". The arrows choose, Enter or Tab takes, Escape shuts the list;
 * who is marked is told through the field itself.
 * @param listId the id its list has while it is shown
 */
export function useMentions(editor: Editor | null, list: ListColleagues, listId: string) {
  const { announce } = useToast();
  const [members, setMembers] = useState<readonly ColleagueView[] | null>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const asked = useRef(false);
  const place = useEditorState({
    editor,
    selector: ({ editor: current }) => (current ? mentionAtCaret(current) : null),
  });
  const from = place?.from ?? null;
  const matches = place && members ? matchMembers(members, place.typed) : [];
  const shown = place !== null && from !== dismissed && members !== null;
  const at = shown && matches.length > 0 ? Math.min(active, matches.length - 1) : -1;
  const marked = matches[at];

  useEffect(() => {
    if (from === null || asked.current) return;
    asked.current = true;
    // Without an answer the name stays words; it is asked for again at the next "@".
    const again = () => {
      asked.current = false;
    };
    list().then((answer) => (answer.ok ? setMembers(answer.value) : again()), again);
  }, [from, list]);
  useEffect(() => {
    setActive(0);
    if (from === null) setDismissed(null);
  }, [from]);
  const count = shown ? matches.length : -1;
  const first = matches[0] && nameColleague(matches[0]);
  useEffect(() => {
    if (count > 0)
      announce(`${plural(count, "member")} to mention, first ${first}. Arrows choose, Enter or Tab takes.`);
  }, [count, first, announce]);
  useEffect(() => {
    const field = editor?.view.dom;
    if (!field) return;
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-haspopup", "listbox");
    if (at < 0) return;
    field.setAttribute("aria-controls", listId);
    field.setAttribute("aria-activedescendant", `${listId}-${at}`);
    return () => {
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    };
  }, [editor, at, listId]);

  const take = (member: ColleagueView, { from: start, to }: Place) => {
    if (!editor) return;
    const { doc } = editor.state;
    const next = doc.textBetween(to, Math.min(to + 1, doc.content.size));
    const { id, name } = member;
    // One step of its own: whoever takes back a wrong choice keeps what they wrote before it.
    editor.view.dispatch(closeHistory(editor.state.tr));
    editor.commands.insertContentAt({ from: start, to }, [
      { type: "mention", attrs: { id, name } },
      ...(/^[\s.,;:!?)\]]/.test(next) ? [] : [{ type: "text", text: " " }]),
    ]);
    editor.view.focus();
    announce(`${name} is mentioned.`);
  };
  /** @returns whether the key was meant for the list */
  const onKey = (event: KeyboardEvent): boolean => {
    const now = editor && mentionAtCaret(editor);
    if (!now || !members || now.from === dismissed) return false;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    // What stands there now, which may not be drawn yet.
    const offered = matchMembers(members, now.typed);
    const mark = Math.min(active, offered.length - 1);
    const chosen = offered[mark];
    if (!chosen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((mark + step + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") take(chosen, now);
    else if (event.key === "Escape") setDismissed(now.from);
    else return false;
    return true;
  };
  const begin = () => {
    if (!editor) return;
    const { $from } = editor.state.selection;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
    editor.view.focus();
    // As a node: a string would be parsed as markup.
    editor.commands.insertContent({ type: "text", text: /[^\s(["“„«]$/u.test(before) ? " @" : "@" });
  };
  return {
    onKey,
    begin,
    offered: shown && place ? matches : null,
    typed: place?.typed ?? "",
    marked: marked?.id ?? null,
    take: (member: ColleagueView) => place && take(member, place),
  };
}

export type Mentions = ReturnType<typeof useMentions>;
