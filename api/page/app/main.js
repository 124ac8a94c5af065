// @ts-check
/** Where the page begins. */
import { effect } from "@preact/signals";
import { render } from "preact";
import { follow } from "./address.js";
import { html } from "./html.js";
import { inherit } from "./session.js";
import { Shell } from "./shell.js";
import { loadWords, runsLeft, spoken } from "./words.js";

follow();
await Promise.all([loadWords(), inherit()]);

effect(() => {
  document.documentElement.lang = spoken.value;
  document.documentElement.dir = runsLeft.value ? "rtl" : "ltr";
  void loadWords();
});

const place = document.getElementById("page");
if (place) render(html`<${Shell} />`, place);
