// @ts-check
/** What falls due over all cases, the most overdue first. */
import { changed, given, go } from "../address.js";
import { useAnswer } from "../ask.js";
import { DAY } from "../days.js";
import { entered, useFilled } from "../filled.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { past } from "../past.js";
import { Refusal } from "../refusal.js";
import { say, word } from "../words.js";
import { Waiting } from "./asking.js";
import { CaseLink, Card, Due, Subjects, together } from "./telling.js";

const QUERY = `query Due($filter: AgendaFilterInput, $after: String, $asOf: AsOfInput, $on: Date) {
  deadlines(first: 20, after: $after, filter: $filter, asOf: $asOf, effectiveOn: $on) {
    totalCount moreThan nodes { reference country office due kind subject recorded demonstration }
    pageInfo { hasNextPage endCursor }
  }
}`;

const SPANS = ["all", "over", "near"];

/** @param {{ moment: { value: number } }} props */
export function Agenda({ moment }) {
  const found = useAnswer(() => {
    const { judged, asOf, on } = past.value;
    const midnight = Date.parse(`${judged}T00:00:00Z`);
    /** @param {number} days */
    const from = (days) => (Number.isNaN(midnight) ? null : new Date(midnight + days * DAY).toISOString());
    const span = given("due");
    return { query: QUERY, again: moment.value, variables: {
      after: given("dueAfter") || null, asOf, on: on || null,
      filter: {
        country: given("country") || null, office: given("office") || null, owner: given("owner") || null,
        from: span === "near" ? from(0) : null,
        until: span === "over" ? from(-1 / DAY) : span === "near" ? from(30) : null,
      },
    } };
  });
  const page = found.data.value?.deadlines;
  useMark(page?.nodes ?? []);
  const span = given("due") || "all";
  return html`<${Card} id="many-due" title=${say("many-what-is-due")} aside=${html`<${Tabs} label=${say("many-what-is-due")} name="due" values=${SPANS} now=${span} words="many-due-span" also=${{ dueAfter: null }} />`}>
    <${OfOwner} />
    <${Refusal} of=${found} />
    ${!page ? html`<${Waiting} />` : page.nodes.length === 0
      ? html`<p class="empty">${say(given("due") === "over" ? "many-nothing-overdue" : "many-nothing-due")}</p>`
      : html`<ol class="many-agenda" aria-busy=${found.busy.value}>${together(/** @type {any[]} */ (page.nodes), (line) => `${line.reference} ${line.kind} ${line.due}`).map((line) => html`<li key=${`${line.reference} ${line.kind} ${line.due}`}>
          <${Due} due=${line.due} />
          <span class="many-what"><b>${word("DeadlineKind", line.kind)}</b><${Subjects} of=${line.subjects.filter((/** @type {string} */ subject) => subject !== line.reference)} />${line.recorded && html`<span class="many-under soft">${say("many-passing-recorded")}</span>`}</span>
          <span class="many-where"><${CaseLink} reference=${line.reference} /></span>
        </li>`)}</ol>
        <p class="many-pages">${page.totalCount !== null ? html`<span class="soft small">${say("many-in-all", { count: page.totalCount })}</span> ` : page.moreThan !== null ? html`<span class="soft small">${say("many-more-than", { count: page.moreThan })}</span> ` : ""}${given("dueAfter") && html`<a href=${changed({ dueAfter: null })}>${say("many-first-page")}</a>`}
          ${page.pageInfo.hasNextPage && html` <a href=${changed({ dueAfter: page.pageInfo.endCursor })}>${say("many-more")}</a>`}</p>`}
  <//>`;
}

/** Whose cases. The figures above are not counted by owner, so this stands with the deadlines. */
function OfOwner() {
  const form = useFilled();
  return html`<form ref=${form} class="filters no-print" role="search" aria-label=${say("many-what-is-due")} onSubmit=${(/** @type {any} */ event) => {
    event.preventDefault();
    go(changed({ ...entered(event.currentTarget), dueAfter: null }));
  }}>
    <label>${say("many-owner")}<input name="owner" size="8" dir="ltr" /></label>
    <button type="submit" class="quiet">${say("page-filter")}</button>
    ${given("owner") && html`<a class="button quiet" href=${changed({ owner: null, dueAfter: null })}>${say("many-clear")}</a>`}
  </form>`;
}

/**
 * Ways of looking at the same, of which one is chosen: each a link.
 * @param {{ label: string, name: string, values: string[], now: string, words: string, also?: Record<string, null> }} props
 */
export const Tabs = ({ label, name, values, now, words, also = {} }) => html`<nav class="many-tabs" aria-label=${label}><ul>${values.map((value, index) => html`<li key=${value}>
  <a href=${changed({ ...also, [name]: index ? value : null })} aria-current=${now === value ? "true" : null}>${say(`${words}-${value}`)}</a></li>`)}</ul></nav>`;
