// @ts-check
/** A case: how it stands, how it came to that, and the proof of it. Each part has an address, and so has each moment. */
import { useEffect } from "preact/hooks";
import { effect } from "@preact/signals";
import { asked, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { later } from "../later.js";
import { listen } from "../live.js";
import { Refusal } from "../refusal.js";
import { madeUp } from "../shell.js";
import { Standing } from "../standing.js";
import { say } from "../words.js";
import { Bar } from "../case/bar.js";
import { Overview } from "../case/overview.js";
import { ARGUMENTS, asking, CASE, cursor, moment, newest, part, pulse, recordedAt, reference, seen, shown } from "../case/moment.js";
import { Day } from "../case/pieces.js";

/** The parts of the screen by their place in the address; the first has none, the others are loaded when they are gone to. */
const PARTS = /** @type {Record<string, any>} */ ({
  "": Overview,
  replay: later(async () => (await import("../case/replay.js")).Replay),
  events: later(async () => (await import("../case/events.js")).Events),
  risk: later(async () => (await import("../case/risk.js")).Risk),
  monitoring: later(async () => (await import("../case/monitoring.js")).Monitoring),
  evidence: later(async () => (await import("../case/evidence.js")).Evidence),
  blame: later(async () => (await import("../case/blame.js")).Blame),
  attempts: later(async () => (await import("../case/attempts.js")).Attempts),
  proof: later(async () => (await import("../case/proof.js")).Proof),
  copies: later(async () => (await import("../case/copies.js")).CaseCopies),
});

/** Parts that are of no moment. */
const TIMELESS = ["attempts", "proof", "copies"];

const HEAD = `query CaseNow($reference: String!) { case(reference: $reference) {
  id reference title country status partlySuspended demonstration revision hiddenEvents asOfPosition
  scope { opened { office project caseOwner plannedStart plannedEnd } openedOn } } }`;
const THEN = `query CaseThen(${ARGUMENTS}) { ${CASE} { status partlySuspended revision hiddenEvents effectiveOn history(last: 1) { edges { cursor node { recordedAt } } } } }`;
const LANDED = `subscription CaseLanded($after: Position, $filter: EventFilterInput) {
  events(after: $after, filter: $filter) { position kind event { kind revision } } }`;

export function Case() {
  const now = useAnswer(() => ({ query: HEAD, variables: { reference: reference.value }, again: pulse.value }));
  const then = useAnswer(() => asking(THEN));
  useEffect(() => {
    const stops = follows(now, then);
    return () => { for (const stop of stops) stop(); madeUp.value = false; };
  }, []);

  useEffect(() => {
    document.querySelector(".case-parts [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [part.value, now.data.value === null]);
  const it = now.data.value?.case;
  const view = then.data.value?.case;
  if (it === undefined) return html`<h1>${say("case-title", { reference: reference.value })}</h1><${Refusal} of=${now} />${now.busy.value && html`<p aria-busy="true">${say("case-loading")}</p>`}`;
  if (it === null || it.reference !== reference.value) {
    return html`<h1>${say("case-none")}</h1>${now.busy.value ? html`<p aria-busy="true">${say("case-loading")}</p>`
      : html`<p>${say("case-none-why", { reference: reference.value })} <a href=${link("/register")}>${say("page-register")}</a></p>`}`;
  }
  const Part = PARTS[part.value];
  const timeless = TIMELESS.includes(part.value);
  // Of another moment nothing is said until it is known: how the case stands now would be read as how it stood then.
  const standing = timeless || moment.value.now ? (!timeless && view) || it : view;
  return html`<div class="case">
    <header class="case-head">
      <div><p class="case-reference"><${Code}>${it.reference}<//></p>
        <h1><bdi>${it.title ?? say("case-title-hidden")}</bdi></h1>
        <p class="soft facts">${facts(it)}</p></div>
      <div class="case-status">${standing && html`<${Standing} status=${standing.status} partly=${standing.partlySuspended} />`}
        ${standing && !timeless && !moment.value.now && html`<p class="soft small">${say("case-status-then")}</p>`}</div>
    </header>
    <nav class="case-parts no-print" aria-label=${say("case-parts")}><ul>${Object.keys(PARTS).map((name) => html`<li>
      <a href=${to(name)} aria-current=${part.value === name ? "page" : null}>${say(`case-part-${name || "overview"}`)}</a></li>`)}</ul></nav>
    <${Refusal} of=${now} />
    ${!timeless && html`<${Bar} then=${then} hidden=${it.hiddenEvents} />`}
    ${it.hiddenEvents > 0 && html`<p class="notice warn hidden-events">${say("case-hidden-events", { count: it.hiddenEvents })}</p>`}
    ${!Part ? html`<p class="empty">${say("case-no-such-part")}</p>`
      : !timeless && !view && then.refused.value ? null
      : !timeless && view === null && !then.busy.value && !then.refused.value ? html`<p class="empty">${say("case-not-begun")}</p>`
      : html`<${Part} key=${`${reference.value} ${part.value}`} it=${it} view=${view} />`}
  </div>`;
}

/** The same moment in another part. @param {string} name */
function to(name) {
  const keep = Object.fromEntries(["step", "at", "on"].map((one) => [one, asked.value.get(one)]));
  return link(`/case/${encodeURIComponent(reference.value)}${name ? `/${name}` : ""}`, TIMELESS.includes(name) ? {} : keep);
}

/** @param {any} it */
function facts(it) {
  const opened = it.scope?.opened;
  return html`<${Code}>${it.country}<//>${opened ? html` · <${Code}>${opened.office}<//> · ${say("case-project")} <${Code}>${opened.project}<//> · ${say("case-owner")} <${Code}>${opened.caseOwner}<//>` : ""}
    ${it.scope?.openedOn ? html` · ${say("case-opened-on")} <${Day} of=${it.scope.openedOn} />` : ""}`;
}

/**
 * What follows from the answers: how far the case has come, whether it is made up, and what lands in it from then on.
 * @param {ReturnType<typeof useAnswer>} now
 * @param {ReturnType<typeof useAnswer>} then
 */
function follows(now, then) {
  let heardOf = "";
  /** @type {() => void} */
  let deafen = () => {};
  // Another case begins anew. First of all: the answer may be here already, and what it says must stay.
  const another = effect(() => {
    reference.value;
    newest.value = 0;
    seen.value = 0;
  });
  const known = effect(() => {
    const it = now.data.value?.case;
    if (!it) {
      deafen();
      heardOf = "";
      return;
    }
    newest.value = it.revision;
    madeUp.value = it.demonstration;
    if (moment.peek().now || !seen.peek()) seen.value = it.revision;
    if (heardOf === it.id) return;
    deafen();
    heardOf = it.id;
    const filter = { caseId: it.id };
    deafen = listen((after) => ({ query: LANDED, variables: { after, filter } }), String(it.asOfPosition), (notice) => {
      if (notice.event) soon();
    }, (notice) => notice.position);
  });
  const looked = effect(() => {
    const view = then.data.value?.case;
    if (view === undefined) return;
    shown.value = view?.revision ?? 0;
    recordedAt.value = view?.history.edges[0]?.node.recordedAt ?? "";
    cursor.value = view?.history.edges[0]?.cursor ?? "";
  });
  return [another, known, looked, () => deafen(), () => clearTimeout(waiting)];
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** Several events that land together are asked for once. */
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => { pulse.value += 1; }, 150);
}

