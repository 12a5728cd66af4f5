const DAY = 86_400_000;

/** The time from one day to another (ISO 8601) in words: "5 days", "about 7 months", "about 5 years 7 months". */
export function describeGap(from: string, to: string): string {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
  if (days < 1) return "the same day";
  if (days < 60) return count(days, "day");
  const months = Math.round(days / 30.44);
  if (months < 12) return `about ${count(months, "month")}`;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `about ${count(years, "year")}${rest > 0 ? ` ${count(rest, "month")}` : ""}`;
}

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? "" : "s"}`;

/** The day in the middle of two (ISO 8601). */
export function middleDay(from: string, to: string): string {
  const middle = (Date.parse(`${from}T00:00:00Z`) + Date.parse(`${to}T00:00:00Z`)) / 2;
  return new Date(middle).toISOString().slice(0, 10);
}
