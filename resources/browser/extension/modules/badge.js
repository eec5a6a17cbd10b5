/** The few letters on the toolbar button: how far it is, done, a question, or something is wrong. */

import { api } from "./browser.js";
import { isBad, isFresh, isOpen, isRunning } from "./orders.js";
import { percent, say } from "./words.js";

const ACCENT = "#3b5bdb";
const GOOD = "#1a7849";
const BAD = "#b3261e";
const WARNING = "#8a5200";

/** Return the badge for the orders: its `text`, `colour`, and the `title` over the button. */
export function badgeOf(orders, nowMs) {
  if (orders.some((order) => isBad(order) && !order.isSeen)) {
    return { text: "!", colour: BAD, title: say("badgeBad") };
  }
  if (orders.some((order) => isOpen(order) && order.problem === "asking")) {
    return { text: "?", colour: WARNING, title: say("problem_asking") };
  }
  const running = orders.filter(isRunning);
  if (running.length || orders.some((order) => order.phase === "sending")) {
    const share = shareOf(running.map((order) => order.job));
    const text = share === null ? "…" : `${share}%`;
    const title = share === null ? say("menuRoot") : `VidGrab: ${percent(share)}`;
    return { text, colour: ACCENT, title };
  }
  if (orders.some((order) => isFresh(order, nowMs))) {
    return { text: "✓", colour: GOOD, title: say("state_done") };
  }
  return { text: "", colour: ACCENT, title: say("menuRoot") };
}

/** Return how much is there of all that runs, in whole percent; null where nobody knows. */
function shareOf(jobs) {
  const known = jobs.filter((job) => job.progress !== null);
  if (!known.length) {
    return null;
  }
  const isWeighed = known.every((job) => job.total_bytes > 0);
  const weights = known.map((job) => (isWeighed ? job.total_bytes : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const done = known.reduce((sum, job, place) => sum + job.progress * weights[place], 0);
  return Math.min(Math.floor(done / whole), 99); // a hundred is what is done
}

export async function showBadge(orders) {
  const { text, colour, title } = badgeOf(orders, Date.now());
  await Promise.all([
    api.action.setBadgeText({ text }),
    api.action.setBadgeBackgroundColor({ color: colour }),
    api.action.setBadgeTextColor({ color: "#ffffff" }),
    api.action.setTitle({ title }),
  ]);
}
