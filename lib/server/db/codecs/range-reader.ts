import "server-only";
import type { Range } from "@/lib/core/text/range";
import { record, whole } from "./reading";

export const range = record<Range>({ start: whole, end: whole });
