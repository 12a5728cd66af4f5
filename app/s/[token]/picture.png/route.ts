import { required } from "@/lib/core/permissions/required";
import { previewPicture } from "@/lib/server/edge/preview-page";
import { route } from "@/lib/server/edge/route";
import { pictureOfPreview } from "@/lib/server/export/pictures/picture-of-preview";
import { openSharePreview } from "@/lib/server/services/share-links/open-share-preview";

/** The picture of a preview, of a link that is open to anyone; nothing of every other one. */
export const GET = route<{ token: string }>(async (_request, { token }) =>
  previewPicture(await pictureOfPreview(required(await openSharePreview(token)))),
);
