"use client";
import { useEffect } from "react";
import { rememberTimeZone } from "@/components/ui/remember-time-zone";

/** Tells the server in which time zone its reader is, before a page is made by their day. */
export function RememberTimeZone() {
  useEffect(rememberTimeZone, []);
  return null;
}
