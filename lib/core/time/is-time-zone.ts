const LONGEST = 64;

/** Whether this is the name of a time zone that is known here: "Pacific/Auckland", "UTC". An offset, "+13:00", is no name. */
export function isTimeZone(name: string): boolean {
  if (name.length > LONGEST || !/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
