// The review page: shows the statements of a sample one by one, takes decisions from the keyboard, keeps them in the
// browser and saves them as a file. Everything that articles bring along is set as text, never as markup.
"use strict";
(() => {
  const lines = JSON.parse(document.getElementById("sample").textContent);
  const words = JSON.parse(document.getElementById("words").textContent);
  const head = lines[0];
  const records = lines.filter((line) => line.schema === "hwaja/1");
  const statements = lines.filter((line) => line.statement);
  const storageKey = `hwaja-review:${head.digest}`;
  const verdicts = ["right", "wrong-speaker", "not-speech", "wrong-span", "cannot-say"];
  const byId = (id) => document.getElementById(id);
  const say = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), pattern);

  // What the person has done: the decisions, where they are, and the way back.
  let decisions = statements.map(() => null);
  let place = 0;
  let history = [];
  let saved = 0;
  let changes = 0;

  // MARK: Memory

  function remember() {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ decisions, place, history: history.slice(-200), saved, changes }));
    } catch {
      status(words.noStorage, true);
    }
  }

  function recall() {
    try {
      const kept = JSON.parse(localStorage.getItem(storageKey) ?? "null");
      if (!kept || kept.decisions.length !== statements.length) return false;
      ({ decisions, place, history, saved, changes } = kept);
      return decisions.some(Boolean);
    } catch {
      status(words.noStorage, true);
      return false;
    }
  }

  // MARK: Decisions

  function change(edits, at) {
    history.push({ place: at, edits: edits.map(([i]) => [i, decisions[i]]) });
    for (const [i, decision] of edits) decisions[i] = decision;
    changes += 1;
  }

  function decide(verdict, speaker = null) {
    change([[place, { verdict, speaker }]], place);
    const next = nextOpen(place);
    status(say(words.decided, place + 1, words.verdicts[verdict]));
    if (next !== null) place = next;
    closePicker();
    remember();
    show();
    if (next === null) byId("done").focus();
  }

  // The next statement without a decision, the first one behind the last.
  function nextOpen(from) {
    for (let step = 1; step <= statements.length; step += 1) {
      const i = (from + step) % statements.length;
      if (!decisions[i]) return i;
    }
    return null;
  }

  function undo() {
    const last = history.pop();
    if (!last) return status(words.nothingToUndo);
    for (const [i, decision] of last.edits) decisions[i] = decision;
    place = last.place;
    changes += 1;
    closePicker();
    remember();
    show();
    status(say(words.undone, place + 1));
  }

  function move(step) {
    place = Math.min(Math.max(place + step, 0), statements.length - 1);
    closePicker();
    status("");
    remember();
    show();
  }

  // MARK: Files

  function save() {
    const decided = statements.map((line, i) => ({
      ...line, verdict: decisions[i]?.verdict ?? null, speaker: decisions[i]?.speaker ?? null,
    }));
    const text = [head, ...records, ...decided].map((line) => JSON.stringify(line) + "\n").join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
    link.download = `decisions-${head.digest.slice(0, 8)}.jsonl`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    saved = changes;
    remember();
    show();
    status(say(words.saved, link.download));
  }

  async function load(file) {
    try {
      const given = (await file.text()).split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
      if (given[0]?.digest !== head.digest) return status(words.otherSample, true);
      const edits = given.filter((line) => line.statement && line.verdict)
        .map((line) => [line.statement - 1, { verdict: line.verdict, speaker: line.speaker ?? null }]);
      if (edits.some(([i, { verdict }]) => !statements[i] || !verdicts.includes(verdict))) throw new Error();
      change(edits, place);
      place = nextOpen(statements.length - 1) ?? 0;
      remember();
      show();
      status(say(words.loaded, edits.length));
    } catch {
      status(words.badFile, true);
    }
  }

  // MARK: Page

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const current = () => statements[place];
  const record = () => records[current().record - 1];
  const item = () => record().attributions.find((item) => item.id === current().item);
  const entity = (id) => record().entities.find((entity) => entity.id === id);
  const describe = (who) => [[who.affiliation, ...who.roles.slice(0, 1)].filter(Boolean).join(" "), words.kinds[who.kind]]
    .filter(Boolean).join(" · ");

  function status(text, isAlert = false) {
    byId("status").textContent = text;
    byId("status").classList.toggle("alert", isAlert);
  }

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

  // MARK: Article

  function showArticle() {
    const { title, outlet, published, text, origin } = record();
    const repeatsTitle = title && text.startsWith(title);
    const inTitle = item().content[0].in === "title";
    byId("title").replaceChildren(...(inTitle ? marked(title, true) : [title && !repeatsTitle ? title : ""]));
    byId("meta").textContent = [outlet, published?.slice(0, 10), origin?.path?.split("/").pop()].filter(Boolean).join(" · ");
    byId("text").replaceChildren(...marked(text, false, repeatsTitle ? Array.from(title).length : 0));
    scrollToWords();
  }

  // The marked words stand a third below the top of the article.
  function scrollToWords() {
    const box = byId("article");
    const first = box.querySelector("[data-first]") ?? byId("title");
    const height = first.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += height - box.clientHeight * 0.35;
  }

  // The text in pieces; offsets count Unicode scalars, as the letters of an array do.
  function marked(text, inTitle, headline = 0) {
    const letters = Array.from(text);
    const { content, source, cue, speaker } = item();
    const spans = headline ? [{ start: 0, end: headline, kind: "headline" }] : [];
    const add = (span, kind) => {
      if (span && (span.in === "title") === inTitle && span.start < span.end) spans.push({ ...span, kind });
    };
    content.forEach((span) => add(span, "said"));
    add(source, "source");
    add(cue, "cue");
    const who = speaker && entity(speaker.entity);
    (who?.mentions ?? []).forEach((span) => add(span, "other"));
    const cuts = [...new Set([0, letters.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
    const pieces = [];
    for (let i = 0; i + 1 < cuts.length; i += 1) pieces.push(...piece(letters, cuts[i], cuts[i + 1], spans));
    return pieces;
  }

  function piece(letters, start, end, spans) {
    const text = letters.slice(start, end).join("");
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    const kinds = new Set(over.map((span) => span.kind));
    if (kinds.has("source")) kinds.delete("other");
    if (!kinds.size) return [text];
    const mark = element("mark", [...kinds].join(" "), text);
    const tags = [];
    for (const { kind, start: first, end: last } of over) {
      if (!words.tags[kind]) continue;
      if (kind === "said" && last === end) mark.classList.add("end");
      if (first !== start) continue;
      if (kind === "said") mark.classList.add("begin");
      const tag = element("span", "tag", words.tags[kind]);
      if (kind === "said") tag.dataset.first = "";
      tags.push(tag);
    }
    return [...tags, mark];
  }

  // MARK: Right speaker

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

  // MARK: Keys

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

  // MARK: Start

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
})();
