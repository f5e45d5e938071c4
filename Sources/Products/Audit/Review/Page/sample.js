// What the page was made of: the sample, the words of its language, and the ways to reach both.
const lines = JSON.parse(document.getElementById("sample").textContent);
const words = JSON.parse(document.getElementById("words").textContent);
const head = lines[0];
const records = lines.filter((line) => line.schema === "hwaja/1");
const statements = lines.filter((line) => line.statement);
const storageKey = `hwaja-review:${head.digest}`;
const verdicts = ["right", "wrong-speaker", "not-speech", "wrong-span", "cannot-say"];
const byId = (id) => document.getElementById(id);
const say = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), pattern);

const element = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

// The statement that is shown, and what belongs to it.
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
