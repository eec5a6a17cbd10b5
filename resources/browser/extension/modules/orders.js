/**
 * What this browser has sent to VidGrab, as far as it remembers: until it is closed.
 *
 * An order is what `newOrder` makes. Its phase is sending, following (VidGrab has it), stuck (`problem` says why, as
 * DoorError's kinds; "unanswered" where nobody answered its question) or ended.
 */

import { api } from "./browser.js";

const MOST = 30;
const RUNNING = ["waiting", "fetching", "downloading", "finishing"];
const ENDED = ["done", "done-with-warnings", "failed", "cancelled"];

/** Return the orders, the newest first. */
export async function readOrders() {
  const { orders = [] } = await api.storage.session.get("orders");
  return orders;
}

export async function writeOrders(orders) {
  await api.storage.session.set({ orders });
}

/** Return the orders worth keeping: too old ones are forgotten, those still under way never. */
export function keptOf(orders) {
  return orders.filter((order, place) => place < MOST || isOpen(order));
}

export function newOrder(url, quality, title) {
  return {
    id: crypto.randomUUID(),
    url,
    title,
    quality,
    phase: "sending",
    problem: "",
    sentence: "",
    tries: 0,
    heldSteps: 0,
    dueMs: 0,
    endedMs: 0,
    isSeen: false,
    job: null,
  };
}

export const isOpen = (order) => order.phase === "sending" || order.phase === "following";
export const isRunning = (order) => isOpen(order) && RUNNING.includes(order.job?.state);
export const hasEnded = (job) => ENDED.includes(job.state);

/** Tell whether the person should know that something went wrong. */
export function isBad(order) {
  return order.phase === "stuck" || order.problem === "off" || order.job?.state === "failed";
}

/** Tell whether it is done, and so short a while ago that it is still worth a mark. */
export function isFresh(order, nowMs) {
  const isDone = order.phase === "ended" && order.job.state.startsWith("done");
  return isDone && nowMs - order.endedMs < 5_000;
}
