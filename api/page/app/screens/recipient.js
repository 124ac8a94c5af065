// @ts-check
/** A recipient through all its cases: screenings and how long they count, what stands above and below, incidents, history. */
import { changed, given, link, path } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { behind } from "../instants.js";
import { useMark } from "../made.js";
import { useListening, useMoment, Waiting } from "../many/asking.js";
import { FoldedCopies } from "../copies.js";
import { At, CaseLink, Card, Force, RecipientLink, Until } from "../many/telling.js";
import { Refusal } from "../refusal.js";
import { Clocks, past, PastNotice } from "../past.js";
import { Standing } from "../standing.js";
import { dayWord, eventWord, say, word } from "../words.js";

const RECIPIENT = `query Recipient($id: ID!, $asOf: AsOfInput, $on: Date) {
  recipient(id: $id, asOf: $asOf, effectiveOn: $on) {
    position
    history {
      parents children events lastPosition
      cases { reference country role since status demonstration pairs { status count } }
      recipient { recipient name country forceType commander commandChangedOn demonstration
        screenings { screening appliesTo person result screenedOn expiresOn carriedOverFrom } }
    }
  }
}`;
const HISTORY = `query Named($filter: EventFilterInput!, $before: String) {
  events(last: 50, before: $before, filter: $filter) {
    nodes { position kind recordedAt effectiveOn actor { user role } case { reference } }
    pageInfo { hasPreviousPage startCursor }
  }
}`;
/** What was recorded about a recipient, by the moment that is looked at. @param {string} recipient */
const recordedAbout = (recipient) => ({ recipient, ...(past.value.at && { recordedBefore: behind(past.value.instant) }), ...(past.value.on && { effectiveTo: past.value.on }) });

/** Incidents stand in the cases. Of so many cases they are looked for, the newest first. */
const MOST_CASES = 20;

/** @param {any[]} cases */
function incidentsOf(cases) {
  const some = cases.slice(-MOST_CASES).map((one) => one.reference);
  const fields = some.map((_, index) => `c${index}: case(reference: $r${index}, asOf: $asOf, effectiveOn: $on) { reference incidents { incidents { incident category grave occurredOn reportedOn verification outcome recipients } } }`);
  if (!fields.length) return null;
  return {
    query: `query Incidents($asOf: AsOfInput, $on: Date, ${some.map((_, index) => `$r${index}: String!`).join(", ")}) { ${fields.join(" ")} }`,
    variables: { asOf: past.value.asOf, on: past.value.on || null, ...Object.fromEntries(some.map((reference, index) => [`r${index}`, reference])) },
  };
}

