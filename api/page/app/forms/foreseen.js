// @ts-check
/** What a command would record, as the ledger understood it: each event with its day and all that it would say. */
import { Value } from "../case/values.js";
import { html } from "../html.js";
import { dayWord, eventWord, say, word } from "../words.js";
import { fieldWord } from "./state.js";

/** @param {{ events: any[] | null }} props */
export function Foreseen({ events }) {
  if (!events) return html`<p class="soft small">${say("forms-would-record-unseen")}</p>`;
  return html`<h3 class="small">${say("forms-would-record", { count: events.length })}</h3>
    <ol class="foreseen" tabindex="0" aria-label=${say("forms-would-record", { count: events.length })}>${events.map((event) => html`<li><strong>${eventWord(event.kind)}</strong>${" "}
      <span class="small soft"><time datetime=${event.effectiveOn}>${dayWord(event.effectiveOn)}</time> \u00B7 ${word("Confidentiality", event.confidentiality)}</span>
      <${Value} json=${event.payloadJson} path=${event.kind} label=${(/** @type {string} */ name) => fieldWord("", name)} /></li>`)}</ol>`;
}
