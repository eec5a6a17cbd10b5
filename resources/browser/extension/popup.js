/** The popup of the toolbar button, and the small window of “Choose…” in the context menu. */

import { api } from "./modules/browser.js";
import * as door from "./modules/door.js";
import { hostOf, isWeb } from "./modules/links.js";
import { Lookup, interrupted } from "./modules/lookup.js";
import { showProblem, wireNotice } from "./modules/notice.js";
import { isOpen, readOrders } from "./modules/orders.js";
import { Rows } from "./modules/rows.js";
import { localise } from "./modules/words.js";

const STEP_MS = 1_000;
const KNOCK_STEPS = 2;

const find = (id) => document.getElementById(id);
const tell = (message) => api.runtime.sendMessage(message);

/** Return whose page it is: the window's parameters say it, or the tab the button is over. */
async function findPage() {
  const given = new URLSearchParams(location.search);
  if (given.has("url")) {
    return { url: given.get("url"), title: given.get("title"), isWindow: true };
  }
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return { url: tab?.url ?? "", title: tab?.title ?? "", tabId: tab?.id, isWindow: false };
}

class Popup {
  #page;
  #asked = { id: "", quality: "" };
  #problem = null;
  #steps = 0;
  #isKnocking = false;
  #rows = new Rows({
    act: (order, action) => tell({ do: "act", id: order.id, action }),
    again: (order) => tell({ do: "again", id: order.id }),
    follow: (link) => this.#follow(link),
  });

  constructor(page) {
    this.#page = page;
    document.body.classList.toggle("window", page.isWindow);
    find("title").textContent = page.title || hostOf(page.url) || "VidGrab";
    find("host").textContent = page.title ? hostOf(page.url) : page.url;
    for (const quality of ["best", "audio"]) {
      find(quality).addEventListener("click", () => this.#save(quality, page.title));
    }
    find("choose").addEventListener("click", () => this.#choose());
    for (const id of ["best", "audio", "choose"]) {
      find(id).disabled = !isWeb(page.url);
    }
    wireNotice((link) => this.#follow(link), () => this.#knock());
  }

  async start() {
    api.storage.session.onChanged.addListener(() => this.#refresh());
    if (isWeb(this.#page.url)) {
      void this.#knock();
    } else {
      this.#setProblem({ kind: "no-page" });
    }
    await this.#refresh();
    setInterval(() => this.#step(), STEP_MS);
    void tell({ do: "watch" });
    const lookup = await interrupted(this.#page.url);
    if (lookup || this.#page.isWindow) {
      await this.#choose(lookup?.taskId);
    }
  }

  async #step() {
    this.#steps += 1;
    if ((await readOrders()).length) {
      void tell({ do: "watch" });
    }
    if (this.#problem && this.#steps % KNOCK_STEPS === 0) {
      await this.#knock();
    }
  }

  /** Find out whether VidGrab is there, before anybody asks it for anything. */
  async #knock() {
    const stays = ["no-page", "bad", "full"];
    if (this.#isKnocking || stays.includes(this.#problem?.kind)) {
      return;
    }
    this.#isKnocking = true;
    try {
      await door.knock();
      this.#setProblem(null);
    } catch (error) {
      this.#setProblem(error);
    }
    this.#isKnocking = false;
  }

  #setProblem(problem) {
    this.#problem = problem;
    this.#show();
  }

  #show() {
    const { quality } = this.#asked;
    const { kind = "", sentence = "" } = this.#problem ?? {};
    showProblem(kind, { sentence, url: this.#page.url, quality });
  }

  async #refresh() {
    const orders = await readOrders();
    this.#rows.show(orders);
    const asked = orders.find((order) => order.id === this.#asked.id);
    if (asked && (asked.problem || isOpen(asked))) {
      this.#setProblem(asked.problem ? { kind: asked.problem, sentence: asked.sentence } : null);
    }
  }

  async #save(quality, title) {
    this.#asked = { id: "", quality };
    this.#setProblem(null);
    const id = await tell({ do: "save", url: this.#page.url, quality, title });
    this.#asked = { id, quality };
    await this.#refresh();
  }

  async #choose(taskId) {
    this.#asked = { id: "", quality: "" };
    find("choose").disabled = true;
    const lookup = new Lookup(
      this.#page.url,
      (problem) => this.#setProblem(problem),
      (quality, title) => this.#save(quality, title),
    );
    await lookup.run(taskId);
    find("choose").disabled = false;
  }

  /** Open a `vidgrab:` link where the browser asks about it: over the page it is about. */
  async #follow(link) {
    if (this.#page.tabId === undefined) {
      location.href = link;
      return;
    }
    await api.tabs.update(this.#page.tabId, { url: link });
    window.close();
  }
}

localise();
await new Popup(await findPage()).start();
