import type { Refusal } from "@/lib/core/accounts/admit-identity";

/** How it ended that somebody went to the issuer, where they are not simply signed in. It stands in the address of the page that says so. */
export type IssuerNotice = Refusal | "cancelled" | "failed" | "unavailable" | "connected" | "in-use";
