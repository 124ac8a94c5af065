// @ts-check
/** The proof panel: the chain of a case is checked in this browser, step by step, and a step that does not fit is named. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Code } from "../code.js";
import { html } from "../html.js";
import { State } from "../standing.js";
import { sentence, Told } from "../told.js";
import { eventWord, numberWord, say } from "../words.js";
import { check, compare, STAND } from "./checking.js";
import { StepLink } from "./pieces.js";

/** The most bars of the ribbon. */
const BARS = 240;
const NAMES = ["waiting", "good", "wrong", "unproved"];

/** @param {{ it: any }} props */
export function Proof({ it }) {
  const [told, setTold] = useState(/** @type {import("./checking.js").Told | null} */ (null));
  const [wrong, setWrong] = useState(/** @type {import("../told.js").Refusal | null} */ (null));
  const running = useRef(/** @type {AbortController | null} */ (null));
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setWrong(null);
    let drawn = 0;
    try {
      await check(it, (next) => {
        if (controller.signal.aborted) return;
        // Drawn a few times a second, however fast it goes.
        const now = performance.now();
        if (next.phase === "hashing" && next.done && now - drawn < 120) return;
        drawn = now;
        setTold({ ...next });
      }, controller.signal);
    } catch (error) {
      // A check that was stopped, or that another one has followed, has nothing more to say.
      if (running.current !== controller) return;
      if (/** @type {Error} */ (error).name !== "AbortError") setWrong(/** @type {import("../told.js").Refusal} */ (error));
      setTold((before) => (before ? { ...before, phase: "stopped" } : before));
    }
    if (running.current === controller) running.current = null;
  };
  const stop = () => {
    running.current?.abort();
    running.current = null;
    setTold((last) => (last ? { ...last, phase: "stopped" } : last));
  };
  const busy = told !== null && !["done", "stopped"].includes(told.phase) && !wrong;

  return html`<section class="card proof" aria-labelledby="proof-heading">
    <h2 id="proof-heading">${say("case-part-proof")}</h2>
    <p>${say("case-proof-about")}</p>
    <p class="soft small">${say("case-proof-limits")}</p>
    <p class="no-print"><button type="button" disabled=${busy} onClick=${() => void start()}>${say("case-check")}</button>
      ${busy && html` <button type="button" class="quiet" onClick=${stop}>${say("case-stop")}</button>`}</p>
    ${wrong && html`<p class="notice alarm" role="alert"><${Told} refused=${wrong} /></p>`}
    ${told && html`<${Verdict} told=${told} />
      <${Ribbon} told=${told} />
      ${told.faults.length > 0 && html`<ol class="faults">${told.faults.slice(0, 50).map((one) => html`<li>
        ${one.step ? html`<${StepLink} step=${one.step} /> ${one.kind ? html`<strong>${eventWord(one.kind)}</strong>` : ""}: ` : ""}${say(`case-fault-${one.why}`)}</li>`)}</ol>`}
      <${Facts} told=${told} />`}
  </section>`;
}

/** @param {{ told: import("./checking.js").Told }} props */
function Verdict({ told }) {
  const first = told.faults[0];
  const unproved = told.stands.reduce((count, stand) => count + (stand === STAND.unproved ? 1 : 0), 0);
  if (first) {
    return html`<p class="found alarm" role="alert"><span aria-hidden="true">\u2715</span> ${first.step
      ? say("case-verdict-wrong-at", { step: numberWord(first.step), count: told.faults.filter(({ step }) => step > 0).length }) : say("case-verdict-wrong")}</p>`;
  }
  if (!["done", "stopped"].includes(told.phase)) {
    return html`<div class="found" role="status"><p>${say(`case-phase-${told.phase}`)} ${say("case-step-of", { step: numberWord(told.done), last: numberWord(told.total) })}</p>
      <progress max=${told.total} value=${told.done} aria-label=${say("case-check")}></progress></div>`;
  }
  if (told.phase === "stopped") return html`<p class="found warn" role="status"><span aria-hidden="true">!</span> ${say("case-verdict-stopped", { done: told.done, all: numberWord(told.total) })}</p>`;
  if (told.whole !== "whole" || unproved) return html`<p class="found warn" role="status"><span aria-hidden="true">!</span> ${say(`case-verdict-${told.whole === "hidden" && told.done > unproved ? "hidden" : "unproved"}`, { count: told.done - unproved })}</p>`;
  if (told.signature !== true) return html`<p class="found warn" role="status"><span aria-hidden="true">!</span> ${say("case-verdict-unsigned", { count: told.done })}</p>`;
  return html`<p class="found good" role="status"><span aria-hidden="true">\u2713</span> ${say("case-verdict-good", { count: told.done })}</p>`;
}

