// @ts-check
/** One event, opened: all that the log has of it, where it stands, its proof checked here, and who read it. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { changed, given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { daysBetween } from "../days.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { Refusal } from "../refusal.js";
import { me } from "../shell.js";
import { dayWord, eventWord, instantWord, language, say, word } from "../words.js";
import { Payload } from "./payload.js";
import { checked } from "./proof.js";
import { ReadingRows } from "./readings.js";
import { CaseName, Who } from "./use.js";

const EVENT = `query Event($position: Position!, $proves: Boolean!) {
  event(position: $position) {
    position stream revision kind description action recordedAt effectiveOn policyEdition confidentiality commandId cause
    leafHash payloadJson actor { user role office onBehalfOf } case { id reference demonstration }
  }
  proof(position: $position) @include(if: $proves) {
    index leafHash path record event { position leafHash } checkpoint { size root note keys witnesses }
  }
}`;

/** @param {{ position: string }} props */
export function OpenedEvent({ position }) {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const got = useAnswer(() => (given("event") && me.value ? { query: EVENT, variables: { position: given("event"), proves: me.value.sees.includes("PROOFS") } } : null));
  const first = useRef(true);
  useEffect(() => {
    // Opened from the list it is gone to; a view that begins with it is not.
    if (!first.current) place.current?.focus();
    first.current = false;
  }, [position]);
  const event = got.data.value?.event;
  useMark([event?.case]);
  return html`<section class="card ledger-event" aria-busy=${got.busy.value} aria-label=${say("ledger-event-of", { position })}>
    <div class="ledger-head"><h2 ref=${place} tabindex="-1">${say("ledger-event-of", { position })}</h2>
      <nav class="ledger-pages" aria-label=${say("ledger-beside")}>
        ${Number(position) > 1 && html`<a href=${changed({ event: Number(position) - 1 })}>${say("ledger-event-before")}</a>`}
        <a href=${changed({ event: Number(position) + 1 })}>${say("ledger-event-after")}</a>
        <a href=${changed({ event: null })}>${say("ledger-close")}</a>
      </nav></div>
    <${Refusal} of=${got} />
    ${got.busy.value && html`<p class="soft" role="status">${say("ledger-loading")}</p>`}
    ${got.data.value && !event && !got.busy.value && html`<p class="empty">${say("ledger-no-such-event", { position })}</p>`}
    ${event && html`<${Whole} event=${event} proof=${got.data.value.proof} />`}
  </section>`;
}

/** @param {{ event: any, proof: any }} props */
function Whole({ event, proof }) {
  const payload = useMemo(() => JSON.parse(event.payloadJson), [event.payloadJson]);
  const later = daysBetween(event.effectiveOn, event.recordedAt);
  return html`
    <p class="ledger-lead"><strong>${eventWord(event.kind)}</strong> ${language.value === "en" && html`<span class="soft">${event.description}</span>`}</p>
    <dl>
      <dt>${say("ledger-recorded-long")}</dt><dd><time datetime=${event.recordedAt}>${instantWord(event.recordedAt)}</time> <span class="soft"><${Code}>${event.recordedAt}<//></span></dd>
      <dt>${say("ledger-effective-long")}</dt><dd><time datetime=${event.effectiveOn}>${dayWord(event.effectiveOn)}</time>${later > 0 && html` <span class="tag warn">${say("ledger-recorded-late", { count: later })}</span>`}</dd>
      <dt>${say("ledger-case")}</dt><dd><${CaseName} of=${event.case} /></dd>
      <dt>${say("ledger-actor")}</dt><dd><${Who} actor=${event.actor} /></dd>
      <dt>${say("ledger-kind")}</dt><dd><${Code}>${event.kind}<//>${event.action ? html` · ${say("ledger-action-of", { number: event.action })}` : ""}</dd>
      <dt>${say("ledger-confidentiality")}</dt><dd>${word("Confidentiality", event.confidentiality)}</dd>
      <dt>${say("ledger-edition")}</dt><dd><a href=${link("/policy", { edition: event.policyEdition })}>${say("ledger-edition-of", { number: event.policyEdition })}</a></dd>
      <dt>${say("ledger-position")}</dt><dd><${Code}>${event.position}<//> · ${say("ledger-revision-of", { revision: event.revision })} <${Code}>${event.stream}<//></dd>
      <dt>${say("ledger-command-name")}</dt><dd><${Code}>${event.commandId}<//></dd>
      <dt>${say("ledger-cause")}</dt><dd>${event.cause ? html`<a href=${changed({ event: event.cause })}>${say("ledger-event-of", { position: event.cause })}</a>` : html`<span class="soft">${say("ledger-none")}</span>`}</dd>
    </dl>
    <h3>${say("ledger-what-it-says")}</h3>
    <${Payload} value=${payload} />
    <details><summary>${say("ledger-as-json")}</summary><pre tabindex="0" class="ledger-json"><bdi dir="ltr">${JSON.stringify(payload, null, 2)}</bdi></pre></details>
    <h3>${say("ledger-proof")}</h3>
    <${Proof} event=${event} proof=${proof} />
    ${me.value?.sees.includes("READINGS") && event.case && html`<h3>${say("ledger-who-read")}</h3><${ReadBy} key=${event.case.id} event=${event} />`}`;
}

