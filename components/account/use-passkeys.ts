"use client";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether this browser can use passkeys here; not before its script is there. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
