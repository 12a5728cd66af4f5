import { z } from "zod";

const Moment = z.iso.datetime({ precision: 3 });
const Id = z.uuid();

/** Where a page of a list in order of time ended, as it stands in an address: the moment and the id of its last row. */
export const ListPlace = z
  .string()
  .max(80)
  .refine((words) => {
    const [at, id, ...more] = words.split("_");
    return Moment.safeParse(at).success && Id.safeParse(id).success && more.length === 0;
  }, "This is no place in a list.");

export interface PlaceInList {
  readonly at: Date;
  readonly id: string;
}

export const listPlaceOf = ({ at, id }: PlaceInList): string => `${at.toISOString()}_${id}`;

/** The place that a string which passed `ListPlace` stands for; `null` where the list is read from its beginning. */
export function readListPlace(words: string | undefined): PlaceInList | null {
  const [at, id] = words?.split("_") ?? [];
  return at && id ? { at: new Date(at), id } : null;
}
