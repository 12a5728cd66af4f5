"use client";
import { useEffect } from "react";
import { ownTimeZone } from "@/components/ui/own-time-zone";
import { setCookie } from "@/components/ui/set-cookie";
import { TIME_ZONE_COOKIE } from "@/lib/contracts/time-zone-cookie";

/** Tells the server in which time zone its reader is, before a page is made by their day. */
export function RememberTimeZone() {
  useEffect(() => setCookie(TIME_ZONE_COOKIE, ownTimeZone()), []);
  return null;
}
