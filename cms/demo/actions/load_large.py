"""Load a very large portal: as many articles as asked for, each composed from the demo's material.

A page a time, as an editor would, takes some 50 ms; a hundred thousand would take over an hour. So
rows are written in batches: the tree, the pages, the references and the search index each in bulk,
from the same model objects, and each batch whole or not at all.
"""

from collections.abc import Iterable
from datetime import timedelta
from functools import cached_property
from random import Random
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.core.management.base import CommandError
from django.db.models import F, Max
from django.utils import timezone
from wagtail.models import Locale, Page, ReferenceIndex
from wagtail.search.backends import get_search_backends

from cms.content.changes import note_changes
from cms.content.locks import tree_lock
from cms.content.text import vietnamese_slug
from cms.demo.actions.load_site import noon
from cms.demo.progress import Progress
from cms.demo.source import read
from media.models import CustomImage
from news.models import ArticlePage, NewsIndexPage

BATCH: Final = 1000
DAYS: Final = 20 * 365  # how far back the dates reach
PARAGRAPHS: Final = (3, 7)
SENTENCES: Final = (2, 5)


def load_large(count: int, progress: Progress) -> int:
    """Add articles until there are `count`; how many were added."""
    missing = max(count - ArticlePage.objects.count(), 0)
    # Each slug ends with its article's number. A page's id is never smaller than its number, so
    # numbers above every id are free, whatever was deleted meanwhile.
    first = (Page.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
    numbers = range(first, first + missing)
    writer = ArticleWriter()
    if numbers and not (writer.section_ids and writer.image_ids):
        raise CommandError(
            "Articles need a section with an article in it, and a picture. Load the demo first, or"
            " write one article."
        )
    batches = [numbers[start : start + BATCH] for start in range(0, len(numbers), BATCH)]
    return sum(1 for _ in progress(_written(writer, batches), "Thêm bài viết", len(numbers)))


def _written(writer: "ArticleWriter", batches: Iterable[range]) -> Iterable[int]:
    for batch in batches:
        writer.write(batch)
        yield from batch


class ArticleWriter:
    """Composes articles and writes them in bulk below the sections that have articles already."""

    def __init__(self) -> None:
        self.material = read("large")
        self.content_type = ContentType.objects.get_for_model(ArticlePage)
        self.page_type = ContentType.objects.get_for_model(Page)
        self.locale = Locale.get_default()
        self.image_ids = list(CustomImage.objects.order_by("pk").values_list("pk", flat=True))

    @cached_property
    def section_ids(self) -> list[int]:
        """The sections without sections below that have articles."""
        sections = NewsIndexPage.objects.in_tree_order()
        return [
            section.pk
            for section in sections
            if section.articles().exists() and not section.sections().exists()
        ]

    def write(self, numbers: range) -> None:
        with tree_lock():
            articles = self.compose(numbers)
            rows = Page.objects.bulk_create([page_row(article) for article in articles])
            for article, row in zip(articles, rows, strict=True):
                article.pk = article.page_ptr_id = row.pk
                # Only the article's own table: the row of its page is there already.
                article.save_base(raw=True, force_insert=True)
            ReferenceIndex.objects.bulk_create(
                [reference for article in articles for reference in self.references(article)]
            )
            note_changes([article.pk for article in articles])
            for backend in get_search_backends(with_auto_update=True):
                backend.add_bulk(ArticlePage, articles)

    def compose(self, numbers: range) -> list[ArticlePage]:
        sections = {page.pk: page for page in NewsIndexPage.objects.filter(pk__in=self.section_ids)}
        last = {pk: last_step(page) for pk, page in sections.items()}
        articles = []
        for number in numbers:
            section = sections[self.section_ids[number % len(self.section_ids)]]
            last[section.pk] += 1
            articles.append(self.article(number, section, last[section.pk]))
        for pk in sections:
            added = sum(article.path.startswith(sections[pk].path) for article in articles)
            Page.objects.filter(pk=pk).update(numchild=F("numchild") + added)
        return articles

    def article(self, number: int, section: NewsIndexPage, step: int) -> ArticlePage:
        random = Random(f"article {number}")
        day = timezone.localdate() - timedelta(days=random.randrange(1, DAYS))
        words = {
            "subject": random.choice(self.material["subjects"]),
            "unit": random.choice(self.material["units"]),
            "year": day.year,
            "number": random.randrange(12, 400),
            "date": f"{day:%d/%m/%Y}",
        }
        title = random.choice(self.material["title_patterns"]).format(**words)
        slug = f"{vietnamese_slug(title, 80)}-{number}"
        article = ArticlePage(
            title=title,
            draft_title=title,
            slug=slug,
            path=section._get_path(section.path, section.depth + 1, step),
            depth=section.depth + 1,
            url_path=f"{section.url_path}{slug}/",
            content_type=self.content_type,
            locale=self.locale,
            first_published_at=noon(day),
            last_published_at=noon(day),
            latest_revision_created_at=noon(day),
            date=day,
            byline=words["unit"],
            introduction=random.choice(self.material["introductions"]).format(**words),
            cover_image_id=random.choice(self.image_ids) if number % 6 else None,
            body=self.body(random, words),
        )
        article.normalize()
        article.clean_fields()
        return article

    def body(self, random: Random, words: dict[str, Any]) -> list[dict[str, Any]]:
        blocks: list[dict[str, Any]] = []
        for position in range(random.randint(*PARAGRAPHS)):
            if position and position % 3 == 0:
                heading = {"text": f"Về {words['subject']}", "level": "2"}
                blocks.append({"type": "heading", "value": heading})
            sentences = random.sample(self.material["sentences"], random.randint(*SENTENCES))
            text = " ".join(sentence.format(**words) for sentence in sentences)
            blocks.append({"type": "paragraph", "value": f"<p>{text}</p>"})
        if random.random() < 0.25:
            picture = {
                "image": random.choice(self.image_ids),
                "caption": words["unit"],
                "alt_text": "",
                "decorative": False,
            }
            blocks.append({"type": "image", "value": picture})
        return blocks

    def references(self, article: ArticlePage) -> Iterable[ReferenceIndex]:
        found = ReferenceIndex._extract_references_from_object(article)
        for to_content_type_id, to_object_id, model_path, content_path in set(found):
            yield ReferenceIndex(
                base_content_type=self.page_type,
                content_type=self.content_type,
                object_id=article.pk,
                to_content_type_id=to_content_type_id,
                to_object_id=to_object_id,
                model_path=model_path,
                content_path=content_path,
                content_path_hash=ReferenceIndex._get_content_path_hash(content_path),
            )


def last_step(section: NewsIndexPage) -> int:
    """The number in the tree of a section's last child; 0 without children."""
    path = section.get_children().order_by("-path").values_list("path", flat=True).first()
    return section._str2int(path[-section.steplen :]) if path else 0


def page_row(article: ArticlePage) -> Page:
    """The row of the article in the table that all pages share."""
    names = [field.attname for field in Page._meta.concrete_fields if field.name != "id"]
    return Page(**{name: getattr(article, name) for name in names})
