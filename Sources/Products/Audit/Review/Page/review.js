// The page around the article: the question, the answers, and the keys for everything.

function show() {
  const done = decisions.filter(Boolean).length;
  byId("bar").max = statements.length;
  byId("bar").value = done;
  byId("count").textContent = say(words.progress, done, statements.length);
  byId("save").classList.toggle("unsaved", changes > saved);
  byId("done").hidden = done < statements.length;
  showClaim();
  showArticle();
  showAnswers();
  showFacts();
}

function showClaim() {
  const { speaker, content } = item();
  const who = speaker && entity(speaker.entity);
  byId("number").textContent = say(words.number, place + 1, statements.length);
  byId("speaker").textContent = speaker ? speaker.name : words.nobody;
  byId("role").textContent = who ? describe(who) : words.nobodyHint;
  byId("words-said").textContent = content.map((span) => span.text).join(" … ");
  byId("question").textContent = speaker ? words.question : words.questionOpen;
}

function showAnswers() {
  const decision = decisions[place];
  for (const verdict of verdicts) {
    const button = byId(`answer-${verdict}`);
    const label = item().speaker ? words.verdicts[verdict] : words.openVerdicts[verdict] ?? words.verdicts[verdict];
    button.querySelector("span").textContent = label;
    button.setAttribute("aria-pressed", String(decision?.verdict === verdict));
  }
  const given = decision?.speaker;
  byId("given").hidden = !given;
  if (given) {
    const name = given.nobody ? words.nobody : given.name ?? entity(given.entity)?.name ?? given.entity;
    byId("given").textContent = say(words.given, name);
  }
}

function showFacts() {
  const { pattern, resolution, type, cue, confidence, id } = item();
  const rows = [pattern, resolution, type, cue?.stance ?? "–", confidence ?? "–", `${record().id} ${id}`];
  byId("facts").replaceChildren(...rows.flatMap((value, i) =>
    [element("dt", "", words.facts[i]), element("dd", "", String(value))]));
}

// Keys and clicks.

function answer(verdict) {
  if (verdict === "wrong-speaker") openPicker(); else decide(verdict);
}

// By the place of the key, so that it works whatever the input method is set to.
const commands = {
  Digit1: () => answer("right"), Digit2: () => answer("wrong-speaker"), Digit3: () => answer("not-speech"),
  Digit4: () => answer("wrong-span"), Digit5: () => answer("cannot-say"),
  ArrowLeft: () => move(-1), KeyK: () => move(-1), ArrowRight: () => move(1), KeyJ: () => move(1),
  KeyN: () => { const next = nextOpen(place); if (next !== null) move(next - place); },
  KeyU: undo, KeyS: save, KeyL: () => byId("file").click(),
  KeyI: () => { byId("facts").hidden = !byId("facts").hidden; },
  KeyH: () => byId("help").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.target === byId("who")) return pickerKey(event);
  if (byId("help").open || event.altKey) return;
  const code = event.code.replace("Numpad", "Digit");
  if (event.ctrlKey || event.metaKey) {
    const command = { KeyZ: undo, KeyS: save }[code];
    if (command) { event.preventDefault(); command(); }
    return;
  }
  const command = event.key === "?" ? commands.KeyH : commands[code];
  if (!command) return;
  event.preventDefault();
  if (!event.repeat || code.startsWith("Arrow")) command();
});

for (const verdict of verdicts) byId(`answer-${verdict}`).addEventListener("click", () => answer(verdict));
const clicks = {
  save, load: commands.KeyL, keys: commands.KeyH, back: () => move(-1), forth: () => move(1), undo,
  cancel: () => { closePicker(); status(""); },
};
for (const [id, action] of Object.entries(clicks)) byId(id).addEventListener("click", action);
byId("who").addEventListener("input", fillPicker);
addEventListener("resize", scrollToWords);
byId("file").addEventListener("change", () => {
  if (byId("file").files[0]) load(byId("file").files[0]);
  byId("file").value = "";
});
const isContinued = recall();
document.body.classList.add("ready");
if (statements.length) show();
if (isContinued) status(say(words.continued, decisions.filter(Boolean).length));
