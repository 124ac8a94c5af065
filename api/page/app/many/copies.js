// @ts-check
/** Copies to take away, made by the server; that one was taken goes on record there. */
import { useState } from "preact/hooks";
import { html } from "../html.js";
import { identified } from "../session.js";
import { language, say } from "../words.js";

/**
 * Fetches a copy with the token in a header, and hands it to the browser as a file.
 * @param {string} address
 */
async function taken(address) {
  const answer = await fetch(address, { headers: identified(), cache: "no-store" }).catch(() => null);
  if (!answer) throw new Error(say("page-unreachable"));
  if (!answer.ok) {
    const body = await answer.json().catch(() => null);
    throw new Error(body?.errors?.[0]?.message ?? `HTTP ${answer.status}`);
  }
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "copy";
  const url = URL.createObjectURL(await answer.blob());
  const save = document.createElement("a");
  save.href = url;
  save.download = name;
  save.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/**
 * @param {{ path: string, asked: Record<string, string>, formats?: string[], about?: string }} props
 * `asked` is what stands behind the question mark, without form, language and reason.
 */
export function Copies({ path, asked, formats = ["csv", "xlsx", "jsonl"], about }) {
  const [said, setSaid] = useState({ wrong: false, text: "" });
  const [busy, setBusy] = useState("");
  const [reason, setReason] = useState("");
  /** @param {string} format */
  const take = async (format) => {
    setBusy(format);
    // Headings are written in English or Arabic.
    const values = { ...asked, format, lang: language.value === "ar" ? "ar" : "en", ...(reason.trim() ? { reason: reason.trim() } : {}) };
    try {
      setSaid({ wrong: false, text: say("many-copy-saved", { file: await taken(`${path}?${new URLSearchParams(values)}`) }) });
    } catch (error) {
      setSaid({ wrong: true, text: /** @type {Error} */ (error).message });
    }
    setBusy("");
  };
  return html`<details class="many-copies no-print"><summary>${say("many-take-copy")}</summary>
    <p class="soft small">${about ?? say("many-copy-about")}</p>
    <label>${say("many-copy-reason")}<input value=${reason} maxlength="500" onInput=${(/** @type {any} */ event) => setReason(event.currentTarget.value)} /></label>
    <p class="many-buttons">${formats.map((format) => html`<button key=${format} type="button" class="quiet" disabled=${busy !== ""} onClick=${() => void take(format)}>${say(`many-format-${format}`)}</button>`)}</p>
    ${said.text && html`<p class=${`notice ${said.wrong ? "alarm" : "good"}`} role=${said.wrong ? "alert" : "status"}>${said.text}</p>`}
  </details>`;
}
