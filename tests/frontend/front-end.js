// Shows the draft that the CMS opened this page for, and Wagtail's user bar with it.

const cms = (await (await fetch("cms.json")).json()).url;
const main = document.querySelector("main");

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function block({ type, value }) {
  if (type === "heading") return element(`h${value.level}`, value.text);
  const shown = document.createElement("div");
  if (type === "paragraph") shown.innerHTML = value;
  return shown;
}

function show(page) {
  document.title = page.title;
  main.replaceChildren(element("h1", page.title), ...page.body.map(block));
}

// Scripts that come in as HTML do not run; ones that are made here do, and in their order.
function showUserbar(html) {
  const bar = document.createRange().createContextualFragment(html);
  const scripts = [...bar.querySelectorAll("script[src]")];
  scripts.forEach((script) => script.remove());
  document.body.append(bar);
  for (const { src } of scripts) {
    document.body.append(Object.assign(document.createElement("script"), { src, async: false }));
  }
}

const answer = await fetch(`${cms}/api/v2/page_preview/${location.search}`);
if (answer.ok) {
  show(await answer.json());
  showUserbar(await (await fetch(`${cms}/userbar/${location.search}`)).text());
} else {
  main.replaceChildren(element("p", (await answer.json()).message));
}
document.documentElement.dataset.ready = "true";
