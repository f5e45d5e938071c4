// The decisions: taken, undone, kept in the browser, saved to a file and loaded from one.

// What the person has done: the decisions, where they are, and the way back.
let decisions = statements.map(() => null);
let place = 0;
let history = [];
let saved = 0;
let changes = 0;

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

// Kept in the browser, by the digest of the sample.

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

// Saved to a file, and loaded.

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

// Whether a file can hold this: a speaker stands where the verdict asks for one, and nowhere else.
function isDecision({ verdict, speaker }) {
  return verdicts.includes(verdict) && (verdict === "wrong-speaker") === (speaker !== null);
}

async function load(file) {
  try {
    const given = (await file.text()).split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
    if (given[0]?.digest !== head.digest) return status(words.otherSample, true);
    const edits = given.filter((line) => line.statement && line.verdict)
      .map((line) => [line.statement - 1, { verdict: line.verdict, speaker: line.speaker ?? null }]);
    if (!edits.every(([i, decision]) => statements[i] && isDecision(decision))) throw new Error();
    change(edits, place);
    place = nextOpen(statements.length - 1) ?? 0;
    remember();
    show();
    status(say(words.loaded, edits.length));
  } catch {
    status(words.badFile, true);
  }
}
