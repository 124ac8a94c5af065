// @ts-check
/** A copy that the server makes, handed to the browser as a file. That it was taken goes on record before its first byte. */
import { identified } from "./session.js";
import { language, say } from "./words.js";

/** Headings are written in Arabic and, in every other language, in English. */
export const headings = () => (language.value === "ar" ? "ar" : "en");

/**
 * Fetches a copy with the token in a header, and hands it to the browser as a file.
 * @param {string} address
 */
export async function taken(address) {
  const answer = await fetch(address, { headers: identified(), cache: "no-store" }).catch(() => null);
  if (!answer) throw new Error(say("page-unreachable"));
  if (!answer.ok) throw new Error((await answer.json().catch(() => null))?.errors?.[0]?.message ?? `HTTP ${answer.status}`);
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "copy";
  const url = URL.createObjectURL(await answer.blob());
  const save = document.createElement("a");
  save.href = url;
  save.download = name;
  save.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
