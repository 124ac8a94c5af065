// @ts-check
/** Who read what: the readings that are on record, for those who may see them. */
import { changed, given } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { instantWord, say, word } from "../words.js";
import { Field, Filters, Pages } from "./use.js";

/** @param {{ rows: any[] }} props */
export const ReadingRows = ({ rows }) => html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-readings")}><table>
  <thead><tr><th scope="col">${say("ledger-when")}</th><th scope="col">${say("ledger-actor")}</th><th scope="col">${say("ledger-how-read")}</th><th scope="col">${say("ledger-events")}</th><th scope="col">${say("ledger-reason")}</th></tr></thead>
  <tbody>${rows.map(({ position, reading }) => html`<tr key=${`${position}-${reading.at}-${reading.user}`}>
    <td><time datetime=${reading.at}>${instantWord(reading.at)}</time></td>
    <th scope="row"><bdi dir="ltr">${reading.user}</bdi> · ${word("Role", reading.role)} · <bdi dir="ltr">${reading.office}</bdi></th>
    <td>${word("ReadingKind", reading.kind)}${reading.of ? html` <bdi>${reading.of}</bdi>` : ""}</td>
    <td>${reading.positions.length ? reading.positions.map((/** @type {string} */ one) => html`<a href=${changed({ tab: null, event: one })}><bdi dir="ltr">${one}</bdi></a> `) : html`<span class="soft">${say("ledger-many-events")}</span>`}</td>
    <td>${reading.reason ? html`<bdi>${reading.reason}</bdi>` : html`<span class="soft">${say("ledger-none-asked")}</span>`}</td>
  </tr>`)}</tbody></table></div>`;

const READINGS = `query Readings($after: String, $user: String, $from: DateTime, $to: DateTime) {
  readings(first: 50, after: $after, user: $user, from: $from, to: $to) {
    nodes { position reading { at user role office kind of reason positions case } } pageInfo { hasNextPage endCursor }
  }
}`;

export function Readings() {
  const got = useAnswer(() => ({ query: READINGS, variables: {
    after: given("after") || null, user: given("user") || null,
    from: given("from") ? `${given("from")}T00:00:00Z` : null, to: given("to") ? `${given("to")}T23:59:59.999Z` : null,
  } }));
  const page = got.data.value?.readings;
  return html`<p class="soft">${say("ledger-readings-about")}</p>
    <${Filters} names=${["user", "from", "to"]} label=${say("ledger-filter-readings")}>
      <${Field} name="user" label=${say("ledger-person")} size=${8} /><${Field} name="from" type="date" label=${say("ledger-from")} /><${Field} name="to" type="date" label=${say("ledger-to")} />
    <//>
    <${Refusal} of=${got} />
    <div aria-busy=${got.busy.value}>${page && (page.nodes.length ? html`<${ReadingRows} rows=${page.nodes} />` : html`<p class="empty">${say(page.pageInfo.hasNextPage ? "ledger-none-here" : "ledger-no-readings")}</p>`)}</div>
    <${Pages} by="after" older=${page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} newer=${Boolean(given("after"))} label=${say("ledger-pages")} />`;
}
