"use client";
import Link from "next/link";
import { ownTimeZone } from "@/components/ui/own-time-zone";
import { SelectField } from "@/components/ui/select-field";
import type { AccountView } from "@/lib/contracts/account-view";
import type { ActionResult } from "@/lib/contracts/action-result";
import { ChooseDigestInput } from "@/lib/contracts/digest-input";
import styles from "./account-page.module.css";
import { OwnForm, text } from "./own-form";

export type ChooseDigest = (input: ChooseDigestInput) => Promise<ActionResult<unknown>>;

const CHOICES = [
  ["none", "No letters"],
  ["daily", "Every day"],
  ["weekly", "Every Monday"],
] as const;

/** Whether the inbox is told by mail, and how often. */
export function DigestSection({
  digest: { rhythm, timeZone, isOffered },
  choose,
}: {
  readonly digest: AccountView["digest"];
  readonly choose: ChooseDigest;
}) {
  if (!isOffered)
    return (
      <section className={styles.section} aria-label="Digest by mail">
        <h2>Digest by mail</h2>
        <p className={styles.lede}>
          This installation sends no mail: whoever runs it has named no mail server. What concerns you is in
          your <Link href="/inbox">inbox</Link> and in your <Link href="/settings/feeds">feeds</Link>.
        </p>
      </section>
    );
  return (
    <OwnForm
      title="Digest by mail"
      label="Save the choice"
      done="Your choice is saved."
      send={(form) =>
        choose(
          ChooseDigestInput.parse({
            rhythm: text(form, "rhythm"),
            timeZone: ownTimeZone(),
          }),
        )
      }
    >
      <p className={styles.lede}>
        What is unread in your inbox, at seven in the morning
        {rhythm === "none" || timeZone === null ? " by your clock" : ` in ${timeZone.replaceAll("_", " ")}`}:
        who did what in which document, with links, and without the words of notes. Where there is nothing
        new, no letter comes.
      </p>
      <SelectField name="rhythm" label="How often" value={rhythm} options={CHOICES} />
    </OwnForm>
  );
}
