const YEAR = 365;

/** "until somebody restores it", "for 30 days", "for a year", "for 5 years". */
export function sayKeptDays(days: number | null): string {
  if (days === null) return "until somebody restores it";
  if (days === YEAR) return "for a year";
  return days % YEAR === 0 ? `for ${days / YEAR} years` : `for ${days} days`;
}
