// @ts-check
/** How far the log is checked and signed: by this server, by its checkpoint, by witnesses elsewhere. */
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { me } from "../shell.js";
import { Picture } from "../picture.js";
import { instantWord, say } from "../words.js";
import { landed, useLanding } from "./landed.js";
import { Hidden } from "./use.js";

const WHOLE = `query Whole($ledger: Boolean!, $proofs: Boolean!) {
  ledger @include(if: $ledger) {
    head position ok stopped
    scrub { verdict position end startedAt finishedAt finding firstBad lastBad }
    witnessing { position behind alarm witnesses { name position signedAt failedAt error alarm } }
    projections { name position error }
  }
  checkpoint @include(if: $proofs) { origin size root streamsRoot witnesses keys note }
  witnessed: checkpoint(witnessed: true) @include(if: $proofs) { size witnesses }
}`;

/** @type {Record<string, [string, string]>} The tone of a verdict, and its words. */
const VERDICTS = { WHOLE: ["good", "ledger-scrub-whole"], DAMAGED: ["alarm", "ledger-scrub-damaged"], NOT_YET: ["", "ledger-scrub-not-yet"], OFF: ["warn", "ledger-scrub-off"] };

export function Integrity() {
  const got = useAnswer(() => (me.value ? { query: WHOLE, variables: { ledger: me.value.sees.includes("LEDGER"), proofs: me.value.sees.includes("PROOFS") } } : null));
  const [ledger, checkpoint, witnessed] = [got.data.value?.ledger, got.data.value?.checkpoint, got.data.value?.witnessed];
  useLanding(ledger?.position ?? checkpoint?.size);
  return html`<p class="soft">${say("ledger-integrity-about")}</p>
    <${Refusal} of=${got} />
    <section class="card" aria-label=${say("ledger-ribbon")}><h2>${say("ledger-ribbon")}</h2><${Picture} name="integrity" moment=${landed.value.at(-1)} label=${say("ledger-ribbon")} /></section>
    <div class="grid ledger-two" aria-busy=${got.busy.value}>
      <section class="card"><h2>${say("ledger-checked-by-server")}</h2>${ledger ? html`<${Scrubbed} ledger=${ledger} />` : got.data.value && html`<${Hidden} />`}</section>
      <section class="card"><h2>${say("ledger-witnesses")}</h2>${ledger ? html`<${Witnessed} witnessing=${ledger.witnessing} witnessed=${witnessed} />` : got.data.value && html`<${Hidden} />`}</section>
    </div>
    <section class="card"><h2>${say("ledger-checkpoint")}</h2>${checkpoint ? html`<${Checkpoint} checkpoint=${checkpoint} />` : got.data.value && html`<p class="soft">${say("ledger-no-checkpoint")}</p>`}</section>`;
}

/** @param {{ ledger: any }} props */
function Scrubbed({ ledger }) {
  const { scrub } = ledger;
  const [tone, words] = VERDICTS[scrub.verdict] ?? ["warn", ""];
  return html`<dl>
    <dt>${say("ledger-verdict")}</dt><dd><span class=${`tag ${tone}`}>${words ? say(words) : scrub.verdict}</span></dd>
    ${scrub.finding && html`<dt>${say("ledger-finding")}</dt><dd><bdi>${scrub.finding}</bdi></dd>`}
    ${scrub.firstBad && html`<dt>${say("ledger-first-bad")}</dt><dd><${Code}>${scrub.firstBad}<//></dd>`}
    <dt>${say("ledger-pass-ended")}</dt><dd>${scrub.finishedAt ? instantWord(scrub.finishedAt) : say("ledger-not-yet")}</dd>
    <dt>${say("ledger-pass-at")}</dt><dd>${say("ledger-of-events", { position: scrub.position, end: scrub.end })}</dd>
    <dt>${say("ledger-last-event")}</dt><dd><${Code}>${ledger.head}<//></dd>
    <dt>${say("ledger-shown-up-to")}</dt><dd><${Code}>${ledger.position}<//></dd>
    <dt>${say("ledger-views")}</dt><dd>${ledger.projections.every((/** @type {any} */ one) => !one.error) ? say("ledger-views-well") : ledger.projections.filter((/** @type {any} */ one) => one.error).map((/** @type {any} */ one) => html`<p class="notice alarm"><bdi>${one.name}: ${one.error}</bdi></p>`)}</dd>
    ${ledger.stopped && html`<dt>${say("ledger-stopped")}</dt><dd><p class="notice alarm"><bdi>${ledger.stopped}</bdi></p></dd>`}
  </dl>`;
}

/** @param {{ witnessing: any, witnessed: any }} props */
function Witnessed({ witnessing, witnessed }) {
  if (witnessing.alarm) return html`<p class="notice alarm" role="alert">${say("ledger-witness-alarm")}</p>`;
  if (!witnessing.witnesses.length) return html`<p>${say("ledger-no-witnesses")}</p>`;
  return html`<p>${say("ledger-witnessed-to", { position: witnessed?.size ?? witnessing.position, behind: witnessing.behind })}</p>
    <ul>${witnessing.witnesses.map((/** @type {any} */ one) => html`<li><${Code}>${one.name}<//>: ${one.signedAt ? say("ledger-signed", { position: one.position, when: instantWord(one.signedAt) }) : say("ledger-not-yet")}${one.error ? html` <span class="tag warn"><bdi>${one.error}</bdi></span>` : ""}</li>`)}</ul>`;
}

/** @param {{ checkpoint: any }} props */
function Checkpoint({ checkpoint }) {
  return html`<dl>
      <dt>${say("ledger-origin")}</dt><dd><${Code}>${checkpoint.origin}<//></dd>
      <dt>${say("ledger-size")}</dt><dd><${Code}>${checkpoint.size}<//></dd>
      <dt>${say("ledger-root")}</dt><dd><${Code}>${checkpoint.root}<//></dd>
      <dt>${say("ledger-streams-root")}</dt><dd><${Code}>${checkpoint.streamsRoot}<//></dd>
      <dt>${say("ledger-keys")}</dt><dd>${checkpoint.keys.map((/** @type {string} */ key) => html`<${Code}>${key}<//> `)}</dd>
      <dt>${say("ledger-witnesses")}</dt><dd>${checkpoint.witnesses.length ? checkpoint.witnesses.map((/** @type {string} */ name) => html`<${Code}>${name}<//> `) : say("ledger-no-witness")}</dd>
    </dl>
    <p>${say("ledger-keep-the-note")}</p>
    <pre class="ledger-json" tabindex="0" aria-label=${say("ledger-note-itself")}><bdi dir="ltr">${checkpoint.note}</bdi></pre>`;
}