/** A bar for each step, or for several; the worst of them colours it. @param {{ told: import("./checking.js").Told }} props */
function Ribbon({ told }) {
  const count = Math.min(BARS, told.total);
  const bars = Array.from({ length: count }, (_, bar) => {
    const slice = told.stands.subarray(Math.floor(bar * told.total / count), Math.max(Math.floor((bar + 1) * told.total / count), Math.floor(bar * told.total / count) + 1));
    if (slice.includes(STAND.wrong)) return STAND.wrong;
    if (slice.includes(STAND.waiting)) return STAND.waiting;
    return slice.includes(STAND.unproved) ? STAND.unproved : STAND.good;
  });
  return html`<svg class="ribbon" viewBox=${`0 0 ${count * 4} 28`} preserveAspectRatio="none" role="img" aria-label=${say("case-ribbon")} direction="ltr">
    ${bars.map((stand, place) => html`<rect key=${place} class=${NAMES[stand]} x=${place * 4} y=${stand === STAND.wrong ? 0 : 6} width=${count > 120 ? 4 : 3} height=${stand === STAND.wrong ? 28 : stand === STAND.waiting ? 4 : 16} />`)}</svg>
    <ul class="ribbon-key plain">${NAMES.map((name) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class=${name} width="10" height="10" /></svg> ${say(`case-ribbon-${name}`)}</li>`)}</ul>`;
}

/** @param {{ told: import("./checking.js").Told }} props */
function Facts({ told }) {
  const [kept, setKept] = useState("");
  const [came, setCame] = useState("");
  const point = told.checkpoint;
  if (!point) return told.phase === "done" ? html`<p class="soft">${say("case-no-checkpoint")}</p>` : null;
  return html`<h3>${say("case-checkpoint")}</h3>
    <dl><dt>${say("case-log")}</dt><dd><${Code}>${point.origin}<//></dd><dt>${say("case-size")}</dt><dd>${numberWord(Number(point.size))}</dd>
      <dt>${say("case-root")}</dt><dd><${Code}>${point.root}<//></dd><dt>${say("case-streams-root")}</dt><dd><${Code}>${point.streamsRoot}<//></dd>
      ${told.link && html`<dt>${say("case-chain-end")}</dt><dd><${Code}>${told.link}<//></dd>`}
      <dt>${say("case-signature")}</dt><dd>${told.signature === null ? html`<${State} kind="warn">${say("case-signature-unknown")}<//>`
        : html`<${State} kind=${told.signature ? "good" : "alarm"}>${say(told.signature ? "case-signature-good" : "case-signature-bad")}<//>`}</dd></dl>
    <details class="kept"><summary>${say("case-kept")}</summary><p class="soft">${say("case-kept-about")}</p>
      <label>${say("case-kept-note")}<textarea class="mono" dir="ltr" value=${kept} onInput=${(/** @type {any} */ event) => setKept(event.currentTarget.value)}></textarea></label>
      <p><button type="button" class="quiet" disabled=${!kept.trim()} onClick=${() => void compare(kept, point.note).then(setCame, (error) => setCame(sentence(error)))}>${say("case-compare")}</button></p>
      ${came && html`<p class=${`notice ${came === "kept-fits" ? "good" : "alarm"}`} role="status">${say(came.startsWith("kept-") ? `case-${came}` : came)}</p>`}
      <details><summary>${say("case-this-note")}</summary><pre dir="ltr">${point.note}</pre></details></details>`;
}
