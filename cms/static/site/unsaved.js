// What is written is not lost when it cannot be saved: the form says what is wrong and what to do,
// and this window of the browser keeps a copy until it is saved. The copy is gone with the window,
// and offered to nobody but the one who wrote it: office computers are shared. What is offered stays
// until it is answered, whatever is written and saved meanwhile.

const form = document.querySelector("[data-edit-form]");
const writer = form?.querySelector("[data-writer]")?.dataset.writer;
const { writingUrl } = document.querySelector("script[data-writing-url]").dataset;

// A new page is saved under another address than the one at which it is begun.
const path = () => new URL(form.action).pathname;
const key = () => `trang:unsaved:${writer}:${path()}`;
const offeredKey = (place) => `trang:offered:${writer}:${place}`;
const sentKey = `trang:sent:${writer}`;

const MESSAGES = {
  lost: {
    text: "Phiên đăng nhập đã hết, bài chưa lưu được. Nội dung vẫn còn ở đây, hãy đừng đóng trang"
      + " này. Bấm “Đăng nhập lại”, vào bằng cửa sổ mới, rồi quay lại: bài sẽ tự lưu tiếp.",
    link: "Đăng nhập lại",
  },
  other: {
    text: "Trong trình duyệt này đang có người khác đăng nhập, nên bài chưa lưu. Nội dung vẫn còn ở"
      + " đây, hãy đừng đóng trang này. Mở cửa sổ khác, đăng nhập lại bằng tài khoản đã viết bài,"
      + " rồi quay lại.",
    link: "Mở cửa sổ khác",
  },
  unreachable: {
    text: "Không kết nối được với cổng, bài chưa lưu. Nội dung vẫn còn ở đây; khi có mạng lại, hãy"
      + " bấm lưu một lần nữa.",
  },
};

let wrong = null;
let kept = "";

function box() {
  const element = document.createElement("div");
  element.className = "unsaved";
  element.hidden = true;
  form.prepend(element);
  return element;
}

const button = (text, act) => {
  const element = Object.assign(document.createElement("button"), {
    type: "button", className: "button button-small", textContent: text,
  });
  element.addEventListener("click", act);
  return element;
};

const paragraph = (text) =>
  Object.assign(document.createElement("p"), { textContent: text });

function keep() {
  if (!writer) return;
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  const copy = { at: Date.now(), fields };
  try {
    sessionStorage.setItem(key(), JSON.stringify(copy));
    kept = key();
  } catch {
    // The browser keeps nothing, or has no room: the form itself is still there.
  }
}

function forget() {
  for (const each of [kept, key()]) sessionStorage.removeItem(each);
}

const want = () => form.dispatchEvent(new CustomEvent("trang:session-wanted", { bubbles: true }));

const here = () => new Promise((resolve) => {
  const answer = ({ detail }) => resolve(detail === "here");
  document.addEventListener("trang:session", answer, { once: true });
  want();
});

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
}

function store(name, copies) {
  if (copies.length) sessionStorage.setItem(name, JSON.stringify(copies));
  else sessionStorage.removeItem(name);
}

const drop = ({ place, at }) =>
  store(offeredKey(place), (read(offeredKey(place)) ?? []).filter((copy) => copy.at !== at));

// Whether the page is the answer to a form that was sent: saved, or shown again with what is wrong.
const isAnswer = () =>
  Boolean(document.querySelector(".messages .success")) || form.dataset.wUnsavedForceValue === "true";

// What is kept of earlier, to be offered.
function takeOver() {
  const sent = read(sentKey);
  sessionStorage.removeItem(sentKey);
  if (sent && isAnswer()) drop(sent);
  const name = offeredKey(path());
  const last = read(key());
  const copies = [...(read(name) ?? []), ...(last ? [last] : [])];
  try {
    store(name, copies);
    sessionStorage.removeItem(key());
  } catch {
    // No room for both: it stays where it is, until something newer is kept there.
  }
  return copies;
}

// As a form of its own, with every block of the body as it was: the server makes a version of it,
// beside those that there are, and shows it.
function restore({ at, fields }, place) {
  const token = form.elements.namedItem("csrfmiddlewaretoken").value;
  const own = Object.assign(document.createElement("form"), {
    method: "post", action: form.action, hidden: true,
  });
  for (const [name, value] of fields) {
    const field = document.createElement("textarea"); // keeps line ends
    field.name = name;
    field.value = name === "csrfmiddlewaretoken" ? token : value;
    own.append(field);
  }
  document.body.append(own);
  sessionStorage.setItem(sentKey, JSON.stringify({ place, at }));
  window.wagtail.app.getControllerForElementAndIdentifier(form, "w-unsaved").submit();
  HTMLFormElement.prototype.submit.call(own);
}

// 13/02/2020 08:30, as everywhere in the admin.
function written(moment) {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeStyle: "short" });
  return format.format(moment).replace(",", "");
}

function offer(copy, place) {
  const element = box();
  element.setAttribute("role", "status");
  element.append(
    paragraph(`Cửa sổ này còn giữ một bản chưa lưu được, viết lúc ${written(copy.at)}. Khôi phục`
      + " thì bản đó được lưu thành phiên bản mới; các phiên bản đã có vẫn còn trong Lịch sử."),
    button("Khôi phục", async () => {
      if (await here()) restore(copy, place);
    }),
    button("Bỏ bản này", () => {
      drop({ place, at: copy.at });
      element.remove();
    }),
  );
  element.hidden = false;
}

function start() {
  const place = path();
  if (writer) for (const copy of takeOver()) offer(copy, place);

  const alert = box();
  alert.setAttribute("role", "alert");

  document.addEventListener("trang:session", ({ detail }) => {
    const before = wrong;
    wrong = detail === "here" ? null : detail;
    if (wrong) keep();
    if (wrong === before) return;
    alert.hidden = !wrong;
    if (wrong) {
      const { text, link } = MESSAGES[wrong];
      const login = Object.assign(document.createElement("a"), {
        href: writingUrl, target: "_blank", className: "button button-small", textContent: link,
      });
      alert.replaceChildren(paragraph(text), ...(link ? [login] : []));
      alert.scrollIntoView({ block: "center" });
    } else {
      const autosave = window.wagtail.app.getControllerForElementAndIdentifier(form, "w-autosave");
      autosave?.save(new Event("trang:session"));
    }
  });
  document.addEventListener("w-autosave:save", ({ detail }) => {
    const token = form.elements.namedItem("csrfmiddlewaretoken").value;
    detail?.formData.set("csrfmiddlewaretoken", token);
  });
  document.addEventListener("w-autosave:error", keep);
  document.addEventListener("w-autosave:success", forget);
  form.addEventListener("submit", forget); // only once the form may be sent
  window.addEventListener("pagehide", () => {
    if (wrong) keep(); // with what was written since it was said
  });
  for (const [target, back] of [[document, "visibilitychange"], [window, "focus"]]) {
    target.addEventListener(back, () => {
      if (wrong && document.visibilityState === "visible") want();
    });
  }
}

if (form) start();
