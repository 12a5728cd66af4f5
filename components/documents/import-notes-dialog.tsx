"use client";
import { useRouter } from "next/navigation";
import { FileDialog } from "@/components/ui/file-dialog";
import { sendFile } from "@/components/ui/send-file";
import type { AnnotationImportView } from "@/lib/contracts/annotation-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

interface Props {
  readonly version: { readonly id: string; readonly label: string };
  readonly onClose: () => void;
}

/** Reads notes from a file onto a version; says what was added, and one by one what could not be. */
export default function ImportNotesDialog({ version, onClose }: Props) {
  const router = useRouter();
  const send = async (file: File) => {
    const answer = await sendFile<AnnotationImportView>(
      "/api/imports/annotations",
      { versionId: version.id },
      file,
    );
    if ("refusal" in answer) return answer;
    router.refresh();
    const { added, replies, known, problems } = answer.value;
    const answered = replies === 1 ? " and 1 reply" : ` and ${replies.toLocaleString("en")} replies`;
    return {
      said: `${plural(added, "note")}${replies > 0 ? answered : ""} added${known > 0 ? `, ${known.toLocaleString("en")} there already` : ""}${
        problems.length > 0 ? `, ${problems.length.toLocaleString("en")} to look at:` : "."
      }`,
      problems,
    };
  };
  return (
    <FileDialog
      title="Import notes"
      accept=".jsonld,.json,application/ld+json,application/json"
      missing="Choose a file of annotations."
      unreachable={serverUnreachable()}
      send={send}
      onClose={onClose}
    >
      A file of W3C Web Annotations, or what Hypothesis exports. The notes are placed on the words of{" "}
      <b>
        <bdi>{version.label}</bdi>
      </b>
      ; what cannot be placed is listed. Importing it again adds nothing.
    </FileDialog>
  );
}