export function Recipient() {
  const landing = useMoment();
  const found = useAnswer(() => (path.value[1] ? { query: RECIPIENT, variables: { id: path.value[1], asOf: past.value.asOf, on: past.value.on || null }, again: landing.moment.value } : null));
  const events = useAnswer(() => (path.value[1] ? { query: HISTORY, variables: { filter: recordedAbout(path.value[1]), before: given("before") || null }, again: landing.moment.value } : null));
  const incidents = useAnswer(() => incidentsOf(found.data.value?.recipient?.history.cases ?? []));
  const whole = found.data.value?.recipient;
  const { then } = past.value;
  useListening(landing, !then, found.own.value?.recipient?.position);
  useMark(whole ? [whole.history.recipient, ...whole.history.cases] : []);
  const id = path.value[1] ?? "";

  if (!whole) {
    return html`<h1 key="heading"><${Code}>${id}<//></h1><${PastNotice} key="past" /><${Refusal} of=${found} />
      ${found.data.value ? html`<p class="empty">${say(then ? "many-not-registered-then" : "many-no-such-recipient")} <a href=${link("/recipients", past.value.carried)}>${say("page-recipients")}</a></p>` : !found.refused.value && html`<${Waiting} />`}`;
  }
  const { history } = whole;
  const { recipient } = history;
  const told = Object.values(incidents.data.value ?? {}).filter(Boolean);
  const concerned = told.flatMap((/** @type {any} */ one) => (one.incidents?.incidents ?? [])
    .filter((/** @type {any} */ incident) => incident.recipients.includes(recipient.recipient))
    .map((/** @type {any} */ incident) => ({ ...incident, reference: one.reference })));
  const withheld = told.filter((/** @type {any} */ one) => one.incidents === null).length;
  concerned.sort((one, other) => other.occurredOn.localeCompare(one.occurredOn));

  return html`
    <p class="soft small"><a href=${link("/recipients", past.value.carried)}>${say("page-recipients")}</a> · <${Code}>${recipient.recipient}<//></p>
    <h1 key="heading"><bdi>${recipient.name}</bdi></h1>
    <${Clocks} />
    <${PastNotice} key="past" />
    <${Refusal} of=${found} />
    <dl class="card many-facts">
      <div><dt>${say("many-force")}</dt><dd><${Force} kind=${recipient.forceType} /></dd></div>
      <div><dt>${say("page-country")}</dt><dd><${Code}>${recipient.country}<//></dd></div>
      <div><dt>${say("many-commander")}</dt><dd>${recipient.commander ? html`<${Code}>${recipient.commander}<//>` : html`<span class="soft">${say("many-not-shown-or-unknown")}</span>`}</dd></div>
      <div><dt>${say("many-command-changed")}</dt><dd>${recipient.commandChangedOn ? dayWord(recipient.commandChangedOn) : say("many-never")}</dd></div>
      <div><dt>${say("many-above")}</dt><dd>${history.parents.length ? html`<ul class="many-inline">${history.parents.map((/** @type {string} */ parent) => html`<li key=${parent}><${RecipientLink} id=${parent} /></li>`)}</ul>` : html`<span class="soft">${say("many-nothing-above")}</span>`}</dd></div>
      <div><dt>${say("many-below")}</dt><dd>${history.children.length ? html`<ul class="many-inline">${history.children.map((/** @type {string} */ child) => html`<li key=${child}><${RecipientLink} id=${child} /></li>`)}</ul>` : html`<span class="soft">${say("many-nothing-below")}</span>`}</dd></div>
    </dl>
    <div class="grid many-two">
      <${Card} id="many-its-cases" title=${say("many-its-cases")}>
        ${history.cases.length === 0 ? html`<p class="empty">${say("many-no-cases-of-recipient")}</p>`
          : html`<ul class="many-agenda">${history.cases.map((/** @type {any} */ one) => html`<li key=${one.reference}>
            <span class="many-due">${one.since ? say("many-since", { day: dayWord(one.since) }) : say("many-link-taken-back")}</span>
            <span class="many-what"><${CaseLink} reference=${one.reference} /> <span class="soft">${one.role ? word("RecipientRole", one.role) : ""}</span>
              <span class="many-under soft">${one.pairs.map((/** @type {any} */ pair) => say("many-pairs", { count: pair.count, status: word("PairStatus", pair.status) })).join(" · ")}</span></span>
            <span class="many-where"><${Standing} status=${one.status} /></span></li>`)}</ul>`}
      <//>
      <${Card} id="many-screened" title=${say("many-screenings")}>
        <${Screenings} screenings=${recipient.screenings} />
      <//>
      <${Card} id="many-incidents" title=${say("many-incidents")}>
        <${Refusal} of=${incidents} />
        ${history.cases.length > 0 && !incidents.data.value ? !incidents.refused.value && html`<${Waiting} />` : concerned.length === 0 ? html`<p class="empty">${say(history.cases.length ? "many-no-incidents" : "many-no-cases-of-recipient")}</p>`
          : html`<ul class="many-agenda">${concerned.map((incident) => html`<li key=${`${incident.reference} ${incident.incident}`}>
            <span class="many-due">${dayWord(incident.occurredOn)}<span class="many-far soft">${say("many-reported", { day: dayWord(incident.reportedOn) })}</span></span>
            <span class="many-what"><b>${word("IncidentCategory", incident.category)}</b> ${incident.grave && html`<span class="tag alarm">${say("many-grave")}</span>`}
              <span class="many-under soft">${incident.verification ? word("Verification", incident.verification) : say("many-not-assessed")}${incident.outcome ? ` · ${word("IncidentOutcome", incident.outcome)}` : ""}</span></span>
            <span class="many-where"><${CaseLink} reference=${incident.reference} /> <${Code}>${incident.incident}<//></span></li>`)}</ul>`}
        ${withheld > 0 && html`<p class="soft small">${say("many-incidents-withheld", { count: withheld })}</p>`}
        ${history.cases.length > MOST_CASES && html`<p class="soft small">${say("many-incidents-of-newest", { count: MOST_CASES })}</p>`}
      <//>
    </div>
    <${Named} events=${events} recipient=${recipient.recipient} count=${past.value.on ? null : history.events} />`;
}

/** @param {{ screenings: any[] }} props */
function Screenings({ screenings }) {
  if (!screenings.length) return html`<p class="empty">${say("many-never-screened")}</p>`;
  const bad = { INELIGIBLE: "alarm", CAUTION: "warn", PENDING: "warn", NO_INFORMATION: "warn", CLEAR: "good" };
  return html`<ul class="many-agenda">${screenings.toSorted((one, other) => other.screenedOn.localeCompare(one.screenedOn)).map((one) => html`<li key=${one.screening} class=${one.expiresOn < past.value.judged ? "many-past" : ""}>
    <span class="many-due">${say("many-screened-on", { day: dayWord(one.screenedOn) })}</span>
    <span class="many-what"><span class=${`tag ${/** @type {Record<string, string>} */ (bad)[one.result] ?? ""}`}>${word("ScreeningResult", one.result)}</span>${" "}${word("ScreeningTarget", one.appliesTo)}${one.person && html` · <${Code}>${one.person}<//>`}
      <span class="many-under soft"><${Code}>${one.screening}<//>${one.carriedOverFrom && html` · ${say("many-carried-over")} <${Code}>${one.carriedOverFrom}<//>`}</span></span>
    <span class="many-where"><span class="soft small">${say("many-counts-until")}</span> <${Until} day=${one.expiresOn} /></span></li>`)}</ul>`;
}

/** @param {{ events: ReturnType<typeof useAnswer>, recipient: string, count: number | null }} props */
function Named({ events, recipient, count }) {
  const page = events.data.value?.events;
  return html`<${Card} id="many-named" title=${say("many-recorded-about")} aside=${count !== null && html`<span class="soft small">${say("many-events", { count })}</span>`}>
    <${Refusal} of=${events} />
    ${!page ? !events.refused.value && html`<${Waiting} />` : page.nodes.length === 0 ? html`<p class="empty">${say("many-nothing-recorded")}</p>`
      : html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("many-recorded-about")} aria-busy=${events.busy.value}><table class="many-rows"><thead><tr>
        <th scope="col">${say("many-position")}</th><th scope="col">${say("many-what-happened")}</th><th scope="col">${say("many-case")}</th><th scope="col">${say("many-happened")}</th><th scope="col">${say("many-recorded")}</th><th scope="col">${say("many-by")}</th></tr></thead>
        <tbody>${page.nodes.toReversed().map((/** @type {any} */ event) => html`<tr key=${event.position}>
          <th scope="row"><a href=${link("/audit", { event: event.position })}><${Code}>${event.position}<//></a></th><td>${eventWord(event.kind)}</td>
          <td>${event.case ? html`<${CaseLink} reference=${event.case.reference} />` : html`<span class="soft">${say("many-registry")}</span>`}</td>
          <td>${dayWord(event.effectiveOn)}</td><td><${At} at=${event.recordedAt} /></td><td><bdi dir="ltr">${event.actor.user}</bdi>, ${word("Role", event.actor.role)}</td></tr>`)}</tbody></table></div>
      <p class="many-pages">${given("before") && html`<a class="button quiet" href=${changed({ before: null })}>${say("many-newest")}</a>`}
        ${page.pageInfo.hasPreviousPage && html`<a class="button quiet" href=${changed({ before: page.pageInfo.startCursor })}>${say("many-earlier")}</a>`}</p>`}
    <${FoldedCopies} path="/export/events" asked=${{ filter: JSON.stringify(recordedAbout(recipient)) }} formats=${["csv", "xlsx", "jsonl", "cloudevents"]} />
  <//>`;
}
