import type { LaidGroup } from "@/lib/view-models/comparison/lay-out-comparison";
import { MAP_HEIGHT, mapBars } from "@/lib/view-models/comparison/map-bars";
import styles from "./mini-map.module.css";
import { MiniMapView } from "./mini-map-view";

/** A picture for the pointer; the list of changes is the same for everybody else, so this is hidden from them. */
export function MiniMap({
  groups,
  dir,
}: {
  readonly groups: readonly LaidGroup[];
  readonly dir: "ltr" | "rtl";
}) {
  return (
    <MiniMapView className={styles.map ?? ""}>
      <svg
        {...(dir === "rtl" && { className: styles.mirrored })}
        viewBox={`-3 0 34 ${MAP_HEIGHT}`}
        preserveAspectRatio="none"
        shapeRendering="crispEdges"
        aria-hidden="true"
      >
        {mapBars(groups).map(({ side, kind, d }) => (
          <path key={`${side}${kind}`} data-kind={kind} d={d} />
        ))}
      </svg>
    </MiniMapView>
  );
}
