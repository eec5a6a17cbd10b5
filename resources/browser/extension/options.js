/** The settings: the token, the port, and whether VidGrab answers with them. */

import { CLIENT, api } from "./modules/browser.js";
import { HOSTS, knock } from "./modules/door.js";
import { sentenceOf } from "./modules/notice.js";
import { USUAL_PORT, isToken, portOf, readSettings, writeSettings } from "./modules/settings.js";
import { localise, say } from "./modules/words.js";

const find = (id) => document.getElementById(id);

function showAnswer(words, isGood) {
  find("answer").textContent = words;
  find("answer").className = isGood ? "good" : "bad";
}

/** Keep what was typed as soon as it is right; a wrong port is never kept. */
async function keep() {
  const token = find("token").value.trim();
  const port = portOf(find("port").value.trim());
  find("token").setAttribute("aria-invalid", String(Boolean(token) && !isToken(token)));
  find("port").setAttribute("aria-invalid", String(port === null));
  showAnswer("", true);
  await writeSettings({ token, ...(port !== null && { port }) });
}

async function test() {
  await keep();
  const wrong = document.querySelector('[aria-invalid="true"]');
  if (wrong) {
    showAnswer(say(wrong.id === "token" ? "wrongToken" : "wrongPort"), false);
    wrong.focus();
    return;
  }
  showAnswer(say("testing"), true);
  try {
    await knock();
    showAnswer(say("testGood"), true);
  } catch (error) {
    showAnswer(sentenceOf(error.kind, error.sentence), false);
  }
}

function toggleToken() {
  const isHidden = find("token").type === "password";
  find("token").type = isHidden ? "text" : "password";
  find("show").textContent = say(isHidden ? "hide" : "show");
}

localise();
document.title = say("optionsTitle");
find("client").textContent = CLIENT;
find("portNote").textContent = say("portNote", USUAL_PORT);
const settings = await readSettings();
find("token").value = settings.token;
find("port").value = String(settings.port);
find("form").addEventListener("input", keep);
find("show").addEventListener("click", toggleToken);
find("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  // Asked first: the browser allows the question only right after the click.
  const isAllowed = await api.permissions.request(HOSTS);
  await (isAllowed ? test() : showAnswer(sentenceOf("permission"), false));
});
