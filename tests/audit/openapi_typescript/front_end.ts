// What a front end does with the types: it compiles only as long as they are as precise as this.
import type { components, paths } from "./api";

type Schemas = components["schemas"];
type Page = Schemas["Page"];
type PageOf<Type extends Page["meta"]["type"]> = Extract<Page, { meta: { type: Type } }>;
type Answer<Path extends keyof paths> = paths[Path]["get"]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

const isPage = <Type extends Page["meta"]["type"]>(page: Page, type: Type): page is PageOf<Type> =>
  page.meta.type === type;

const picture = (image: Schemas["ImageData"]): string =>
  image.sources.map((source) => `${source.type} ${source.srcset}`).join() + image.renditions["card"]?.url;

// Without a `default`, a block that is forgotten here is an error: not all ways return a text.
function block(block: Schemas["BodyBlock"]): string {
  switch (block.type) {
    case "heading":
      return `<h${block.value.level} id="${block.value.anchor}">${block.value.text}`;
    case "paragraph":
      return block.value;
    case "quote":
      return block.value.text + block.value.attribution;
    case "callout":
      return `${block.value.kind satisfies "info" | "warning" | "success"}: ${block.value.title}`;
    case "table":
      return block.value.rows.map((row) => row.join()).join("\n");
    case "image":
      return block.value.image ? picture(block.value.image) : "";
    case "gallery":
      return block.value.photos.map((photo) => photo.caption).join();
    case "embed":
      return block.value.html;
    case "document":
      return `${block.value.title} ${block.value.document?.size.toFixed() ?? ""}`;
    case "page_link":
      return block.value.page?.url ?? block.value.title;
  }
}

export function show(page: Page): string {
  if (isPage(page, "news.ArticlePage")) {
    return page.date.slice(0, 4) + page.byline + page.body.map(block).join("");
  }
  return page.title + (page.cover_image?.alt ?? "");
}

export function list(pages: Answer<"/pages/">): string[] {
  return pages.items.map((item) => `${item.meta.type} ${item.title} ${item.date ?? ""}`);
}

export function titles(menu: Answer<"/navigation/">): string[] {
  return menu.items.flatMap((item) => [item.title, ...item.children.map((child) => child.title)]);
}

// A component for published pages also takes drafts, when it does without an id.
export const draft = (page: Schemas["PageDraft"]): number | null => page.id;

// @ts-expect-error: no such key; the types are not `any`.
export const misspelled = (page: Page): string => page.titel;
