// Filters, keys, and the way between a statement and its place. The page can be read without all this.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("filters");
  const korean = data.language === "ko";
  const speakers = new Map(data.speakers.map((speaker) => [speaker.n, speaker]));
  const articles = new Map(data.documents.map((article) => [article.n, article]));
  const element = (id) => document.getElementById(id);
  const folded = (text) => (text || "").toLocaleLowerCase().replace(/\s+/g, "");

  // What a filter sees of a statement, or of a row where the page has no statements.
  const rows = (attribute) => new Map(
    [...document.querySelectorAll(`tr[data-${attribute}]`)].map((row) => [Number(row.dataset[attribute]), row]));
  const rowsOfSpeakers = rows("p");
  const rowsOfArticles = rows("d");
  const ofStatement = (statement) => {
    const speaker = speakers.get(statement.speaker);
    const article = articles.get(statement.document) || {};
    return {
      element: element(`s${statement.n}`), statement, outlet: article.outlet, day: article.day,
      speaker: speaker && folded(speaker.name + (speaker.role || "") + (statement.role || "")),
      kind: speaker ? speaker.kind : "none", confidence: statement.confidence, type: statement.type,
      stance: statement.stance, words: folded([statement.words, speaker && speaker.name, article.title].join(" ")),
    };
  };
  const ofSpeaker = (speaker) => ({
    element: rowsOfSpeakers.get(speaker.n), kind: speaker.kind, words: folded(speaker.name + (speaker.role || "")),
    speaker: folded(speaker.name),
  });
  const ofArticle = (article) => ({
    element: rowsOfArticles.get(article.n), outlet: article.outlet, day: article.day,
    words: folded(`${article.title || ""}${article.id}`),
  });
  const hasStatements = data.statements.length > 0;
  const items = hasStatements
    ? data.statements.map(ofStatement)
    : data.speakers.length > 0 ? data.speakers.map(ofSpeaker) : data.documents.map(ofArticle);

  const names = ["q", "speaker", "kind", "outlet", "type", "stance", "confidence", "since", "until"];
  const value = (name) => (form.elements[name] ? form.elements[name].value : "");

  function fits(item, wanted) {
    const [least, most] = (wanted.confidence || "-").split("-").map((text) => (text ? Number(text) : undefined));
    return wanted.words.every((word) => item.words.includes(word))
      // Whoever looks for one speaker must see what nobody is known to have said.
      && (!wanted.speaker || item.speaker === undefined || item.speaker.includes(wanted.speaker))
      && (!wanted.kind || item.kind === wanted.kind)
      && (!wanted.outlet || item.outlet === wanted.outlet)
      && (!wanted.type || item.type === wanted.type)
      && (!wanted.stance || item.stance === wanted.stance)
      && (least === undefined || item.confidence >= least)
      && (most === undefined || item.confidence < most)
      && (!wanted.since || (item.day && item.day >= wanted.since))
      && (!wanted.until || (item.day && item.day <= wanted.until));
  }

  function apply() {
    const wanted = Object.fromEntries(names.map((name) => [name, value(name)]));
    const isActive = names.some((name) => wanted[name]);
    wanted.words = wanted.q.split(/\s+/).map(folded).filter(Boolean);
    wanted.speaker = folded(wanted.speaker);
    const found = items.filter((item) => {
      const isShown = !isActive || fits(item, wanted);
      if (item.element && item.element.hidden === isShown) item.element.hidden = !isShown;
      return isShown;
    });
    // Articles of nobody's statements alone are not what was looked for, though the statements stay in view.
    const named = wanted.speaker ? found.filter((item) => item.speaker !== undefined) : found;
    if (hasStatements) hideEmptyGroups(named, isActive);
    const open = found.filter((item) => item.kind === "none").length;
    const all = items.length;
    const count = korean ? `${found.length}/${all}개` : `${found.length} of ${all}`;
    const nobody = korean ? `, 화자 미상 ${open}개` : `, ${open} without a speaker`;
    element("status").textContent = count + (hasStatements ? nobody : "");
  }

  // Speakers, articles, outlets and rows of tables that have nothing to show.
  function hideEmptyGroups(found, isActive) {
    const ids = new Set();
    for (const { statement } of found) {
      ids.add(`p${statement.speaker}`);
      ids.add(`d${statement.document}`);
    }
    for (const section of document.querySelectorAll("[data-group]")) {
      const hasCards = section.querySelector(".card");
      const isFull = hasCards ? section.querySelector(".card:not([hidden])") : ids.has(section.id);
      section.hidden = isActive && !isFull;
    }
    for (const [number, row] of rowsOfSpeakers) row.hidden = isActive && !ids.has(`p${number}`);
    for (const [number, row] of rowsOfArticles) row.hidden = isActive && !ids.has(`d${number}`);
  }

  // The filters stand in the address, so that a view can be kept and passed on.
  function writeAddress() {
    const state = new URLSearchParams();
    for (const name of names) if (value(name)) state.set(name, value(name));
    if (form.elements.keys && !form.elements.keys.checked) state.set("keys", "off");
    const query = state.toString();
    history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
  }

  function readAddress() {
    const state = new URLSearchParams(location.search);
    for (const name of names) if (form.elements[name] && state.has(name)) form.elements[name].value = state.get(name);
    if (form.elements.keys) form.elements.keys.checked = state.get("keys") !== "off";
  }

  // Keys.
  const isTyping = (target) => target.matches && target.matches("input, select, textarea");
  const cards = () => [...document.querySelectorAll(".card:not([hidden])")].filter((card) => card.offsetParent);
  let current;

  function focus(target) {
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }

  function step(by) {
    const all = cards();
    const at = all.indexOf(current);
    const next = at >= 0 ? at + by : by > 0 ? 0 : all.length - 1;
    if (next < 0 || next >= all.length) return;
    current = all[next];
    focus(current);
  }

  function jump() {
    const here = document.activeElement;
    const number = here && (here.dataset.s || (here.id.startsWith("t") && here.id.slice(1)));
    if (number && element(`s${number}`)) return go(`#s${number}`);
    const link = current && current.querySelector(".jump");
    if (link) go(link.getAttribute("href"));
  }

  function go(href) {
    if (href.startsWith("#")) location.hash = href;
    else location.href = href;
  }

  const keys = {
    "/": () => form.elements.q.focus(), j: () => step(1), k: () => step(-1), t: jump,
    Escape: () => { form.reset(); },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && isTyping(event.target)) return event.target.blur();
    const action = form && form.elements.keys.checked && !isTyping(event.target) && keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  // Where a jump leads to is where the next key begins; the event may come when the reader types elsewhere already.
  function arrive() {
    const target = location.hash.length > 1 && element(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.classList.contains("card")) current = target;
    if (/^[st]\d+$/.test(target.id) && !isTyping(document.activeElement)) focus(target);
  }

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-s]");
    if (mark && !getSelection().toString() && element(`s${mark.dataset.s}`)) go(`#s${mark.dataset.s}`);
  });
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => { for (const each of document.querySelectorAll("details")) each.open = true; });

  if (form && items.length > 0) {
    let timer;
    const change = () => { apply(); writeAddress(); };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(change, 60); });
    form.addEventListener("reset", () => { setTimeout(change); });
    form.addEventListener("submit", (event) => { event.preventDefault(); change(); });
    readAddress();
    form.hidden = false;
    apply();
  }
  arrive();
})();
