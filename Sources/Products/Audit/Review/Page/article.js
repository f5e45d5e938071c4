// The article with the words, their source and their cue marked. Everything that it brings along is set as text,
// never as markup.

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
  if (!kinds.size) return paragraphs(text);
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

// Paragraphs stand apart, whether the article parts them by one line break or by several.
function paragraphs(text) {
  return text.split(/([\r\n]+)/).filter(Boolean).map((part) => /^[\r\n]/.test(part) ? element("span", "gap") : part);
}
