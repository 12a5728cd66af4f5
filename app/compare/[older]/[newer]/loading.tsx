import { Comparing } from "@/components/compare/comparing";

export default function Loading() {
  return <Comparing />;
}
