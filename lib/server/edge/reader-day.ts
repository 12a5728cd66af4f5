import "server-only";
import { cookies } from "next/headers";
import { TIME_ZONE_COOKIE } from "@/lib/contracts/time-zone-cookie";
import { type ReaderDay, readerDay } from "@/lib/core/time/reader-day";

/** The day it is where whoever asks is. A page made by it is kept for that time zone and that day alone (cli/serving/response-cache.ts). */
export const currentReaderDay = async (): Promise<ReaderDay> =>
  readerDay((await cookies()).get(TIME_ZONE_COOKIE)?.value, new Date());
