/** How a day by which something is to be done is told on a given day, both as "2026-12-01": before the day itself. */
export function sayDue(dueOn: string, today: string): string {
  if (dueOn < today) return "overdue since";
  return dueOn === today ? "due today," : "due";
}
