// Who said it instead: chosen from the article's entities, or typed.

let choices = [];
let active = 0;

function openPicker() {
  picking(true);
  byId("who").value = "";
  fillPicker();
  byId("who").focus();
}

function closePicker() {
  if (byId("picker").hidden) return;
  picking(false);
  byId("who").blur();
}

function picking(isOpen) {
  byId("picker").hidden = !isOpen;
  for (const id of ["answers", "question", "moves"]) byId(id).hidden = isOpen;
}

const plain = (text) => text.normalize("NFC").replace(/\s/g, "").toLowerCase();

function fillPicker() {
  const typed = byId("who").value.trim();
  const wanted = plain(typed);
  const own = item().speaker?.entity;
  const names = (who) => [who.name, ...who.mentions.map((mention) => mention.text), ...who.roles];
  const listed = record().entities.filter((who) => who.id !== own && who.kind !== "place")
    .filter((who) => !wanted || names(who).some((name) => plain(name).includes(wanted)));
  choices = listed.map((who) => ({ label: who.name, hint: describe(who), speaker: { entity: who.id } }));
  if (typed && !listed.some((who) => plain(who.name) === wanted)) {
    choices.push({ label: say(words.asTyped, typed), hint: "", speaker: { name: typed } });
  }
  if (!typed && own) choices.unshift({ label: words.nobody, hint: words.nobodyHint, speaker: { nobody: true } });
  active = 0;
  showChoices();
}

function showChoices() {
  byId("choices").replaceChildren(...choices.map(({ label, hint }, i) => {
    const row = element("li", "", label);
    row.id = `choice-${i}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", String(i === active));
    if (hint) row.append(element("small", "", hint));
    row.addEventListener("click", () => choose(i));
    return row;
  }));
  byId("who").setAttribute("aria-activedescendant", choices.length ? `choice-${active}` : "");
  byId(`choice-${active}`)?.scrollIntoView({ block: "nearest" });
}

function choose(i) {
  if (choices[i]) decide("wrong-speaker", choices[i].speaker);
}

function pickerKey(event) {
  // Keys that an input method takes for itself belong to it.
  if (event.isComposing || event.keyCode === 229) return;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps) {
    active = (active + steps[event.key] + choices.length) % Math.max(choices.length, 1);
    showChoices();
  } else if (event.key === "Enter") {
    choose(active);
  } else if (event.key === "Escape") {
    closePicker();
    status("");
  } else {
    return;
  }
  event.preventDefault();
}
