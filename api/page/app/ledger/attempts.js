// @ts-check
/** Commands that a rule refused: no events, and no part of the proof; the oldest of them are forgotten. */
import { given } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { instantWord, say, word } from "../words.js";
import { Field, Filters, Pages } from "./use.js";

const ATTEMPTS = `query Attempts($after: String, $filter: AttemptFilterInput) {
  attempts(first: 50, after: $after, filter: $filter) {
    nodes { at case code command commandId leftOut office role user } pageInfo { hasNextPage endCursor }
  }
}`;

export function Attempts() {
  const got = useAnswer(() => {
    const filter = {
      ...(given("code") && { code: given("code").toUpperCase() }), ...(given("command") && { command: given("command") }), ...(given("user") && { user: given("user") }),
      ...(given("from") && { from: `${given("from")}T00:00:00Z` }), ...(given("to") && { before: new Date(Date.parse(`${given("to")}T00:00:00Z`) + 86_400_000).toISOString() }),
    };
    return { query: ATTEMPTS, variables: { after: given("after") || null, filter } };
  });
  const page = got.data.value?.attempts;
  return html`<p class="soft">${say("ledger-attempts-about")}</p>
    <${Filters} names=${["code", "command", "user", "from", "to"]} label=${say("ledger-filter-attempts")}>
      <${Field} name="code" label=${say("ledger-rule")} size=${10} /><${Field} name="command" label=${say("ledger-command")} size=${16} /><${Field} name="user" label=${say("ledger-person")} size=${8} />
      <${Field} name="from" type="date" label=${say("ledger-from")} /><${Field} name="to" type="date" label=${say("ledger-to")} />
    <//>
    <${Refusal} of=${got} />
    ${got.busy.value && html`<p class="soft" role="status">${say("ledger-loading")}</p>`}
    ${page && (page.nodes.length ? html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-attempts")}><table>
      <thead><tr><th scope="col">${say("ledger-when")}</th><th scope="col">${say("ledger-rule")}</th><th scope="col">${say("ledger-command")}</th><th scope="col">${say("ledger-actor")}</th><th scope="col">${say("ledger-of-a-case")}</th></tr></thead>
      <tbody>${page.nodes.map((/** @type {any} */ one) => html`<tr key=${`${one.at}-${one.commandId}`}><td><time datetime=${one.at}>${instantWord(one.at)}</time></td>
        <th scope="row"><${Code}>${one.code}<//></th><td><${Code}>${one.command}<//>${one.leftOut ? html`<br /><span class="small">${say("ledger-left-out", { count: one.leftOut })}</span>` : ""}</td>
        <td><bdi dir="ltr">${one.user}</bdi> · ${word("Role", one.role)} · <bdi dir="ltr">${one.office}</bdi></td><td>${say(one.case ? "ledger-yes" : "ledger-no")}</td></tr>`)}</tbody></table></div>`
    : html`<p class="empty">${say("ledger-no-attempts")}</p>`)}
    <${Pages} by="after" older=${page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} newer=${Boolean(given("after"))} label=${say("ledger-pages")} />`;
}
