// @ts-check
/** Copies of a case to take away. The server makes them, and that one was taken goes on record before its first byte. */
import { useState } from "preact/hooks";
import { headings, taken } from "../copy.js";
import { html } from "../html.js";
import { say } from "../words.js";
import { reference } from "./moment.js";

const FORMATS = ["dossier", "xlsx", "csv", "jsonl", "prov", "ocel", "xes", "cloudevents"];

export function Copies() {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState("");
  const [said, setSaid] = useState({ wrong: "", saved: "" });
  /** @param {string} format */
  const take = async (format) => {
    setBusy(format);
    const asked = new URLSearchParams({ format, lang: headings(), ...(reason.trim() ? { reason: reason.trim() } : {}) });
    try {
      setSaid({ wrong: "", saved: await taken(`/export/case/${encodeURIComponent(reference.value)}?${asked}`) });
    } catch (error) {
      setSaid({ wrong: /** @type {Error} */ (error).message, saved: "" });
    }
    setBusy("");
  };
  return html`<section class="card copies" aria-labelledby="copies-heading"><h2 id="copies-heading">${say("case-part-copies")}</h2>
    <p>${say("case-copies-about")}</p>
    <p><label>${say("case-copy-reason")}<input class="wide" value=${reason} maxlength="500" onInput=${(/** @type {any} */ event) => setReason(event.currentTarget.value)} /></label></p>
    ${said.wrong && html`<p class="notice alarm" role="alert">${said.wrong}</p>`}
    ${said.saved && html`<p class="notice good" role="status">${say("case-copy-saved", { file: said.saved })}</p>`}
    <ul class="plain formats">${FORMATS.map((format) => html`<li><button type="button" class=${format === "dossier" ? null : "quiet"} disabled=${busy !== ""} aria-busy=${busy === format ? "true" : null}
      onClick=${() => void take(format)}>${say(`case-copy-${format}`)}</button> <span class="soft">${say(`case-copy-${format}-about`)}</span></li>`)}</ul>
    <h3>${say("case-print")}</h3><p>${say("case-print-about")}</p><p><button type="button" class="quiet" onClick=${() => print()}>${say("case-print")}</button></p>
  </section>`;
}
