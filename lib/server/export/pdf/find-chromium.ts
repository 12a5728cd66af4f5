import "server-only";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { env, programFolders } from "@/lib/server/env";

// The shell without windows first: it starts faster and needs no fonts or libraries of a desktop.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
/** Where browsers are that put nothing on the path. */
const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium that papers are printed by: the one that is named, else the machine's own; `null` where there is none or it is not wanted. */
export function findChromium(): string | null {
  const { chromium } = env();
  if (chromium === "off") return null;
  if (chromium !== null) return isExecutable(chromium) ? chromium : null;
  const named = programFolders().flatMap((folder) => NAMES.map((name) => `${folder}${path.sep}${name}`));
  return [...named, ...PLACES].find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
