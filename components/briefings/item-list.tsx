"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { BriefingItemView } from "@/lib/contracts/briefing-view";
import { sayStanding } from "@/lib/view-models/briefings/say-standing";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { BriefingActions } from "./briefing-actions";
import styles from "./briefing-page.module.css";
import { ItemForm } from "./item-form";
import { useItemOrder } from "./use-item-order";

/** What is in a briefing, to be put in order: by buttons, by Alt with an arrow, or dragged. */
export function ItemList({
  items,
  actions,
}: {
  readonly items: readonly BriefingItemView[];
  readonly actions: BriefingActions;
}) {
  const { ordered, place } = useItemOrder(items, actions.moveItem);
  const { busy, run } = useAct(serverUnreachable());
  const [editing, setEditing] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** What has the focus once the list stands anew: an element that was moved loses it. */
  const goTo = useRef<string | null>(null);
  useEffect(() => {
    if (goTo.current) list.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  });

  const move = (id: string, to: number, button: "up" | "down") => {
    goTo.current = `[data-item="${id}"] [data-move="${to === 0 ? "down" : to === ordered.length - 1 ? "up" : button}"]`;
    place(id, to);
  };
  const onKey = (event: KeyboardEvent, id: string, at: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const up = event.key === "ArrowUp";
    const to = up ? at - 1 : at + 1;
    if (to >= 0 && to < ordered.length) move(id, to, up ? "up" : "down");
  };
  const remove = (item: BriefingItemView) =>
    run(() => actions.removeItem({ itemId: item.id }), {
      done: "Removed from the briefing.",
      undo: () => actions.restoreItem({ itemId: item.id }),
    });
  return (
    <ol className={styles.items} ref={list} aria-busy={busy}>
      {ordered.map((item, at) => (
        <li
          key={item.id}
          data-item={item.id}
          className={item.id === dragged ? styles.dragged : undefined}
          draggable={editing !== item.id}
          onDragStart={() => setDragged(item.id)}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => dragged && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged) place(dragged, at);
            setDragged(null);
          }}
          onKeyDown={(event) => onKey(event, item.id, at)}
        >
          <p className={styles.what} dir="auto">
            {item.heading ? <b>{item.heading}: </b> : null}
            {item.sentence || item.note?.text || item.newer?.words}
          </p>
          {item.standing === "stands" ? null : <p className={styles.notice}>{sayStanding(item.standing)}</p>}
          {editing === item.id ? (
            <ItemForm
              item={item}
              edit={actions.editItem}
              onClose={() => {
                goTo.current = `[data-item="${item.id}"] [data-edit]`;
                setEditing(null);
              }}
            />
          ) : (
            <ItemActs
              at={at}
              last={at === ordered.length - 1}
              onMove={(by) => move(item.id, at + by, by < 0 ? "up" : "down")}
              onEdit={() => setEditing(item.id)}
              onRemove={() => remove(item)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function ItemActs({
  at,
  last,
  onMove,
  onEdit,
  onRemove,
}: {
  readonly at: number;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const item = `item ${at + 1}`;
  return (
    <div className={styles.acts}>
      <Button
        data-move="up"
        aria-label={`Move ${item} up`}
        aria-keyshortcuts="Alt+ArrowUp"
        disabled={at === 0}
        onClick={() => onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        data-move="down"
        aria-label={`Move ${item} down`}
        aria-keyshortcuts="Alt+ArrowDown"
        disabled={last}
        onClick={() => onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </Button>
      <Button data-edit="" aria-label={`Edit ${item}`} onClick={onEdit}>
        Edit
      </Button>
      <Button look="flat" aria-label={`Remove ${item}`} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}
