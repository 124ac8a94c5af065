// @ts-check
/** Copies to take away, made by the server; that one was taken goes on record there. */
import { useState } from "preact/hooks";
import { headings, taken } from "../copy.js";
import { html } from "../html.js";
import { say } from "../words.js";

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
    const values = { ...asked, format, lang: headings(), ...(reason.trim() ? { reason: reason.trim() } : {}) };
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
