import { Button, buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import stacked from "@/components/ui/stacked-table.module.css";
import table from "@/components/ui/wide-table.module.css";
import type { AuditQuery } from "@/lib/contracts/audit-input";
import type { AuditEventView, AuditView } from "@/lib/contracts/audit-view";
import { ABOUT, sayAction } from "@/lib/view-models/audit/say-action";
import styles from "./audit-page.module.css";

/** What was done here and by whom, newest first. The filters stand in the address, so that it works without script. */
export function AuditPage({
  view: { events, people, next },
  asked,
}: {
  readonly view: AuditView;
  readonly asked: AuditQuery;
}) {
  const { after, ...filters } = asked;
  const address = (more: Record<string, string | undefined>) => {
    const given = Object.entries({ ...filters, ...more }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    return `/settings/audit${given.length > 0 ? `?${new URLSearchParams(given)}` : ""}`;
  };
  return (
    <main className={styles.page} id="main">
      <h1>Audit log</h1>
      <p className={styles.lede}>
        What was done in this workspace, and by its members with their accounts. The log only grows: nobody
        can change or delete an entry.
      </p>
      <form className={styles.filters} action="/settings/audit">
        <Field label="By">
          {(control) => (
            <select {...control} name="by" defaultValue={asked.by ?? ""}>
              <option value="">everybody</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="About">
          {(control) => (
            <select {...control} name="about" defaultValue={asked.about ?? ""}>
              <option value="">everything</option>
              {ABOUT.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="From">
          {(control) => <input {...control} type="date" name="from" defaultValue={asked.from} />}
        </Field>
        <Field label="To">
          {(control) => <input {...control} type="date" name="to" defaultValue={asked.to} />}
        </Field>
        <Button type="submit">Show</Button>
      </form>
      {events.length === 0 ? <p>Nothing of that kind was done.</p> : <Events events={events} />}
      <p className={styles.pages}>
        {after ? (
          <a className={buttonClass()} href={address({})}>
            Newest
          </a>
        ) : null}
        {next ? (
          <a className={buttonClass()} href={address({ after: next })} rel="next">
            Older
          </a>
        ) : null}
      </p>
    </main>
  );
}

function Events({ events }: { readonly events: readonly AuditEventView[] }) {
  return (
    <div className={table.scroll}>
      <table className={`${stacked.stacked} ${styles.events}`}>
        <caption className="vh">What was done, newest first</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, at, by, action, what, details }) => (
            <tr key={id}>
              <td>
                <LocalTime at={at} />
              </td>
              <td>
                <bdi>{by}</bdi>
              </td>
              <td>
                {sayAction(action)}
                {what ? (
                  <>
                    : <bdi>{what}</bdi>
                  </>
                ) : null}
                {details.length > 0 ? (
                  <small>
                    {details.map(([name, value]) => (
                      <span key={name}>
                        {name} {isMoment(value) ? <LocalTime at={value} /> : <bdi>{value}</bdi>}
                      </span>
                    ))}
                  </small>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As the log keeps the end of a link or of a token. */
const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
