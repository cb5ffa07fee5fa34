// What word processors put on the clipboard, as plain paragraphs, lists, links, bold and italics.
import { noteWordMarks, recogniseLists } from "./pasted-lists.js";

const GONE = "head, script, style, meta, link, title, xml, img, object, iframe, svg";
const BLOCKS = "address, article, blockquote, center, dd, div, dt, h1, h2, h3, h4, h5, h6, p, pre, section";
const KEPT = new Set(["a", "b", "br", "em", "i", "li", "ol", "p", "strong", "ul"]);
const BREAKING = "p, ul, ol, table, div, h1, h2, h3, h4, h5, h6";
const STYLES = [
  [/(?:^|[;\s])font-weight:\s*(?:bold|[6-9]00)/i, "b"],
  [/(?:^|[;\s])font-style:\s*italic/i, "i"],
  [/vertical-align:\s*super/i, "sup"],
  [/vertical-align:\s*sub/i, "sub"],
];
// Not Word's "mso-bidi-font-weight", which says nothing of our scripts.
const PLAIN = /(?:^|[;\s])font-(?:weight|style):\s*(?:normal|[1-4]00)/i;
const LEADS_SOMEWHERE = /^(?:https?:|mailto:|tel:)/i;

const unwrap = (element) => element.replaceWith(...element.childNodes);

const replace = (element, name) => {
  const other = document.createElement(name);
  Object.assign(other.dataset, element.dataset);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

const withoutComments = (body) => {
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.remove();
};

const stylesAsTags = (body) => {
  for (const element of body.querySelectorAll("b, strong, i, em")) {
    if (PLAIN.test(element.getAttribute("style") ?? "")) unwrap(element);
  }
  for (const element of body.querySelectorAll("span, font, a")) {
    const style = element.getAttribute("style") ?? "";
    for (const [pattern, name] of STYLES) {
      if (!pattern.test(style) || element.closest(name)) continue;
      const tag = document.createElement(name);
      tag.append(...element.childNodes);
      element.append(tag);
    }
  }
};

// The editor's own reading of HTML knows no raised or lowered text, so m² and H₂O get their digits.
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

const raisedDigits = (body) => {
  for (const element of body.querySelectorAll("sup, sub")) {
    const digits = element.localName === "sup" ? RAISED : LOWERED;
    if (/^\s*\d+\s*$/.test(element.textContent)) {
      element.textContent = element.textContent.trim().replace(/\d/g, (digit) => digits[digit]);
    }
  }
};

// A row becomes a paragraph: the text editor has no tables, and cells must not run into each other.
const tablesAsParagraphs = (body) => {
  const tables = [...body.querySelectorAll("table")].reverse();
  for (const table of tables) {
    const rows = [...table.rows].map((row) => {
      const cells = [...row.cells].map((cell) => cell.textContent.trim()).filter(Boolean);
      const paragraph = document.createElement("p");
      paragraph.textContent = cells.join(" | ");
      return paragraph;
    });
    table.replaceWith(...rows);
  }
  return tables.length > 0;
};

const blocksAsParagraphs = (body) => {
  for (const block of [...body.querySelectorAll(BLOCKS)].reverse()) {
    if (block.querySelector(BREAKING)) unwrap(block);
    else if (block.localName !== "p") replace(block, "p");
  }
};

const tidyLists = (body) => {
  for (const paragraph of body.querySelectorAll("li > p")) {
    if (paragraph.previousSibling?.textContent.trim()) paragraph.before(" ");
    unwrap(paragraph);
  }
  for (const list of body.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) {
    if (list.previousElementSibling?.localName === "li") list.previousElementSibling.append(list);
  }
};

const tidyTexts = (body) => {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const text = node.data.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replace(/[\s\u00a0]+/g, " ");
    if (text !== node.data) node.data = text;
  }
  for (const block of body.querySelectorAll("p, li")) {
    if (block.firstChild?.nodeType === Node.TEXT_NODE) {
      block.firstChild.data = block.firstChild.data.trimStart();
    }
    if (block.lastChild?.nodeType === Node.TEXT_NODE) {
      block.lastChild.data = block.lastChild.data.trimEnd();
    }
  }
};

const onlyWhatIsKept = (body) => {
  for (const element of [...body.querySelectorAll("*")].reverse()) {
    const href = element.localName === "a" && element.getAttribute("href");
    const isDeadLink = element.localName === "a" && !LEADS_SOMEWHERE.test(href);
    if (!KEPT.has(element.localName) || isDeadLink) {
      unwrap(element);
      continue;
    }
    for (const { name } of [...element.attributes]) {
      if (!["href", "data-mark", "data-level"].includes(name)) element.removeAttribute(name);
    }
  }
};

// The editor itself takes "5. " or "a. " at a beginning for an item, and drops the number. With a
// narrow space it leaves them; the server stores an ordinary one.
const keepNumbers = (body) => {
  for (const paragraph of body.querySelectorAll("p")) {
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const first = texts.nextNode();
    if (first) first.data = first.data.replace(/^([\da-z]{1,5}\.|o|§) /, "$1\u202f");
  }
};

const withoutEmpty = (body) => {
  for (const block of body.querySelectorAll("p, li")) if (!block.textContent.trim()) block.remove();
  for (const element of body.querySelectorAll("[data-mark]")) {
    delete element.dataset.mark;
    delete element.dataset.level;
  }
  for (const node of [...body.childNodes]) {
    if (node.nodeType === Node.TEXT_NODE && !node.data.trim()) node.remove();
    else if (node.nodeName === "BR") node.remove();
  }
};

// The clean HTML, and whether there was a table in it.
export const cleaned = (html) => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll(GONE)) element.remove();
  withoutComments(body);
  noteWordMarks(body);
  stylesAsTags(body);
  raisedDigits(body);
  const hadTable = tablesAsParagraphs(body);
  blocksAsParagraphs(body);
  onlyWhatIsKept(body);
  body.normalize();
  tidyLists(body);
  tidyTexts(body);
  recogniseLists(body);
  tidyTexts(body);
  keepNumbers(body);
  withoutEmpty(body);
  return { html: body.innerHTML, hadTable };
};
