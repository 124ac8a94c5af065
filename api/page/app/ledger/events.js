// @ts-check
/** All events, newest first, a page at a time; each with its two times, of which the chosen one stands first. */
import { useMemo } from "preact/hooks";
import { computed, signal } from "@preact/signals";
import { changed, given, go } from "../address.js";
import { ask, useAnswer } from "../ask.js";
import { daysBetween } from "../days.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { dayWord, eventWord, instantWord, say, values, word } from "../words.js";
import { landed, useLanding } from "./landed.js";
import { CaseName, Choice, Field, Filters, Pages, Who, useMark } from "./use.js";

const EVENTS = `query Events($before: String, $filter: EventFilterInput) {
  events(last: 50, before: $before, filter: $filter) {
    position nodes { position kind action recordedAt effectiveOn confidentiality actor { user role office onBehalfOf } case { id reference demonstration } }
    pageInfo { hasPreviousPage startCursor }
  }
}`;

const NAMES = ["clock", "from", "to", "kind", "action", "user", "role", "case", "country", "recipient", "text"];

/** The case that a reference names: undefined while it is asked for, null where there is none to see. */
const cases = signal(/** @type {Record<string, string | null>} */ ({}));

/** @param {string} reference */
function caseOf(reference) {
  if (!(reference in cases.value)) {
    ask("query Case($reference: String) { case(reference: $reference) { id } }", { reference })
      .then((found) => { cases.value = { ...cases.value, [reference]: found.case?.id ?? null }; })
      .catch(() => null);
  }
  return cases.value[reference];
}

/** What the address asks for; null while it is not known which case that is. */
function asks() {
  const reference = given("case");
  const id = reference ? caseOf(reference) : "";
  if (reference && !id) return null;
  const [from, to] = [given("from"), given("to")];
  const days = given("clock") === "effective"
    ? { effectiveFrom: from || null, effectiveTo: to || null }
    : { recordedFrom: from ? `${from}T00:00:00Z` : null, recordedBefore: to ? new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString() : null };
  const filter = {
    ...days, kinds: given("kind") ? [given("kind")] : null, actions: given("action") ? [Number(given("action"))] : null,
    users: given("user") ? [given("user")] : null, roles: given("role") ? [given("role")] : null, caseId: id || null,
    countries: given("country") ? [given("country").toUpperCase()] : null, recipient: given("recipient") || null, text: given("text") || null,
  };
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
  return { query: EVENTS, variables: { before: given("before") || null, filter: asked } };
}

