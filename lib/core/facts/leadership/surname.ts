/** The last name of a full one, for "PDAS Bachus" after "Jennifer Bachus". */
export function surname(name: string): string {
  return (
    name
      .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, "")
      .split(" ")
      .at(-1) ?? name
  );
}
