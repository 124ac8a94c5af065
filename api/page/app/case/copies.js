// @ts-check
/** Copies of a case to take away, each with what it is for. */
import { Copies } from "../copies.js";
import { html } from "../html.js";
import { say } from "../words.js";
import { reference } from "./moment.js";

const FORMATS = ["dossier", "xlsx", "csv", "jsonl", "prov", "ocel", "xes", "cloudevents"];

export const CaseCopies = () => html`<section class="card copies" aria-labelledby="copies-heading"><h2 id="copies-heading">${say("case-part-copies")}</h2>
    <p>${say("case-copies-about")}</p>
    <${Copies} path=${`/export/case/${encodeURIComponent(reference.value)}`} formats=${FORMATS} explained />
    <h3>${say("case-print")}</h3><p>${say("case-print-about")}</p><p><button type="button" class="quiet" onClick=${() => print()}>${say("case-print")}</button></p>
  </section>`;
