// @ts-check
/** All cases that one may see, at a glance: what waits on whom, how far they are, what is due, suspended and breached. */
import { changed, given, go, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { entered, useFilled } from "../filled.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { useListening, useMoment, useSlowly, Waiting } from "../many/asking.js";
import { Desk } from "../many/desk.js";
import { Agenda, Tabs } from "../many/due.js";
import { Figures, Spread } from "../many/figures.js";
import { At, CaseLink, Card } from "../many/telling.js";
import { Clocks, past, PastNotice } from "../past.js";
import { Picture } from "../picture.js";
import { Refusal } from "../refusal.js";
import { me } from "../shell.js";
import { dayWord, eventWord, say } from "../words.js";

const TALLY = `query Portfolio($filter: TallyFilterInput, $asOf: AsOfInput, $on: Date) {
  all: portfolio(asOf: $asOf, effectiveOn: $on) { byCountry { country } }
  portfolio(filter: $filter, asOf: $asOf, effectiveOn: $on) {
    position cases demonstration suspendedNow suspensions approvals approvalsWithConditions declined realRisk decided medianDaysToDecision
    byStatus { status count } byCountry { country count open } byLevel { level count }
  }
}`;
const BREACHED = `query Breached($country: CountryCode, $asOf: AsOfInput, $on: Date) {
  indicators(first: 12, filter: { states: [BREACHED], country: $country }, asOf: $asOf, effectiveOn: $on) {
    nodes { reference indicator name since nextReadingDue } pageInfo { hasNextPage }
  }
}`;

/** The moment, as the ledger is asked for it. */
const moment = () => ({ asOf: past.value.asOf, on: past.value.on || null });

/** Pictures are redrawn at most once in this time, in milliseconds. */
const REDRAWN_EVERY = 5_000;

export function Portfolio() {
  const landing = useMoment();
  const tally = useAnswer(() => {
    const [country, office] = [given("country"), given("office")];
    return { query: TALLY, variables: { ...moment(), filter: { countries: country ? [country] : null, office: office || null } }, again: landing.moment.value };
  });
  const counted = tally.data.value?.portfolio;
  const { then, on, instant } = past.value;
  useListening(landing, !then, tally.own.value?.portfolio?.position);
  const breached = useAnswer(() => ({ query: BREACHED, variables: { ...moment(), country: given("country") || null }, again: landing.moment.value }));
  const filter = { country: given("country"), office: given("office") };
  const shown = useSlowly(landing.moment.value, REDRAWN_EVERY);
  useMark([counted]);
  const last = landing.landed.value;

  return html`
    <div class="many-title"><h1>${say("page-portfolio")}</h1>
      <p class="many-live soft small" role="status">${last && !then && html`${say("many-just-recorded")} <b>${eventWord(last.kind)}</b>${last.reference && html` · <${CaseLink} reference=${last.reference} />`} · <${At} at=${last.recordedAt} />`}</p></div>
    <${Clocks} />
    <${PastNotice}>${say(on ? "many-not-of-day" : "many-desk-of-now")}<//>
    <${Narrow} countries=${tally.data.value?.all?.byCountry} filter=${filter} />
    <${Refusal} of=${tally} />
    ${me.value?.withoutSmallCounts && html`<p class="notice" role="note">${say(filter.country || filter.office ? "many-small-counts-filtered" : "many-small-counts-withheld")}</p>`}
    ${counted ? html`<div aria-busy=${tally.busy.value}><${Figures} tally=${counted} filter=${filter} /></div>` : tally.data.value ? html`<p class="empty">${say("many-figures")}: ${say("many-not-shown-why")}</p>` : !tally.refused.value && html`<${Waiting} />`}
    <div class="many-board">
      ${!then && html`<${Desk} moment=${landing.moment} />`}
      <${Agenda} moment=${landing.moment} />
    </div>
    ${on && !instant && tally.busy.value && !tally.own.value ? html`<${Waiting} />` : html`<${Pictures} tally=${counted} position=${tally.own.value?.portfolio?.position} breached=${breached} filter=${filter} moment=${then ? null : shown} />`}`;
}

/**
 * What stands in pictures, of the moment that is looked at. Alerts are of the record and have no day of the world.
 * @param {{ tally: any, position: string | undefined, breached: ReturnType<typeof useAnswer>, filter: { country: string, office: string }, moment: number }} props
 */
function Pictures({ tally, position, breached, filter, moment }) {
  const { instant, on, carried } = past.value;
  // Of a day they are as far as the counts were known: one moment for all that stands here.
  const asked = { country: filter.country, asOf: instant || (on && position) || "", effectiveOn: on };
  const mode = given("mode") === "reached" ? "reached" : "now";
  return html`
    ${filter.office && html`<p class="notice">${say("many-pictures-by-country")}</p>`}
    <div class="grid many-pictures">
      <${Card} id="many-stages" title=${say("page-stages")} aside=${html`<${Tabs} label=${say("page-stages")} name="mode" values=${["now", "reached"]} now=${mode} words="many-mode" />`}>
        ${tally && html`<${Spread} tally=${tally} filter=${filter} />`}
        <${Picture} name="funnel" asked=${{ ...asked, mode }} moment=${moment} label=${say("page-stages")} />
      <//>
      <${Card} id="many-suspensions" title=${say("many-suspensions")} aside=${html`<a href=${link("/register", { ...filter, ...carried, status: "SUSPENDED" })}>${say("many-suspended-cases")}</a>`}>
        <${Picture} name="suspensions" asked=${asked} moment=${moment} label=${say("many-suspensions")} />
      <//>
      <${Card} id="many-breached" title=${say("many-breached")}>
        <${Refusal} of=${breached} />
        <${Breached} page=${breached.data.value?.indicators} />
        <${Picture} name="indicators" asked=${asked} moment=${moment} label=${say("many-breached")} />
      <//>
      ${!on && html`<${Card} id="many-alerts" title=${say("page-alerts")} aside=${html`<a href=${link("/alerts", { at: carried.at })}>${say("many-all-alerts")}</a>`}>
        <${Picture} name="alerts" asked=${asked} moment=${moment} label=${say("page-alerts")} />
      <//>`}
      <${Card} id="many-calendar" title=${say("many-calendar")}>
        <${Picture} name="calendar" asked=${asked} moment=${moment} label=${say("many-calendar")} />
      <//>
      <${Card} id="many-matrix" title=${say("many-matrix")}>
        <${Picture} name="matrix" asked=${asked} moment=${moment} label=${say("many-matrix")} />
      <//>
      <${Card} id="many-drift" title=${say("many-drift")}>
        <${Picture} name="drift" asked=${asked} moment=${moment} label=${say("many-drift")} />
      <//>
      <${Card} id="many-dotted" title=${say("many-dotted")}>
        <${Picture} name="dotted" asked=${asked} moment=${moment} label=${say("many-dotted")} />
      <//>
    </div>`;
}

/**
 * Which cases: by country and office, in the address.
 * @param {{ countries: { country: string }[] | null | undefined, filter: { country: string, office: string } }} props
 */
function Narrow({ countries, filter }) {
  const form = useFilled({ also: countries?.map(({ country }) => country).join() });
  return html`<form ref=${form} class="filters" onSubmit=${(/** @type {any} */ event) => {
    event.preventDefault();
    const values = entered(event.currentTarget);
    go(changed({ ...values, country: values.country?.toUpperCase(), dueAfter: null }));
  }}>
    <label>${say("page-country")}${countries
      ? html`<select name="country" onChange=${(/** @type {any} */ event) => event.currentTarget.form.requestSubmit()}>
          <option value="">${say("many-all-countries")}</option>
          ${countries.map(({ country }) => html`<option key=${country} value=${country}>${country}</option>`)}</select>`
      : html`<input name="country" maxlength="2" size="4" dir="ltr" />`}</label>
    <label>${say("page-office")}<input name="office" size="8" dir="ltr" /></label>
    <button type="submit">${say("page-filter")}</button>
    ${(filter.country || filter.office) && html`<a class="button quiet" href=${changed({ country: null, office: null, dueAfter: null })}>${say("many-clear")}</a>`}
  </form>`;
}

/** @param {{ page: any }} props */
function Breached({ page }) {
  if (!page?.nodes.length) return null;
  return html`<ul class="many-agenda">${page.nodes.map((/** @type {any} */ line) => html`<li key=${`${line.reference} ${line.indicator}`}>
    <span class="many-due over">${say("many-since", { day: dayWord(line.since) })}</span>
    <span class="many-what"><b><bdi>${line.name}</bdi></b> <${Code}>${line.indicator}<//></span>
    <span class="many-where"><${CaseLink} reference=${line.reference} /></span></li>`)}</ul>`;
}
