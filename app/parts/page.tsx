import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartsSheet } from "@/components/ui/parts-sheet";

export const metadata: Metadata = { title: "Parts" };

/** Every part of components/ui in its states, for whoever changes one. Only in development. */
export default function PartsPage() {
  if (process.env.NODE_ENV !== "development") notFound();
  return <PartsSheet />;
}
