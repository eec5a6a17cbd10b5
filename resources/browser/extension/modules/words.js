/** Words and figures in the person's language. */

import { api } from "./browser.js";

/** Return a message of `_locales`; `$1`, `$2` in it are the values. */
export function say(name, ...values) {
  return api.i18n.getMessage(name, values.map(String));
}

// Of the messages, not of the browser: Italian menus above English sentences are English to read.
const language = say("language");
const LATIN_DIGITS = `${language}-u-nu-latn`; // 1080p is written with them everywhere
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];

/** Put the words into a page: `data-say` is what an element says, `data-label` what it is called. */
export function localise(root = document) {
  root.documentElement.lang = language;
  root.documentElement.dir = say("direction");
  for (const element of root.querySelectorAll("[data-say]")) {
    element.textContent = say(element.dataset.say);
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
}

/** Return `276 MB`; as VidGrab itself in steps of a thousand. */
export function size(bytes) {
  return amount(bytes, "");
}

/** Return `18 MB/s` for bytes in a second. */
export function rate(bytes) {
  return amount(bytes, "-per-second");
}

function amount(bytes, ending) {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(LATIN_DIGITS, {
    style: "unit",
    unit: UNITS[step] + ending,
    unitDisplay: step || ending ? "short" : "long",
    maximumFractionDigits: step && value < 9.95 ? 1 : 0,
  }).format(value);
}

/** Return parts in a row; each keeps its own direction, and none turns its neighbours about. */
export function inARow(...parts) {
  return parts.map((part) => `\u2068${part}\u2069`).join(" · ");
}

/** Return `45 %` as the language writes it. */
export function percent(value) {
  return new Intl.NumberFormat(LATIN_DIGITS, { style: "percent" }).format(Math.floor(value) / 100);
}

/** Return the word of a quality: `best` and `audio` have names, `1080p` is one. */
export function qualityWord(quality) {
  return { best: say("best"), audio: say("audio") }[quality] ?? quality;
}
