// @ts-check
/** Copies to take away. The server makes them, and that one was taken goes on record before its first byte. */
import { useState } from "preact/hooks";
import { html } from "./html.js";
import { refusedBy, Refused } from "./ask.js";
import { identified } from "./session.js";
import { Told } from "./told.js";
import { language, say } from "./words.js";

/** Headings are written in Arabic and, in every other language, in English. */
const headings = () => (language.value === "ar" ? "ar" : "en");

/**
 * Fetches a copy with the token in a header, and hands it to the browser as a file.
 * @param {string} address
 */
async function taken(address) {
  const answer = await fetch(address, { headers: identified(), cache: "no-store" }).catch(() => null);
  if (!answer) throw new Refused("UNREACHABLE", "");
  if (!answer.ok) throw refusedBy(await answer.json().catch(() => null), answer.status);
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
 * The forms in which a copy can be taken. Where they are `explained` each stands in a line with what it is for, the first
 * one largest; else they are buttons beside each other.
 * @param {{ path: string, asked?: Record<string, string>, formats: string[], explained?: boolean }} props
 * `asked` is what stands behind the question mark, without form, language and reason.
 */
export function Copies({ path, asked = {}, formats, explained = false }) {
  const [said, setSaid] = useState({ wrong: /** @type {import("./told.js").Refusal | null} */ (null), saved: "" });
  const [busy, setBusy] = useState("");
  const [reason, setReason] = useState("");
  /** @param {string} format */
  const take = async (format) => {
    setBusy(format);
    const values = { ...asked, format, lang: headings(), ...(reason.trim() ? { reason: reason.trim() } : {}) };
    try {
      setSaid({ wrong: null, saved: await taken(`${path}?${new URLSearchParams(values)}`) });
    } catch (error) {
      setSaid({ wrong: /** @type {import("./told.js").Refusal} */ (error), saved: "" });
    }
    setBusy("");
  };
  /** @param {string} format @param {boolean} first */
  const button = (format, first) => html`<button key=${format} type="button" class=${first ? null : "quiet"} disabled=${busy !== ""} aria-busy=${busy === format ? "true" : null}
    onClick=${() => void take(format)}>${say(`case-copy-${format}`)}</button>`;
  return html`<label class="copy-reason">${say("many-copy-reason")}<input value=${reason} maxlength="500" onInput=${(/** @type {any} */ event) => setReason(event.currentTarget.value)} /></label>
    ${said.wrong && html`<p class="notice alarm" role="alert"><${Told} refused=${said.wrong} /></p>`}
    ${said.saved && html`<p class="notice good" role="status">${say("many-copy-saved", { file: said.saved })}</p>`}
    ${explained ? html`<ul class="plain formats">${formats.map((format, place) => html`<li key=${format}>${button(format, place === 0)} <span class="soft">${say(`case-copy-${format}-about`)}</span></li>`)}</ul>`
    : html`<p class="many-buttons">${formats.map((format) => button(format, false))}</p>`}`;
}

/**
 * The same, folded away below what it is a copy of.
 * @param {{ path: string, asked: Record<string, string>, formats?: string[], about?: string }} props
 */
export const FoldedCopies = ({ path, asked, formats = ["csv", "xlsx", "jsonl"], about }) => html`<details class="many-copies no-print">
  <summary>${say("many-take-copy")}</summary>
  <p class="soft small">${about ?? say("many-copy-about")}</p>
  <${Copies} path=${path} asked=${asked} formats=${formats} />
</details>`;
