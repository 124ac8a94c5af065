// @ts-check
/** What an event says, field by field, as the log has it: no field is left out, and none is put in other words. */
import { Code } from "../code.js";
import { html } from "../html.js";
import { say } from "../words.js";

/** @param {{ value: any, label?: string }} props */
export function Payload({ value, label }) {
  if (value === null || value === undefined) return html`<span class="soft">${say("ledger-nothing")}</span>`;
  if (Array.isArray(value)) {
    if (!value.length) return html`<span class="soft">${say("ledger-none")}</span>`;
    return html`<ol class="ledger-values" aria-label=${label}>${value.map((one) => html`<li><${Payload} value=${one} /></li>`)}</ol>`;
  }
  if (typeof value === "object") {
    const fields = Object.entries(value);
    if (!fields.length) return html`<span class="soft">${say("ledger-none")}</span>`;
    return html`<dl class="ledger-payload">${fields.map(([name, field]) => html`<dt><${Code}>${name}<//></dt><dd><${Payload} value=${field} label=${name} /></dd>`)}</dl>`;
  }
  if (typeof value === "boolean") return say(value ? "ledger-yes" : "ledger-no");
  // Numbers, codes and dates read from the left; what people wrote reads as it was written.
  const code = typeof value === "number" || /^[A-Z0-9_:.\-]+$|^[0-9a-f-]{16,}$/.test(String(value));
  return code ? html`<${Code}>${String(value)}<//>` : html`<bdi>${String(value)}</bdi>`;
}
