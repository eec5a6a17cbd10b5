/** The list of what this browser has sent: rows that change in place, so that focus stays. */

import { deepLink } from "./links.js";
import { sentenceOf } from "./notice.js";
import { isOpen } from "./orders.js";
import { inARow, percent, qualityWord, rate, say } from "./words.js";

const SHOWN = 8;
const ACTIONS = ["pause", "resume", "retry", "cancel"];

export class Rows {
  #list = document.getElementById("orders");
  #news = document.getElementById("news");
  #rows = new Map();
  #deeds;

  /** `deeds` are called `act(order, action)`, `again(order)` and `follow(link)`. */
  constructor(deeds) {
    this.#deeds = deeds;
  }

  show(orders) {
    const shown = orders.slice(0, SHOWN);
    for (const [id, row] of this.#rows) {
      if (!shown.some((order) => order.id === id)) {
        row.item.remove();
        this.#rows.delete(id);
      }
    }
    shown.forEach((order, place) => this.#place(order, place));
    document.getElementById("sent").hidden = !shown.length;
  }

  #place(order, place) {
    let row = this.#rows.get(order.id);
    if (!row) {
      row = new Row(this.#deeds);
      this.#rows.set(order.id, row);
    }
    if (this.#list.children[place] !== row.item) {
      this.#list.insertBefore(row.item, this.#list.children[place] ?? null);
    }
    const news = row.show(order);
    if (news) {
      this.#news.textContent = news;
    }
  }
}

class Row {
  item = document.createElement("li");
  #order;
  #state = "";
  #name = this.#part("p", "name");
  #status = this.#part("p", "secondary number");
  #bar = this.#part("progress", "");
  #actions = this.#part("p", "actions");
  #buttons = new Map();
  #deep = document.createElement("a");

  constructor(deeds) {
    this.#name.dir = "auto";
    this.#bar.max = 100;
    for (const action of ACTIONS) {
      this.#button(action, say(action), () => deeds.act(this.#order, action));
    }
    this.#button("again", say("tryAgain"), () => deeds.again(this.#order));
    this.#deep.className = "button";
    this.#deep.textContent = say("openInVidgrab");
    this.#deep.addEventListener("click", (event) => {
      event.preventDefault();
      deeds.follow(this.#deep.href);
    });
    this.#actions.append(this.#deep);
  }

  /** Show an order; return what is worth saying aloud: a new state, not each percent. */
  show(order) {
    this.#order = order;
    const title = order.job?.title || order.title || order.url;
    this.#name.textContent = this.#name.title = title;
    this.#status.textContent = statusOf(order);
    this.#status.classList.toggle("bad", order.phase === "stuck" || order.job?.state === "failed");
    this.#status.classList.toggle("good", order.job?.state === "done");
    this.#showBar(order, title);
    this.#showActions(order, title);
    const state = stateOf(order);
    const isNew = this.#state && this.#state !== state;
    this.#state = state;
    return isNew ? `${title}: ${state}` : "";
  }

  #showBar(order, title) {
    const progress = isOpen(order) ? order.job?.progress : null;
    this.#bar.hidden = typeof progress !== "number";
    this.#bar.value = progress ?? 0;
    this.#bar.setAttribute("aria-label", title);
  }

  #showActions(order, title) {
    const wanted = order.phase === "stuck" && !order.job ? ["again"] : (order.job?.actions ?? []);
    const isOff = order.phase === "stuck" && order.problem === "off";
    const focused = document.activeElement;
    for (const [action, button] of this.#buttons) {
      button.hidden = !wanted.includes(action);
      button.setAttribute("aria-label", `${button.textContent}: ${title}`);
    }
    this.#deep.hidden = !isOff;
    this.#deep.href = isOff ? deepLink(order.url, order.quality) : "";
    this.#actions.hidden = !this.#actions.querySelector(":not([hidden])");
    if (this.item.contains(focused) && focused.closest("[hidden]")) {
      (this.#actions.querySelector(":not([hidden])") ?? document.getElementById("sentHeading")).focus();
    }
  }

  #part(name, className) {
    const element = document.createElement(name);
    element.className = className;
    this.item.append(element);
    return element;
  }

  #button(name, words, deed) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.dataset.deed = name;
    button.addEventListener("click", deed);
    this.#buttons.set(name, button);
    this.#actions.append(button);
  }
}

/** Return the word for where an order stands. */
function stateOf({ phase, problem, sentence, job }) {
  if (phase === "stuck" || problem) {
    return sentenceOf(problem, sentence);
  }
  if (phase === "sending") {
    return say("sending");
  }
  if (job.state === "failed" && job.error) {
    return say("failedWhy", job.error);
  }
  return say(`state_${job.state.replaceAll("-", "_")}`);
}

function statusOf(order) {
  const { job, quality } = order;
  const parts = [stateOf(order)];
  if (order.phase === "following" && !order.problem) {
    const isMoving = job.state === "downloading";
    if (isMoving && typeof job.progress === "number") {
      parts.push(percent(job.progress));
    }
    if (isMoving && job.speed_bps) {
      parts.push(rate(job.speed_bps));
    }
  }
  return inARow(...parts, qualityWord(quality));
}
