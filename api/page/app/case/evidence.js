// @ts-check
/** Evidence: what a file is known by is its hash. */
import { useState } from "preact/hooks";
import { sha256 } from "@noble/hashes/sha2";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { State } from "../standing.js";
import { say, word } from "../words.js";
import { hex } from "./hashes.js";
import { ARGUMENTS, CASE, asking } from "./moment.js";
import { Day, Partly, Table, Withheld } from "./pieces.js";

const QUERY = `query CaseEvidence(${ARGUMENTS}) { ${CASE} { redactions { field reason } evidence { attached { evidence sha256 obtainedOn confidentiality erased } } } }`;

/** So many are shown before one asks for the others. */
const AT_FIRST = 50;
/** So much of a file is read at once, so that nothing freezes. */
const PIECE = 1 << 20;

export function Evidence() {
  const asked = useAnswer(() => asking(QUERY));
  const [most, setMost] = useState(AT_FIRST);
  const [found, setFound] = useState(/** @type {{ name: string, hash: string } | null} */ (null));
  const it = asked.data.value?.case;
  const all = it?.evidence?.attached ?? [];
  const same = found && all.find((/** @type {any} */ one) => one.sha256 === found.hash);
  return html`<section class="card" aria-labelledby="evidence-heading" aria-busy=${asked.busy.value ? "true" : null}>
    <h2 id="evidence-heading">${say("case-part-evidence")}</h2>
    <p class="soft">${say("case-evidence-about")}</p>
    <${Refusal} of=${asked} />
    ${it && html`<${Partly} fields=${["evidence"]} it=${it} />`}
    ${it && !it.evidence && html`<${Withheld} field="evidence" redactions=${it.redactions} />`}
    ${it?.evidence && html`
      <p class="no-print"><label>${say("case-file-compare")}<br /><input type="file" onChange=${(/** @type {any} */ event) => { const file = event.currentTarget.files?.[0]; if (file) void hashOf(file).then((hash) => setFound({ name: file.name, hash })); }} /></label></p>
      ${found && html`<p class=${`notice ${same ? "good" : "alarm"}`} role="status">${same ? say("case-file-is", { file: found.name, evidence: same.evidence }) : say("case-file-is-none", { file: found.name })} <${Code}>${found.hash}<//></p>`}
      <${Table} label=${say("case-part-evidence")} columns=${[say("case-document"), say("case-obtained-on"), say("case-class"), "SHA-256"]} empty=${say("case-no-evidence")}
        marks=${all.slice(0, most).map((/** @type {any} */ one) => (one === same ? "changed" : null))}
        rows=${all.slice(0, most).map((/** @type {any} */ one) => [html`<${Code}>${one.evidence}<//> ${one.erased ? html`<${State} kind="warn">${say("case-erased")}<//>` : ""}`,
          html`<${Day} of=${one.obtainedOn} />`, one.confidentiality ? word("Confidentiality", one.confidentiality) : undefined, html`<${Code}>${one.sha256}<//>`])} />
      ${all.length > most && html`<p><button type="button" class="quiet" onClick=${() => setMost(most + AT_FIRST)}>${say("case-show-more", { count: all.length - most })}</button></p>`}`}
  </section>`;
}

/** The hash of a file, which stays on this computer. @param {File} file */
async function hashOf(file) {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += PIECE) {
    hash.update(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()));
    await new Promise((done) => setTimeout(done));
  }
  return hex(hash.digest());
}
