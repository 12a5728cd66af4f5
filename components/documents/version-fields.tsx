import { Field } from "@/components/ui/field";
import type { ImportVersionInput } from "@/lib/contracts/document-input";
import type { PreviewView } from "@/lib/contracts/preview-view";
import { formatStatedDate } from "@/lib/view-models/documents/format-stated-date";
import styles from "./import-form.module.css";

const BASES = [
  ["published", "published then, as stated"],
  ["updated", "last updated then"],
  ["captured", "captured then; publication not stated"],
  ["inferred", "inferred, not stated"],
] as const;

function whereRead(date: PreviewView["metadata"]["date"]): string {
  if (date?.quote)
    return date.basis === "inferred"
      ? `The text states none; the latest day it speaks of is “${date.quote}”.`
      : `Read from “${date.quote}”.`;
  return date?.basis === "inferred"
    ? "From the name of the file; the text states none."
    : "2013, 2013-09 or 2013-09-27; empty if unknown.";
}

/** What a version is called and how its date is known. */
export function VersionFields({
  view,
  prefix,
  source,
}: {
  readonly view: PreviewView;
  /** Begins the names of the fields, where several versions are named in one form. */
  readonly prefix: string;
  /** Where the bytes were fetched from, where this server did. */
  readonly source: string | null;
}) {
  const { date } = view.metadata;
  return (
    <>
      <Field
        label="Name of this version"
        hint="Stands in lists and comparisons. Its date, unless you say otherwise."
      >
        {(control) => (
          <input
            {...control}
            name={`${prefix}.label`}
            maxLength={120}
            defaultValue={date ? formatStatedDate(date) : ""}
          />
        )}
      </Field>
      <div className={styles.two}>
        <Field label="Date" hint={whereRead(date)}>
          {(control) => (
            <input
              {...control}
              name={`${prefix}.iso`}
              inputMode="numeric"
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              title="2013, 2013-09 or 2013-09-27"
              defaultValue={date?.iso ?? ""}
            />
          )}
        </Field>
        <Field label="How it is known">
          {(control) => (
            <select {...control} name={`${prefix}.basis`} defaultValue={date?.basis ?? "published"}>
              {BASES.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.two}>
        <Field
          label="Where it was published"
          hint={source ? "Where it was fetched from." : "Its address, if it has one. Nothing is fetched."}
        >
          {(control) => (
            <input
              {...control}
              name={`${prefix}.sourceUrl`}
              type="url"
              maxLength={2000}
              placeholder="https://"
              defaultValue={source ?? ""}
            />
          )}
        </Field>
        <Field label="A word on the date" hint="For readers: “captured winter 2012-13, inferred”.">
          {(control) => <input {...control} name={`${prefix}.note`} maxLength={300} />}
        </Field>
      </div>
    </>
  );
}

/** The fields as the import takes them; what was left as it was read is not sent, so that its quote is kept. */
export function versionInput(
  form: FormData,
  view: PreviewView | null,
  prefix: string,
): Pick<ImportVersionInput, "label" | "sourceUrl" | "date"> {
  const given = (name: string) => String(form.get(`${prefix}.${name}`) ?? "").trim();
  const iso = given("iso");
  const basis = given("basis") as NonNullable<ImportVersionInput["date"]>["basis"];
  const note = given("note");
  const read = view?.metadata.date;
  const asRead = read?.iso === iso && read.basis === basis && note === "";
  return {
    ...(given("label") ? { label: given("label") } : {}),
    ...(given("sourceUrl") ? { sourceUrl: given("sourceUrl") } : {}),
    ...(iso && !asRead ? { date: { iso, basis, ...(note ? { note } : {}) } } : {}),
  };
}
