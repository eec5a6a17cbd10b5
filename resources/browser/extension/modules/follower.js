/**
 * Sends orders to VidGrab and follows them until they are ended.
 *
 * The browser may end the background at any moment, so each step is written down, and whoever
 * wakes it goes on from there. While something runs there is a step every second, and its calls
 * of the browser's API keep the background alive; with nothing under way it does nothing at all.
 */

import { showBadge } from "./badge.js";
import * as door from "./door.js";
import * as orders from "./orders.js";

const { hasEnded, isBad, isFresh, isOpen, isRunning } = orders;

const STEP_MS = 1_000;
const HELD_STEP_MS = 2_000;
const LONG_HELD_STEP_MS = 20_000; // the browser ends a background that is still for 30 s
const LONG_HELD_STEPS = 60;
const PROBLEM_STEP_MS = 5_000;
const ASKING_STEPS = 150; // five minutes
const BUSY_STEPS = 15;

export class Follower {
  #orders = [];
  #ready;
  #timer = 0;
  #isAtWork = false;

  constructor() {
    this.#ready = this.#load();
  }

  async #load() {
    this.#orders = await orders.readOrders();
    void this.#step();
  }

  /** Send an address to VidGrab; return the order's id, which is the old one's if it runs still. */
  async save(url, quality, title) {
    await this.#ready;
    const isSame = (one) => one.url === url && one.quality === quality;
    let order = this.#orders.find((one) => isSame(one) && isOpen(one));
    if (!order) {
      order = orders.newOrder(url, quality, title);
      this.#orders = orders.keptOf([order, ...this.#orders.filter((one) => !isSame(one))]);
    }
    void this.look();
    return order.id;
  }

  /** Send an order again that got stuck. */
  async again(id) {
    await this.#ready;
    const order = this.#orders.find((one) => one.id === id);
    if (order?.phase === "stuck") {
      Object.assign(order, { phase: "sending", problem: "", tries: 0, dueMs: 0, isSeen: false });
      void this.look();
    }
  }

  /** Pause, resume, cancel or retry a job. */
  async act(id, action) {
    await this.#ready;
    const order = this.#orders.find((one) => one.id === id);
    if (!order?.job) {
      return;
    }
    try {
      order.job = await door.act(order.job.id, action);
      Object.assign(order, { phase: "following", problem: "", tries: 0, isSeen: false });
    } catch (error) {
      order.problem = error.kind === "conflict" ? "" : error.kind; // the next look tells
    }
    await this.look();
  }

  /** Look at everything now, and take note that the person sees what went wrong. */
  async watch() {
    await this.look();
    for (const order of this.#orders) {
      order.isSeen = isBad(order);
    }
    await this.#keep();
  }

  /** Look at everything now. */
  async look() {
    await this.#ready;
    for (const order of this.#orders) {
      if (order.job && order.phase === "stuck" && order.problem !== "gone") {
        Object.assign(order, { phase: "following", tries: 0, dueMs: 0 });
      } else if (order.phase === "following") {
        order.dueMs = 0;
      }
    }
    await this.#step();
  }

  async #step() {
    if (this.#isAtWork) {
      return;
    }
    this.#isAtWork = true;
    clearTimeout(this.#timer);
    await this.#keep();
    const now = Date.now();
    const due = this.#orders.filter((order) => isOpen(order) && order.dueMs <= now);
    await Promise.all(due.map((order) => advance(order)));
    await this.#keep();
    this.#isAtWork = false;
    this.#plan();
  }

  async #keep() {
    await orders.writeOrders(this.#orders);
    await showBadge(this.#orders);
  }

  #plan() {
    const now = Date.now();
    const open = this.#orders.filter(isOpen).map((order) => order.dueMs - now);
    const fresh = this.#orders.some((order) => isFresh(order, now)) ? [STEP_MS] : [];
    const waits = [...open, ...fresh];
    if (waits.length) {
      this.#timer = setTimeout(() => this.#step(), Math.max(Math.min(...waits), 50));
    }
  }
}

async function advance(order) {
  try {
    const isNew = order.phase === "sending";
    order.job = await (isNew ? door.add(order.url, order.quality) : door.job(order.job.id));
    settle(order);
  } catch (error) {
    (order.phase === "sending" ? failSending : failFollowing)(order, error);
  }
}

function settle(order) {
  const isMoving = isRunning({ ...order, phase: "following" });
  order.phase = hasEnded(order.job) ? "ended" : "following";
  order.problem = "";
  order.tries = 0;
  order.heldSteps = isMoving ? 0 : order.heldSteps + 1;
  order.endedMs = order.phase === "ended" ? Date.now() : 0;
  const heldMs = order.heldSteps > LONG_HELD_STEPS ? LONG_HELD_STEP_MS : HELD_STEP_MS;
  order.dueMs = Date.now() + (isMoving ? STEP_MS : heldMs);
}

function failSending(order, { kind, sentence, retryAfterS }) {
  const most = { asking: ASKING_STEPS, busy: BUSY_STEPS }[kind] ?? 0;
  order.problem = kind;
  order.sentence = sentence;
  order.dueMs = Date.now() + Math.max(retryAfterS * 1_000, STEP_MS);
  order.tries += 1;
  if (order.tries > most) {
    order.phase = "stuck";
    order.problem = kind === "asking" ? "unanswered" : kind;
  }
}

function failFollowing(order, { kind, sentence }) {
  order.problem = kind;
  order.sentence = sentence;
  order.dueMs = Date.now() + PROBLEM_STEP_MS;
  order.tries += 1;
  if (kind === "gone" || order.tries > BUSY_STEPS) {
    order.phase = "stuck";
  }
}
