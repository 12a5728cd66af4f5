"use client";
import { type ReactNode, useState } from "react";
import { Button, type ButtonLook } from "./button";
import { CopyButton } from "./copy-button";
import { Dialog } from "./dialog";
import { DialogActs } from "./dialog-acts";
import form from "./dialog-form.module.css";
import { Field } from "./field";
import { Menu } from "./menu";
import { Notice } from "./notice";
import styles from "./parts-sheet.module.css";
import { Segmented } from "./segmented";
import { useToast } from "./toast";

const LOOKS: readonly ButtonLook[] = ["plain", "go", "flat", "danger", "link"];
const LONG = "Donaudampfschifffahrtsgesellschaftskapitän and other words that do not fit where they are put";

/** All parts in all states on one page, to be looked at in light, dark, on a phone and with the keyboard. */
export function PartsSheet() {
  const { show } = useToast();
  const [view, setView] = useState<"side" | "inline">("side");
  const [open, setOpen] = useState(false);
  return (
    <main id="main" className={styles.sheet}>
      <h1>Parts</h1>
      <Part name="Button">
        {LOOKS.map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        {LOOKS.map((look) => (
          <Button key={look} look={look} disabled>
            {look}, disabled
          </Button>
        ))}
        <Button look="go" big>
          Big
        </Button>
        <Button>{LONG}</Button>
      </Part>
      <Part name="Field">
        <div className={styles.fields}>
          <Field label="Empty" hint="A hint stands below.">
            {(control) => <input {...control} />}
          </Field>
          <Field label="Filled">{(control) => <input {...control} defaultValue="2013-09-27" />}</Field>
          <Field label="Wrong" hint="As it is printed." error="2013-13-01 is not a day.">
            {(control) => <input {...control} defaultValue="2013-13-01" />}
          </Field>
          <Field label="Right to left">
            {(control) => <input {...control} dir="auto" defaultValue="مكتب الهجرة" />}
          </Field>
          <Field label="A choice">
            {(control) => (
              <select {...control}>
                <option>in 30 days</option>
                <option>{LONG}</option>
              </select>
            )}
          </Field>
          <Field label="Long">{(control) => <textarea {...control} defaultValue={LONG} />}</Field>
        </div>
      </Part>
      <Part name="Notice">
        <Notice>The text and its file never change.</Notice>
        <Notice tone="warn">The PDF has no title; its first line was taken.</Notice>
        <Notice tone="error">The server could not be reached. Nothing was changed; try again.</Notice>
      </Part>
      <Part name="Segmented">
        <Segmented
          label="Layout"
          options={[
            { value: "side", label: "Side by side" },
            { value: "inline", label: "Inline" },
          ]}
          value={view}
          onChange={setView}
        />
      </Part>
      <Part name="Menu, dialog, toast, copy">
        <Menu
          groups={[
            {
              heading: "Versions",
              items: [
                { label: "2013", detail: "compared now", href: "#main", checked: true },
                { label: LONG, onSelect: () => show("Chosen.") },
              ],
            },
          ]}
        >
          Menu
        </Menu>
        <Button onClick={() => setOpen(true)}>Dialog</Button>
        <Button
          onClick={() => show("Note deleted.", { label: "Undo", run: () => show("The note is back.") })}
        >
          Toast with a way back
        </Button>
        <CopyButton text="Copied words" done="Copied.">
          Copy
        </CopyButton>
      </Part>
      <Dialog open={open} title="Edit the details of this version" onClose={() => setOpen(false)}>
        <form className={form.form} onSubmit={(event) => event.preventDefault()}>
          <p className={form.lede}>{LONG}</p>
          <Field label="Title">{(control) => <input {...control} />}</Field>
          <DialogActs label="Save" busyLabel="Saving…" busy={false} onCancel={() => setOpen(false)} />
        </form>
      </Dialog>
    </main>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{name}</h2>
      <div className={styles.row}>{children}</div>
    </section>
  );
}
