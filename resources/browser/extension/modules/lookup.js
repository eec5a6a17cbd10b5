/** Looking a link up: its stages as they come, then the qualities to choose from. */

import { api } from "./browser.js";
import * as door from "./door.js";
import { inARow, qualityWord, say, size } from "./words.js";

const STEP_MS = 300;
const RETRY_MS = 2_000;
const KEPT_MS = 600_000; // as long as VidGrab keeps a result

const find = (id) => document.getElementById(id);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Return the look-up for an address that was under way when the popup was closed, if any. */
export async function interrupted(url) {
  const { lookup } = await api.storage.session.get("lookup");
  return lookup?.url === url && Date.now() - lookup.sinceMs < KEPT_MS ? lookup : null;
}

export class Lookup {
  #url;
  #onProblem;
  #onChosen;

  /** `onProblem(error)` gets a DoorError, or null when all is well; `onChosen` what was clicked. */
  constructor(url, onProblem, onChosen) {
    this.#url = url;
    this.#onProblem = onProblem;
    this.#onChosen = onChosen;
  }

  /** Look it up from the beginning, or go on with the task that has this id. */
  async run(taskId = "") {
    find("lookup").hidden = false;
    find("qualities").hidden = true;
    this.#showStage("starting", 0);
    try {
      const id = taskId || (await this.#begin());
      await this.#remember(id);
      this.#showResult(await this.#follow(id));
    } catch (error) {
      await this.#forget();
      find("lookup").hidden = true;
      // A task that VidGrab has forgotten is begun anew.
      await (error.kind === "gone" && taskId ? this.run() : this.#onProblem(error));
    }
  }

  async #begin() {
    await this.#remember("");
    for (;;) {
      try {
        const { task_id: id } = await door.fetchInfo(this.#url);
        await this.#onProblem(null);
        return id;
      } catch (error) {
        if (error.kind !== "asking") {
          throw error;
        }
        await this.#onProblem(error);
        await pause(Math.max(error.retryAfterS * 1_000, RETRY_MS));
      }
    }
  }

  async #follow(id) {
    for (;;) {
      const told = await door.progress(id);
      this.#showStage(told.stage, told.progress);
      if (told.status === "completed") {
        return told.result;
      }
      if (told.status === "error") {
        throw new door.DoorError("bad", told.error);
      }
      await pause(STEP_MS);
    }
  }

  #showStage(stage, progress) {
    const words = say(`stage_${stage}`);
    if (words && find("stage").textContent !== words) {
      find("stage").textContent = words;
    }
    find("stageBar").value = progress;
  }

  #showResult(media) {
    const list = find("qualities");
    list.replaceChildren(...media.formats.map((format) => this.#row(format, media)));
    list.hidden = false;
    if (document.activeElement === document.body || document.activeElement === find("choose")) {
      list.querySelector("button")?.focus();
    }
  }

  #row(format, media) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.quality = format.quality;
    button.append(
      part("b", qualityWord(format.quality)),
      part("span", factsOf(format), "facts"),
      part("span", sizeOf(format), "number"),
    );
    button.addEventListener("click", () => this.#choose(format.quality, media.title));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  async #choose(quality, title) {
    await this.#forget();
    find("lookup").hidden = true;
    await this.#onChosen(quality, title);
  }

  async #remember(taskId) {
    await api.storage.session.set({ lookup: { url: this.#url, taskId, sinceMs: Date.now() } });
  }

  async #forget() {
    await api.storage.session.remove("lookup");
  }
}

function part(name, words, className = "") {
  const element = document.createElement(name);
  element.textContent = words;
  element.className = className;
  return element;
}

function factsOf({ resolution, ext }) {
  const kind = ext.toUpperCase();
  // Width before height, whatever way the language goes.
  const picture = `\u2066${resolution.replace("x", " × ")}\u2069`;
  return resolution.toUpperCase() === kind ? kind : inARow(picture, kind);
}

function sizeOf({ filesize, approx }) {
  if (!filesize) {
    return say("sizeUnknown");
  }
  return approx ? say("about", size(filesize)) : size(filesize);
}
