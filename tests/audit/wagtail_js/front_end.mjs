// What a front end fetches with wagtail-js. `node front_end.mjs <address> <file>` writes what it got
// into the file, each with the path under which it must be the same without a client.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { CMSClient, FetchError } from "wagtail-js";

const [address, file] = process.argv.slice(2);
const api = new CMSClient({ baseURL: address, apiPath: "/api/v2" });
const answers = [];

async function same(path, asked) {
  const got = await asked;
  answers.push({ path, got });
  return got;
}

async function fileOf(item) {
  const answer = await fetch(api.getMediaSrc(item.meta));
  assert.equal(answer.status, 200, `${answer.url} of “${item.title}”`);
  return answer.headers.get("content-type");
}

// Lists: filtered, sorted, with fields, and read on from an offset.
const articles = await same(
  "/pages/?type=news.ArticlePage&order=-date&limit=5&fields=body,byline",
  api.fetchPages({ type: "news.ArticlePage", order: "-date", limit: 5, fields: ["body", "byline"] }),
);
assert.equal(articles.items.length, 5);
assert.ok(articles.meta.total_count > 5);
assert.ok(articles.items.every((article) => article.body.length > 0));
const further = await same(
  "/pages/?type=news.ArticlePage&limit=5&offset=5",
  api.fetchPages({ type: "news.ArticlePage", limit: 5, offset: 5 }),
);
assert.ok(further.items.length > 0);

// A page by id, by slug and by path.
const [{ id, title }] = articles.items;
const byId = await same(`/pages/${id}/`, api.fetchPage(id));
assert.equal(byId.title, title);
const { slug } = byId.meta;
const bySlug = await same({ list: `/pages/?slug=${slug}` }, api.fetchPage(slug));
assert.equal(bySlug.id, id);
const whole = await same(
  { list: `/pages/?type=news.ArticlePage&slug=${slug}&fields=*` },
  api.fetchPage(slug, { type: "news.ArticlePage", fields: ["*"] }),
);
assert.deepEqual(whole.body, byId.body);
const path = new URL(byId.meta.html_url).pathname;
const byPath = await same(`/pages/find/?html_path=${path}`, api.fetchContent("pages/find", { html_path: path }));
assert.deepEqual(byPath, byId);

// Below a page, and what stands in the menu.
const news = await same({ list: "/pages/?slug=tin-tuc" }, api.fetchPage("tin-tuc"));
const sections = await same(
  `/pages/?child_of=${news.id}&show_in_menus=true&order=title`,
  api.fetchPages({ child_of: news.id, show_in_menus: true, order: "title" }),
);
assert.ok(sections.items.length > 0);

// Search, with marks and blanks that the client does not encode.
const found = await same(
  `/pages/?search=${encodeURIComponent("tiếp công dân")}&limit=3`,
  api.fetchPages({ search: "tiếp công dân", limit: 3 }),
);
assert.ok(found.items.length > 0);

// Pictures and documents, and their files.
const images = await same("/images/?limit=3", api.fetchImages({ limit: 3 }));
assert.equal(images.items.length, 3);
const image = await same(`/images/${images.items[0].id}/`, api.fetchImage(images.items[0].id));
assert.match(await fileOf(image), /^image\//);
const documents = await same("/documents/", api.fetchDocuments());
assert.ok(documents.items.length > 0);
const document = await same(`/documents/${documents.items[0].id}/`, api.fetchDocument(documents.items[0].id));
assert.doesNotMatch(await fileOf(document), /html/);

// What is not there. The client tells the console about it, which is not for this one.
console.group = console.log = console.groupEnd = () => {};
for (const missing of [api.fetchPage(2 ** 31 - 1), api.fetchImage(2 ** 31 - 1), api.fetchDocument(2 ** 31 - 1)]) {
  const { message, data } = await missing;
  assert.match(message, / not found$/);
  assert.ok(data instanceof FetchError && data.code === "REQUEST_FAILED");
}
assert.equal((await api.fetchPage("khong-co-trang-nay")).message, "Page not found");

writeFileSync(file, JSON.stringify(answers));
