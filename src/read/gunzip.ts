import { gunzipSync } from "node:zlib";

/** What a compressed file holds, or why it can't be had, and the mend. */
export type Gunzipped = { readonly bytes: Uint8Array } | { readonly bytes: null; readonly reason: string; readonly mend: string };

/**
 * Expands a file that was compressed with gzip, up to a bound: a few kilobytes can expand to any size.
 *
 * @param most bytes that the content may have
 */
export function gunzip(compressed: Uint8Array, most: number): Gunzipped {
  try {
    return { bytes: gunzipSync(compressed, { maxOutputLength: most }) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ERR_BUFFER_TOO_LARGE") return { bytes: null, reason: `its content has more than ${Math.floor(most / 1024 / 1024)} MB`, mend: "Expand it, and split what it holds into smaller files." };
    if (code === "Z_BUF_ERROR") return { bytes: null, reason: "the compressed file breaks off", mend: "Copy or download it again." };
    return { bytes: null, reason: "the file is not compressed with gzip, or is damaged", mend: "Copy or download it again, or take away the ending .gz if it is not compressed." };
  }
}
