/** What is in the way, in a sentence, with the one thing that can be done about it. */

import { api } from "./browser.js";
import { HOSTS } from "./door.js";
import { deepLink, isWeb } from "./links.js";
import { say } from "./words.js";

const BY_SETTINGS = ["no-token", "token", "strange"];
const BY_PROGRAM = ["off", "refused", "unanswered", "busy"];
const WITH_THEIR_SENTENCE = ["bad"];

const find = (id) => document.getElementById(id);

/** Return the sentence for a problem of DoorError's kinds. */
export function sentenceOf(problem, sentence) {
  if (WITH_THEIR_SENTENCE.includes(problem) && sentence) {
    return sentence;
  }
  return say(`problem_${problem.replace("-", "_")}`);
}

/** Show a problem (none: nothing is shown); the `vidgrab:` link is for an address and quality. */
export function showProblem(problem, { sentence = "", url = "", quality = "" } = {}) {
  find("notice").hidden = !problem;
  const text = problem ? sentenceOf(problem, sentence) : "";
  if (find("sentence").textContent !== text) {
    find("sentence").textContent = text; // said again only where it is another
  }
  find("advice").hidden = problem !== "off";
  find("advice").textContent = problem === "off" ? say("adviceOff") : "";
  const isForProgram = BY_PROGRAM.includes(problem) && isWeb(url);
  find("deep").hidden = !isForProgram;
  find("deep").href = isForProgram ? deepLink(url, quality) : "";
  find("settings").hidden = !BY_SETTINGS.includes(problem);
  find("allow").hidden = problem !== "permission";
}

/** Set the notice's buttons to work; `follow` opens a `vidgrab:` link. */
export function wireNotice(follow, onAllowed) {
  find("deep").addEventListener("click", (event) => {
    event.preventDefault();
    follow(find("deep").href);
  });
  find("settings").addEventListener("click", () => api.runtime.openOptionsPage());
  // The browser asks only while it handles a click.
  find("allow").addEventListener("click", async () => {
    if (await api.permissions.request(HOSTS)) {
      onAllowed();
    }
  });
}
