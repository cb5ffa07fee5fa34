// Draftail writes what is typed into the form's field only a moment later. Whoever reads the form
// before that (a click on save, autosave, the preview, the copy that `unsaved.js` keeps) gets it all
// the same.
const COMMENT = "COMMENT-"; // what Wagtail's comments hang on is no style of the text
const read = new WeakMap(); // by editor, what it had when it was read last

const isOfText = (styles) => {
  const names = new Set(styles.map(({ type }) => type));
  return ({ style }) => names.has(style) && !style.startsWith(COMMENT);
};

// As Draftail itself would write it.
function written(editor) {
  const state = editor.getEditorState();
  const content = state.getCurrentContent();
  const before = read.get(editor);
  if (before?.content === content) return before.json;
  const raw = window.Draftail.serialiseEditorStateToRaw(state);
  const ofText = isOfText(editor.props.inlineStyles);
  for (const block of raw?.blocks ?? []) {
    block.inlineStyleRanges = block.inlineStyleRanges.filter(ofText);
  }
  const json = JSON.stringify(raw);
  read.set(editor, { content, json });
  return json;
}

document.addEventListener("formdata", ({ target, formData }) => {
  for (const { name, draftailEditor } of target.elements) {
    if (draftailEditor && formData.has(name)) formData.set(name, written(draftailEditor));
  }
});
