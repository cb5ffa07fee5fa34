// Wagtail proposes the name of an uploaded file as its title; people read words, not dashes. What a
// camera named keeps its name: the title is required. `readable_name` does the same on the server.
const readable = (title) => {
  const words = title.normalize("NFC").replace(/[\s_.–+-]+/g, " ").trim();
  return [...words.charAt(0).toUpperCase() + words.slice(1)].slice(0, 255).join("");
};

for (const kind of ["images", "documents"]) {
  document.addEventListener(`wagtail:${kind}-upload`, ({ detail }) => {
    detail.data.title = readable(detail.data.title);
  });
}