/** @param {{ holds: boolean, words: string }} props */
const Verdict = ({ holds, words }) => html`<li><span class=${`tag ${holds ? "good" : "alarm"}`}><span aria-hidden="true">${holds ? "✓" : "✗"}</span> ${say(holds ? "ledger-holds" : "ledger-holds-not")}</span> ${say(words)}</li>`;

/** @param {{ event: any, proof: any }} props */
function Proof({ event, proof }) {
  const [found, setFound] = useState(/** @type {Awaited<ReturnType<typeof checked>> | null} */ (null));
  useEffect(() => {
    let over = false;
    setFound(null);
    if (proof?.event.position === event.position) void checked(proof).then((told) => { if (!over) setFound(told); });
    return () => { over = true; };
  }, [proof, event.position]);
  return html`<dl><dt>${say("ledger-leaf")}</dt><dd><${Code}>${event.leafHash}<//></dd>
      ${proof && html`<dt>${say("ledger-place")}</dt><dd>${say("ledger-place-of", { index: proof.index, size: proof.checkpoint.size })}</dd>
      <dt>${say("ledger-root")}</dt><dd><${Code}>${proof.checkpoint.root}<//></dd>
      <dt>${say("ledger-witnesses")}</dt><dd>${proof.checkpoint.witnesses.length ? proof.checkpoint.witnesses.map((/** @type {string} */ name) => html`<${Code}>${name}<//> `) : say("ledger-no-witness")}</dd>`}</dl>
    ${found ? html`<ul class="ledger-verdicts" data-holds=${found.leaf && found.root && found.note && found.signature === true}>
      <${Verdict} holds=${found.leaf} words="ledger-check-leaf" />
      <${Verdict} holds=${found.root} words="ledger-check-root" />
      <${Verdict} holds=${found.note} words="ledger-check-note" />
      ${found.signature === null ? html`<li><span class="tag warn"><span aria-hidden="true">!</span> ${say("case-signature-unknown")}</span> ${say("ledger-check-signature")}</li>`
        : html`<${Verdict} holds=${found.signature} words="ledger-check-signature" />`}</ul>
      <p class="small soft">${say("ledger-checked-here")}</p>`
    : proof ? null : html`<p class="soft">${say("ledger-no-proof")}</p>`}`;
}

const READ = `query ReadBy($case: ID) {
  readings(case: $case, first: 100) { nodes { position reading { at user role office kind of reason positions case } } pageInfo { hasNextPage } }
}`;

/** @param {{ event: any }} props */
function ReadBy({ event }) {
  const read = useAnswer(() => ({ query: READ, variables: { case: event.case.id } }));
  const all = read.data.value?.readings.nodes;
  const own = all?.filter((/** @type {any} */ one) => one.reading.positions.includes(event.position) || !one.reading.positions.length);
  return html`<${Refusal} of=${read} />
    <p class="small soft">${say("ledger-readings-about")}</p>
    ${own && (own.length ? html`<${ReadingRows} rows=${own} />` : html`<p class="empty">${say(read.data.value?.readings.pageInfo.hasNextPage ? "ledger-none-here" : "ledger-nobody-read")}</p>`)}
    ${read.data.value?.readings.pageInfo.hasNextPage && html`<p class="small"><a href=${link("/audit", { tab: "readings" })}>${say("ledger-more-readings")}</a></p>`}`;
}
