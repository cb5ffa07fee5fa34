"""The index kept like the database: what is there is in it, what is gone is not.

Whoever writes takes the lock first and reads then, so what is written last is what was read last.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models import Model
from modelsearch.backends.base import get_model_root

from search.documents import Document, documents
from search.engines import engine
from search.models import IndexedObject, Kind
from search.places import number_of
from search.tokens import document_tokens

# Any number that no other advisory lock of the database uses: "find" in ASCII.
LOCK_ID: Final = 0x66696E64

# Part of every digest: raise it when the tokens of the same text become others, and a rebuild
# writes every document anew.
FORMAT: Final = 1


@contextmanager
def index_lock() -> Iterator[None]:
    """A transaction in which no other process writes the index. On SQLite every transaction is
    one, since it begins IMMEDIATE."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK_ID])
        yield


def refresh(model: Any, ids: Collection[int]) -> int:
    """Bring the index up to date about objects of this very model, also about those that are no
    more; how many were written or erased."""
    with index_lock():
        objects = list(model.get_indexed_objects().filter(pk__in=ids))
        gone = set(ids) - {each.pk for each in objects}
        return write(model, objects) + erase(model, gone)


def write(model: type[Model], objects: Collection[Any]) -> int:
    """Those that differ from what is there."""
    if not objects:
        return 0
    root = root_type(model)
    known = {
        row.object_id: row
        for row in IndexedObject.objects.filter(
            root_type=root, object_id__in=[each.pk for each in objects]
        )
    }
    kinds = Kinds(model)
    tokens: dict[int, set[str]] = {}
    rows: list[IndexedObject] = []
    for document in documents(objects):
        pk = document.object.pk
        number = number_of(document.day, kinds.id_for(document), pk)
        words = document_tokens(document.passages)
        row = IndexedObject(
            root_type=root, object_id=pk, number=number, digest=digest(number, words)
        )
        if pk not in known or known[pk].digest != row.digest:
            rows.append(row)
            tokens[number] = words
    replaced = [known[row.object_id] for row in rows if row.object_id in known]
    forget(replaced)
    engine().write(tokens)
    IndexedObject.objects.bulk_create(rows)
    return len(rows)


def erase(model: type[Model], ids: Iterable[int]) -> int:
    found = IndexedObject.objects.filter(root_type=root_type(model), object_id__in=list(ids))
    return forget(list(found))


def forget(rows: Collection[IndexedObject]) -> int:
    if rows:
        engine().erase([row.number for row in rows])
        IndexedObject.objects.filter(pk__in=[row.pk for row in rows]).delete()
    return len(rows)


def root_type(model: type[Model]) -> ContentType:
    return ContentType.objects.get_for_model(get_model_root(model))


def digest(number: int, tokens: Iterable[str]) -> str:
    text = f"{FORMAT} {number} {' '.join(sorted(tokens))}"
    return sha256(text.encode()).hexdigest()[:32]


class Kinds:
    """The ids of the kinds of documents of one model; one that is new is added."""

    def __init__(self, model: type[Model]) -> None:
        self.content_type = ContentType.objects.get_for_model(model, for_concrete_model=False)
        kinds = Kind.objects.filter(content_type=self.content_type)
        self.ids = {(kind.parent, kind.is_public): kind.pk for kind in kinds}

    def id_for(self, document: Document) -> int:
        key = (document.parent, document.is_public)
        if key not in self.ids:
            kind = Kind.objects.create(
                content_type=self.content_type,
                parent=document.parent,
                is_public=document.is_public,
            )
            self.ids[key] = kind.pk
        return self.ids[key]


def clear() -> None:
    with index_lock():
        engine().clear()
        IndexedObject.objects.all().delete()


def erase_orphans() -> int:
    """What stands in the index and is no more, because it was deleted past every signal; how much
    was erased."""
    erased = 0
    for root in ContentType.objects.filter(
        pk__in=IndexedObject.objects.values("root_type").distinct()
    ):
        model = root.model_class()
        rows = IndexedObject.objects.filter(root_type=root)
        if model is not None:
            rows = rows.exclude(object_id__in=model._default_manager.values("pk"))
        with index_lock():
            erased += forget(list(rows))
    return erased
