// For each edit Wagtail puts a new frame in the place of the preview, and has the page in it checked
// as soon as the page says that it is ready. The two know nothing of each other: a frame that is
// taken away under the checker, or not yet in its place, breaks it until the form is opened again
// (https://github.com/wagtail/wagtail/issues/13689). So here a new frame waits until the checks have
// ended, and the checks wait until their frame is in its place.

// The words are counted in what the editor wrote, where the page says where that is; Wagtail itself
// would count the headlines and buttons around it as well.
const WRITTEN = ".article > .body";
const ANY_MAIN = 'main, [role="main"]';

const FRAME = "[data-w-preview-target=iframe]";
const begun = new WeakSet(); // windows whose frames are on their way into their place
const early = new Map(); // windows that asked where they should be scrolled to, before that
let ready = null; // the window that can be checked
let turns = Promise.resolve(); // placing and checking frames, one after another

const preview = () => window.wagtail.app.queryController("w-preview");
const shownFrame = () => document.getElementById("w-preview-iframe");
const shown = () => shownFrame()?.contentWindow;

function inTurn(action) {
  turns = turns.then(action).catch(reportError);
}

function place(frame) {
  const source = frame.contentWindow;
  begun.add(source);
  frame.dispatchEvent(new Event("load"));
  const request = early.get(source);
  early.delete(source);
  if (request) window.dispatchEvent(request);
}

async function check() {
  if (!ready || ready !== shown()) return;
  ready = null;
  const written = shownFrame().contentDocument?.querySelector(WRITTEN); // of another origin: none
  preview().contentExtractorOptions = { targetElement: written ? WRITTEN : ANY_MAIN };
  try {
    await preview().runChecks();
  } finally {
    // A check that failed would be waited for by every later one, and fail them too.
    preview().contentChecksPromise = null;
  }
}

document.addEventListener(
  "load",
  (event) => {
    const frame = event.target;
    if (!event.isTrusted || !frame.matches?.(FRAME) || !frame.src) return;
    event.stopImmediatePropagation();
    inTurn(() => place(frame));
  },
  { capture: true },
);

document.addEventListener("w-preview:loaded", () => inTurn(check));

window.addEventListener(
  "message",
  (event) => {
    const { data, origin, source } = event;
    const type = data?.wagtail?.type;
    if (type === "w-userbar:axe-ready") {
      event.stopImmediatePropagation();
      ready = source;
      inTurn(check);
    } else if (type === "w-preview:request-scroll" && !begun.has(source)) {
      event.stopImmediatePropagation();
      early.set(source, new MessageEvent("message", { data, origin, source }));
    }
  },
  { capture: true },
);
