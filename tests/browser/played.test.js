// Whole cases are recorded through forms, each step of them: one from draft to closed, and one that is suspended in part and
// resumed; by the hand that is named, the keyboard alone or the mouse. Both cases move at the same time, as they do in life.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { asked, browser, given } from "./browser.js";
import { Keyboard, Mouse, People, played, scenario } from "./forms.js";

after(() => browser.close());

const Hand = { keyboard: Keyboard, mouse: Mouse }[given.hand];
assert.ok(Hand, "it is said by which hand");

const users = Object.fromEntries(Object.entries(scenario("prelude.json").people).map(([name, person]) => [name, person.user]));

/** A step of one's own. */
const step = (reference, by, on, command, input, event) => ({ command, case: reference, by, on, input, expect: { events: [event] } });

/** How a case that ran its course ends. */
const ending = (reference, by) => [
  step(reference, by, "2026-11-02", "endSupport", { completionNote: "What was planned is done." }, "SupportEnded"),
  step(reference, by, "2026-11-10", "closeCase", { reason: "COMPLETED", lessons: "Visits every month kept the promise in sight." }, "CaseClosed"),
];

/** @param {any[]} steps */
async function throughForms(steps) {
  const people = new People();
  const began = Date.now();
  let refused = 0;
  for (const one of steps) if (!(await played(people, Hand, one, users))) refused += 1;
  console.log(`${steps.length} steps through their forms, ${refused} of them refused before and after sending: ${Math.round((Date.now() - began) / 1000)} s`);
  await people.leave();
  return refused;
}

const status = async (reference) => (await asked("query($r: String) { case(reference: $r) { status } }", { r: reference })).case.status;

describe(`through forms by ${given.hand}`, { concurrency: true }, () => {
  test("the border posts go all the way to closed, each step through its form", async () => {
    const reference = "XA-2025-001";
    const { steps } = scenario("F01-border-posts.json");
    const rest = [
      step(reference, "pm-xa", "2026-10-05", "startMitigation", { measure: "M4.1" }, "MitigationStarted"),
      step(reference, "pm-xa", "2026-10-20", "completeMitigation", { measure: "M4.1", evidence: [] }, "MitigationCompleted"),
      step(reference, "ts-xa", "2026-10-28", "verifyMitigation", { measure: "M4.1", result: "EFFECTIVE", evidence: [] }, "MitigationVerified"),
      ...ending(reference, "pm-xa"),
    ];
    const refused = await throughForms([...steps, ...rest]);
    assert.ok(refused >= 6, `${refused} rules were met`);
    assert.equal(await status(reference), "CLOSED");
  });

  test("the community forums are suspended in part, resumed and closed, each step through its form", async () => {
    const { steps } = scenario("F02-community-forums.json");
    const refused = await throughForms([...steps, ...ending("XB-2025-001", "pm-xb")]);
    assert.ok(refused >= 3, `${refused} rules were met`);
    assert.equal(await status("XB-2025-001"), "CLOSED");
  });
});
