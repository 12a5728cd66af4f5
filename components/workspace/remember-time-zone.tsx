"use client";
import { useEffect } from "react";
import { setCookie } from "@/components/ui/set-cookie";
import { TIME_ZONE_COOKIE } from "@/lib/contracts/time-zone-cookie";
import { ownTimeZone } from "@/lib/view-models/notes/local-day";

/** Tells the server in which time zone its reader is, before a page is made by their day. */
export function RememberTimeZone() {
  useEffect(() => setCookie(TIME_ZONE_COOKIE, ownTimeZone()), []);
  return null;
}
