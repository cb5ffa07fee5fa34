// Rich text that is pasted from a word processor arrives clean in Wagtail's editor: this reads the
// clipboard first, and puts in its place what is left of it.
import { cleaned } from "./pasted-html.js";

const EDITOR = ".public-DraftEditor-content";
// What was copied inside such an editor is understood by it to the letter.
const OWN = /data-draftjs-conductor-fragment|data-offset-key/;

const sayWhereTablesGo = () => {
  const text =
    "Bảng vừa dán đã thành các đoạn văn. Muốn giữ bảng, hãy thêm khối “Bảng” rồi dán vào ô đầu tiên của khối ấy.";
  const detail = { type: "warning", text, clear: true };
  document.dispatchEvent(new CustomEvent("w-messages:add", { detail }));
};

document.addEventListener(
  "paste",
  (event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html || OWN.test(html) || !event.target.closest?.(EDITOR)) return;
    const { html: clean, hadTable } = cleaned(html);
    if (!clean) return;
    const clipboard = new DataTransfer();
    clipboard.setData("text/html", clean);
    clipboard.setData("text/plain", event.clipboardData.getData("text/plain"));
    Object.defineProperty(event, "clipboardData", { value: clipboard });
    if (hadTable) sayWhereTablesGo();
  },
  { capture: true },
);
