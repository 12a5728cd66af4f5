"use client";
import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { ExcerptText } from "@/components/search/excerpt-text";
import { Dialog } from "@/components/ui/dialog";
import type { JumpTargetView } from "@/lib/contracts/jump-target-view";
import { sayWhere } from "@/lib/view-models/search/say-where";
import { searchHref } from "@/lib/view-models/search/search-address";
import { actsOfPage } from "./acts-of-page";
import styles from "./palette-list.module.css";
import { type QuickSearch, useFound } from "./use-found";
import { useJumpTargets } from "./use-jump-targets";
import { type SwitchWorkspace, useSwitchWorkspace } from "./use-switch-workspace";

const GROUPS = [
  ["document", "Documents"],
  ["position", "Positions"],
  ["comparison", "Compare"],
  ["topic", "Topics"],
  ["briefing", "Briefings"],
  ["view", "Saved views"],
  ["workspace", "Workspaces"],
  ["action", "Actions"],
] as const;

const EMPTY = {
  idle: "Nothing by that name. Try a word of a title or the number of a position.",
  asking: "Looking in texts, facts and notes…",
  found: "Nothing by that name, and no such words in texts and notes.",
  failed: "Nothing by that name. Texts and notes could not be searched: the server did not answer.",
} as const;

const itemOf = ({ href, label }: JumpTargetView) => `${href} ${label}`;

/** The palette: type a few letters, choose with the arrows, open with Enter. The server is asked for names, and for words of texts and notes. */
export default function PaletteList({
  open,
  onClose,
  search,
  switchWorkspace,
  onThere,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly search: QuickSearch;
  readonly switchWorkspace: SwitchWorkspace;
  /** The field has the focus. @returns what was typed before */
  readonly onThere: () => string;
}) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const { targets, failed } = useJumpTargets(open, typed.trim());
  const found = useFound(open ? typed : "", search);
  const [chosen, setChosen] = useState("");
  // The page stands still behind an open dialog.
  const acts = useMemo(() => (open ? actsOfPage(typed) : []), [open, typed]);
  const [name] = targets ?? [];
  const first = name ? itemOf(name) : found.hits[0] ? `found ${found.hits[0].id}` : "";
  // What comes from the server later than the letters were typed, the list does not choose by itself.
  useEffect(() => setChosen(first), [first]);
  const switchTo = useSwitchWorkspace(switchWorkspace);
  const go = (href: string, workspaceId?: string) => {
    onClose();
    if (workspaceId === undefined) router.push(href);
    else void switchTo(workspaceId, href);
  };
  useEffect(() => {
    if (!open) setTyped("");
  }, [open]);
  return (
    <Dialog open={open} onClose={onClose} title="Jump to" wide>
      <Command
        label="Jump to a document, position, comparison, topic, briefing, saved view, action or words"
        shouldFilter={false}
        value={chosen}
        onValueChange={setChosen}
        loop
      >
        <div className={styles.in}>
          <Command.Input
            placeholder="Document, position, topic, action, or words in texts and notes"
            value={typed}
            onValueChange={setTyped}
            onFocus={() => {
              const early = onThere();
              if (early) setTyped(early);
            }}
            maxLength={300}
          />
          <button type="button" aria-label="Close" onClick={onClose}>
            <kbd>esc</kbd>
          </button>
        </div>
        <Command.List className={styles.list ?? ""} label="Places">
          {failed || targets === null ? (
            <p className={styles.empty}>
              {failed ? "The list could not be loaded. Close and try again." : "Loading…"}
            </p>
          ) : found.hits.length === 0 && acts.length === 0 ? (
            <Command.Empty className={styles.empty ?? ""}>{EMPTY[found.state]}</Command.Empty>
          ) : null}
          {GROUPS.map(([kind, heading]) => {
            const items = (targets ?? []).filter((target) => target.kind === kind);
            return items.length === 0 ? null : (
              <Command.Group key={kind} heading={heading}>
                {items.map((target) => (
                  <Command.Item
                    key={target.href + target.label}
                    className={styles.item ?? ""}
                    value={itemOf(target)}
                    onSelect={() => go(target.href, target.workspaceId)}
                  >
                    <span>
                      {target.number ? <span className={styles.number}>{target.number}</span> : null}
                      {target.label}
                    </span>
                    {target.detail ? <span className={styles.detail}>{target.detail}</span> : null}
                  </Command.Item>
                ))}
              </Command.Group>
            );
          })}
          {acts.length === 0 ? null : (
            <Command.Group heading="On this page" forceMount>
              {acts.map(({ label, run }) => (
                <Command.Item
                  key={label}
                  className={styles.item ?? ""}
                  value={`act ${label}`}
                  forceMount
                  onSelect={() => {
                    onClose();
                    // The dialog gives the focus back first, from where what follows takes it.
                    setTimeout(run);
                  }}
                >
                  <span>{label}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {found.hits.length === 0 ? null : (
            <Command.Group heading="In texts, facts and notes" forceMount>
              {found.hits.map((hit) => (
                <Command.Item
                  key={hit.id}
                  className={`${styles.item} ${styles.found}`}
                  value={`found ${hit.id}`}
                  forceMount
                  onSelect={() => go(hit.href)}
                >
                  <span className={styles.words}>
                    <ExcerptText excerpt={hit.excerpt} />
                  </span>
                  <span className={styles.detail}>{sayWhere(hit)}</span>
                </Command.Item>
              ))}
              <Command.Item
                className={styles.item ?? ""}
                value="all that was found"
                forceMount
                onSelect={() => go(searchHref({ q: typed.trim() }))}
              >
                <span>Search everywhere for “{typed.trim()}”</span>
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
        <p className={styles.foot} aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>↵</kbd> open
          </span>
        </p>
      </Command>
    </Dialog>
  );
}
