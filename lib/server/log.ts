import "server-only";
import { env } from "./env";
import { currentRequestId } from "./request-id";

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One line of the log. For people it is the message alone; with VARIORUM_LOG=json it is an object with the time, the level and the
 * number of the request. An error is an object in either case. Fields are chosen by who writes them: never a body, a header, a query, or anything
 * that opens something. A line break in what people wrote cannot begin a line, as JSON escapes it.
 */
export function log(level: "info" | "error", message: string, fields: Fields = {}): void {
  const asObject = level === "error" || env().logsAsJson;
  const request = currentRequestId();
  const line = asObject
    ? JSON.stringify({
        time: new Date().toISOString(),
        level,
        ...(request ? { request } : {}),
        message: message.trim(),
        ...fields,
      })
    : message;
  (level === "error" ? process.stderr : process.stdout).write(`${line}\n`);
}
