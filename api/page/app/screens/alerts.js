// @ts-check
/** What went wrong or falls due, over all cases: newest first, moving as it lands. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { asked, given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { hearing } from "../live.js";
import { AlertItem } from "../ledger/alert.js";
import { FILTERS, STANDING, feed } from "../ledger/feed.js";
import { CaseName, Choice, Field, Filters, Pages, useMark } from "../ledger/use.js";
import { Clocks, past, PastNotice } from "../past.js";
import { Picture } from "../picture.js";
import { Refusal } from "../refusal.js";
import { instantWord, say, values, word } from "../words.js";

const ALERT = `query Alert($position: Position) { alert(position: $position) { ${STANDING} } }`;

export function Alerts() {
  const following = useMemo(feed, []);
  useEffect(() => following.stop, []);
  // What is left of a day is told anew each minute.
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(ticking);
  }, []);
  const alerts = following.alerts.value;
  useMark(alerts?.map((alert) => alert.case) ?? []);
  const { then, instant, judgedAt } = past.value;
  const moment = then ? Date.parse(instant) || now : now;
  const filtered = FILTERS.some((name) => asked.value.get(name));
  const scope = { country: given("country").toUpperCase(), office: given("office") };
  return html`
    <h1>${say("page-alerts")}</h1>
    ${!then && html`<p class="soft">${say("ledger-alerts-about")}</p>`}
    <${Clocks} days=${false} />
    <${PastNotice}>${say("many-acts-of-now")}<//>
    <${Filters} key="filters" names=${FILTERS} label=${say("ledger-filter-alerts")}>
      <label>${say("ledger-state")}<select name="state" value=${given("state")}>
        <option value="">${say("ledger-open-ones")}</option><option value="ALL">${say("ledger-all-of-them")}</option>
        ${values("AlertState").map((state) => html`<option value=${state}>${word("AlertState", state)}</option>`)}</select></label>
      <${Choice} name="severity" label=${say("ledger-at-least")} list="Severity" only=${["WARNING", "CRITICAL"]} />
      <${Choice} name="kind" label=${say("ledger-says")} list="AlertKind" only=${values("AlertKind")} />
      <${Field} name="country" label=${say("page-country")} size=${4} max=${2} />
      <${Field} name="office" label=${say("page-office")} size=${8} />
      <${Field} name="case" label=${say("ledger-case")} size=${14} />
      <${Field} name="recipient" label=${say("ledger-recipient")} size=${8} />
    <//>
    <${Refusal} of=${following} />
    <div class="ledger-beside" key="beside">
    ${!given("before") && !then && html`<aside class="card no-print" aria-label=${say("ledger-alerts-picture")}><details open=${matchMedia("(min-width: 75rem)").matches}><summary>${say("ledger-alerts-picture")}</summary>
      <${Picture} name="alerts" asked=${scope} moment=${following.steps.value[0]?.position} label=${say("ledger-alerts-picture")} /></details></aside>`}
    <div>
    ${!then && html`<${Since} steps=${following.steps.value} />`}
    ${following.busy.value && html`<p class="soft" role="status">${say("ledger-loading")}</p>`}
    ${alerts?.length === 0 && !following.busy.value && html`<p class="empty">${say(filtered ? "ledger-no-alerts-so" : then ? "many-no-alerts-then" : "ledger-no-alerts")}</p>`}
    ${alerts && given("alert") && !alerts.some(({ position }) => position === given("alert")) && (then
      ? html`<p class="notice warn" role="status">${say("many-alert-elsewhere", { position: given("alert") })}</p>`
      : html`<${Elsewhere} now=${now} moment=${following.steps.value[0]?.position} />`)}
    <ol key="list" class="ledger-list" aria-busy=${following.busy.value} aria-label=${say("page-alerts")}>
      ${alerts?.map((alert) => html`<${AlertItem} key=${alert.position} alert=${alert} now=${moment} judged=${judgedAt} />`)}
    </ol>
    <${Pages} older=${following.older.value} newer=${Boolean(given("before"))} label=${say("ledger-pages")} />
    </div></div>`;
}

/** The alert that the address names, where it is none of those in view. @param {{ now: number, moment: string | undefined }} props */
function Elsewhere({ now, moment }) {
  const one = useAnswer(() => (given("alert") ? { query: ALERT, variables: { position: given("alert") } } : null));
  useEffect(() => { if (moment) one.refresh(); }, [moment]);
  if (one.data.value && !one.data.value.alert) return html`<p class="notice warn" role="status">${say("ledger-no-such-alert", { position: given("alert") })}</p>`;
  return html`<${Refusal} of=${one} />${one.data.value?.alert && html`<ul class="ledger-list" aria-label=${say("ledger-named-alert")}><${AlertItem} alert=${one.data.value.alert} now=${now} /></ul>`}`;
}

/** What came since the view was opened, each step once. @param {{ steps: any[] }} props */
function Since({ steps }) {
  return html`<section class="ledger-since" aria-label=${say("ledger-since")}>
    <p class="small soft"><span class=${`ledger-heard ledger-${hearing.value}`} aria-hidden="true"></span> ${say(hearing.value === "heard" ? "ledger-listening" : "ledger-not-listening")}</p>
    <div role="log" aria-label=${say("ledger-since")}><ul>
      ${steps.map((step) => html`<li key=${`${step.position}-${step.alert.position}-${step.step}`} data-position=${step.position} data-of=${step.alert.position}>
        <time datetime=${step.at}>${instantWord(step.at)}</time> <strong>${word("AlertStep", step.step)}</strong>
        <span>${word("AlertKind", step.alert.kind)}</span> <${CaseName} of=${step.alert.case} />
        <a href=${link("/alerts", { alert: step.alert.position, state: "ALL" })}>${say("ledger-show")}</a></li>`)}
    </ul></div></section>`;
}