export function Events() {
  const got = useAnswer(asks);
  const unknown = useMemo(() => computed(() => Boolean(given("case")) && cases.value[given("case")] === null), []);
  const page = got.data.value?.events;
  useLanding(page?.position);
  useMark(page?.nodes.map((/** @type {any} */ event) => event.case) ?? []);
  const byDay = given("clock") === "effective";
  const filtered = NAMES.some((name) => name !== "clock" && given(name));
  const newer = page && !given("before") ? landed.value.filter((position) => position > Number(page.position)).length : 0;
  return html`
    <details class="ledger-clocks"><summary>${say("ledger-two-clocks")}</summary><p>${say("ledger-clock-recorded-about")}</p><p>${say("ledger-clock-effective-about")}</p><p>${say("ledger-order-about")}</p></details>
    <${Filters} key="filters" names=${NAMES} label=${say("ledger-filter-events")}>
      <label>${say("ledger-clock")}<select name="clock" value=${given("clock")}><option value="">${say("ledger-recorded-long")}</option><option value="effective">${say("ledger-effective-long")}</option></select></label>
      <${Field} name="from" type="date" label=${say("ledger-from")} /><${Field} name="to" type="date" label=${say("ledger-to")} />
      <label>${say("ledger-kind")}<select name="kind" value=${given("kind")}><option value="">${say("ledger-any")}</option>
        ${values("Event").map((kind) => html`<option value=${kind}>${eventWord(kind)}</option>`)}</select></label>
      <label>${say("ledger-action")}<select name="action" value=${given("action")}><option value="">${say("ledger-any")}</option>
        ${[1, 2, 3, 4, 5, 6, 7].map((number) => html`<option value=${number}>${say("ledger-action-of", { number })}</option>`)}</select></label>
      <${Field} name="user" label=${say("ledger-person")} size=${8} />
      <${Choice} name="role" label=${say("page-role")} list="Role" only=${values("Role")} />
      <${Field} name="case" label=${say("ledger-case")} size=${14} />
      <${Field} name="country" label=${say("page-country")} size=${4} max=${2} />
      <${Field} name="recipient" label=${say("ledger-recipient")} size=${8} />
      <${Field} name="text" label=${say("ledger-text")} size=${14} />
    <//>
    <form key="go" class="filters" role="search" aria-label=${say("ledger-go-to")} onSubmit=${(/** @type {any} */ event) => {
      event.preventDefault();
      go(changed({ event: String(new FormData(event.currentTarget).get("position")).trim() }));
    }}><label>${say("ledger-position")}<input name="position" inputmode="numeric" pattern="[1-9][0-9]*" size="8" required dir="ltr" /></label>
      <button type="submit" class="quiet">${say("ledger-open-it")}</button></form>
    ${unknown.value && html`<p class="notice warn" role="alert">${say("ledger-no-such-case", { reference: given("case") })}</p>`}
    <${Refusal} of=${got} />
    ${newer > 0 && html`<p class="notice" role="status">${say("ledger-newer-events", { count: newer })} <button type="button" class="quiet" onClick=${got.refresh}>${say("ledger-show-them")}</button></p>`}
    ${got.busy.value && !unknown.value && html`<p class="soft" role="status">${say("ledger-loading")}</p>`}
    ${page && !unknown.value && (page.nodes.length ? html`<${Rows} events=${page.nodes} byDay=${byDay} busy=${got.busy.value} />` : html`<p class="empty">${say(page.pageInfo.hasPreviousPage ? "ledger-none-here" : filtered ? "ledger-no-events-so" : "ledger-no-events")}</p>`)}
    <${Pages} older=${page?.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null} newer=${Boolean(given("before"))} label=${say("ledger-pages")} />`;
}

/** @param {{ events: any[], byDay: boolean, busy: boolean }} props */
function Rows({ events, byDay, busy }) {
  const heads = [say("ledger-recorded-long"), say("ledger-effective-long")];
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-events")} aria-busy=${busy}><table class="ledger-events">
    <thead><tr><th scope="col">${say("ledger-position")}</th>${(byDay ? heads.reverse() : heads).map((head, place) => html`<th scope="col" class=${place ? "soft" : ""}>${head}</th>`)}
      <th scope="col">${say("ledger-what")}</th><th scope="col">${say("ledger-case")}</th><th scope="col">${say("ledger-actor")}</th></tr></thead>
    <tbody>${[...events].reverse().map((event) => {
      const late = daysBetween(event.effectiveOn, event.recordedAt);
      const recorded = html`<td class=${byDay ? "soft" : ""}><time datetime=${event.recordedAt}>${instantWord(event.recordedAt)}</time></td>`;
      const effective = html`<td class=${byDay ? "" : "soft"}><time datetime=${event.effectiveOn}>${dayWord(event.effectiveOn)}</time>${late > 1 && html`<br /><span class="small">${say("ledger-recorded-late", { count: late })}</span>`}</td>`;
      return html`<tr key=${event.position} aria-current=${given("event") === event.position ? "true" : null}>
        <th scope="row"><a href=${changed({ event: event.position })}><bdi dir="ltr">${event.position}</bdi></a></th>
        ${byDay ? [effective, recorded] : [recorded, effective]}
        <td>${eventWord(event.kind)}${event.confidentiality === "STRICTLY_CONFIDENTIAL" ? html` <span class="tag">${word("Confidentiality", event.confidentiality)}</span>` : ""}</td>
        <td><${CaseName} of=${event.case} /></td><td><${Who} actor=${event.actor} /></td></tr>`;
    })}</tbody></table></div>`;
}
