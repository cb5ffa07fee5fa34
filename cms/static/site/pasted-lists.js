// Lists in what is pasted. Word sends each item of a list as a paragraph with its mark in front of
// it, and people type "- " themselves. Paragraphs that follow each other under one mark become a
// list. Letters ("a)"), "1.1." and a count that begins elsewhere stay text: laws are quoted by them,
// and our lists cannot show them.
const BULLET = /^[-–—•·+*▪●◦‣](?:\s+(?=\S)|(?=\p{L}))/u;
const NUMBER = /^(\d{1,3})([.)])(?:\s+(?=\S)|(?=\p{L}))/u;
const WORD_NUMBER = /^(\d{1,3})([.)])$/;
const WORD_LETTERS = /^\(?(?:[a-zđ]{1,5}|\d[\d.]*)[.)]?$/iu;
// In Word's own fonts of symbols these letters are bullets.
const WORD_SYMBOLS = new Set(["o", "v", "q", "Ø", "ü", "§", "ð", "w"]);

// Note on each paragraph what Word says of it, and take its mark out of the text.
export const noteWordMarks = (body) => {
  for (const element of body.querySelectorAll("[data-mark]")) delete element.dataset.mark;
  for (const paragraph of body.querySelectorAll('[style*="mso-list"]')) {
    const level = paragraph.getAttribute("style").match(/mso-list:[^;]*level(\d)/);
    const mark = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
    if (!level || !mark) continue;
    paragraph.dataset.level = level[1];
    paragraph.dataset.mark = mark.textContent.replace(/[\s\u00a0]+/g, "");
    mark.remove();
  }
};

const wordMark = (paragraph) => {
  const { mark, level } = paragraph.dataset;
  const number = mark.match(WORD_NUMBER);
  const isText = !number && !WORD_SYMBOLS.has(mark) && WORD_LETTERS.test(mark);
  if (isText) return null;
  return { paragraph, kind: number ? "ol" : "ul", number: Number(number?.[1]), level: Number(level) };
};

const typedMark = (paragraph) => {
  const text = paragraph.textContent;
  const number = text.match(NUMBER);
  const [typed] = number ?? text.match(BULLET) ?? [];
  if (!typed) return null;
  const sign = number ? number[2] : typed.trim();
  const kind = number ? "ol" : "ul";
  return { paragraph, kind, number: Number(number?.[1]), level: 1, typed: typed.length, sign };
};

// The mark before this one in the list that it would go on with.
const before = (mark, run) => {
  const last = run.findLast(({ level }) => level <= mark.level);
  return last?.level === mark.level && last.kind === mark.kind ? last : undefined;
};

const goesOn = (mark, run) => {
  const last = before(mark, run);
  if (mark.typed && (!last || last.sign !== mark.sign)) return false;
  if (run.length && Boolean(run[0].typed) !== Boolean(mark.typed)) return false;
  return mark.kind === "ul" || mark.number === (last?.number ?? 0) + 1;
};

const begins = (mark) => mark.kind === "ul" || mark.number === 1;

const withoutBeginning = (paragraph, length) => {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let left = length; left > 0 && texts.nextNode(); ) {
    const node = texts.currentNode;
    const taken = Math.min(left, node.length);
    node.deleteData(0, taken);
    left -= taken;
  }
};

const build = (run) => {
  const lists = [];
  for (const { paragraph, kind, level, typed = 0 } of run) {
    const depth = Math.min(level, lists.length + 1);
    lists.length = Math.min(lists.length, depth);
    if (lists[depth - 1]?.localName !== kind) {
      const list = document.createElement(kind);
      if (depth > 1) lists[depth - 2].lastElementChild.append(list);
      else paragraph.before(list);
      lists[depth - 1] = list;
    }
    withoutBeginning(paragraph, typed);
    const item = document.createElement("li");
    item.append(...paragraph.childNodes);
    lists[depth - 1].append(item);
    paragraph.remove();
  }
};

export const recogniseLists = (body) => {
  let run = [];
  const close = () => {
    if (run.length > 1 || (run.length && !run[0].typed)) build(run);
    run = [];
  };
  for (const child of [...body.children]) {
    const isWords = child.localName === "p" && "mark" in child.dataset;
    const mark = isWords ? wordMark(child) : child.localName === "p" ? typedMark(child) : null;
    if (!mark || !goesOn(mark, run)) close();
    if (mark && (run.length || begins(mark))) run.push(mark);
    else if (isWords) child.prepend(`${child.dataset.mark} `);
  }
  close();
};
