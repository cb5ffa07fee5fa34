"""Pictures, documents and redirects in the content API."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction

from tests.factories import CustomDocumentFactory, CustomImageFactory, picture_file
from tests.visibility import private_collection


def test_a_picture_is_ready_to_be_shown(get, db):
    image = CustomImageFactory(
        file=picture_file(700, 467), focal_point_x=350, focal_point_y=100, credit="Văn phòng"
    )

    data = get(f"images/{image.pk}/")

    assert (data["alt"], data["decorative"], data["credit"]) == (image.alt, False, "Văn phòng")
    assert (data["width"], data["height"]) == (700, 467)
    assert data["focal_point"] == {"x": 0.5, "y": 0.2141}
    assert data["url"] == f"http://testserver{image.file.url}"
    assert data["meta"]["download_url"] == image.file.url
    card = data["renditions"]["card"]
    assert (card["width"], card["height"]) == (640, 427)
    assert all(rendition["width"] <= 700 for rendition in data["renditions"].values())
    assert [entry.split()[-1] for entry in data["sources"][0]["srcset"].split(", ")] == [
        "480w",
        "700w",
    ]


@pytest.mark.django_db(transaction=True)  # closing an answer closes the connection
def test_every_address_of_a_picture_can_be_read(client, get, site):
    image = CustomImageFactory()
    data = get(f"images/{image.pk}/")

    addresses = [
        data["url"],
        *(rendition["url"] for rendition in data["renditions"].values()),
        *(entry.split()[0] for source in data["sources"] for entry in source["srcset"].split(",")),
    ]
    for address in addresses:
        response = client.get(address.removeprefix("http://testserver"))
        assert response.status_code == 200, address
        assert response.headers["Content-Type"].startswith("image/")
        response.close()


def test_the_tags_of_a_picture_are_in_order(get, image):
    image.tags.add("trụ sở", "hội nghị")

    assert get(f"images/{image.pk}/")["meta"]["tags"] == ["hội nghị", "trụ sở"]


def test_a_decorative_picture_says_so(get, db):
    image = CustomImageFactory(alt_text="Cổng", is_decorative=True)

    data = get(f"images/{image.pk}/")

    assert (data["alt"], data["decorative"]) == ("", True)


def test_a_private_collection_is_not_listed(get, db):
    collection = private_collection()
    image, document = CustomImageFactory(), CustomDocumentFactory()
    secrets = (
        CustomImageFactory(collection=collection),
        CustomDocumentFactory(collection=collection),
    )

    for kind, shown, secret in zip(
        ("images", "documents"), (image, document), secrets, strict=True
    ):
        assert [item["id"] for item in get(f"{kind}/")["items"]] == [shown.pk]
        assert get(f"{kind}/{secret.pk}/", 404)["message"]


def test_a_document_can_be_downloaded(client, get, document):
    data = get(f"documents/{document.pk}/")

    response = client.get(data["meta"]["download_url"].removeprefix("http://testserver"))

    assert b"".join(response.streaming_content) == b"noi dung"


def test_a_redirect_is_found_by_its_old_address(client, get, section):
    redirect = Redirect.objects.create(old_path="/vi/tin", redirect_page=section)

    assert get(f"redirects/{redirect.pk}/")["location"] == "/tin-tuc/thanh-tra/"
    for path in ("/vi/tin", "/vi/tin/", "vi/tin"):
        response = client.get("/api/v2/redirects/find/", {"html_path": path})
        assert response.status_code == 302
        assert response.headers["Location"].endswith(f"/api/v2/redirects/{redirect.pk}/")
        assert "Content-Type" not in response.headers
    assert client.get("/vi/tin/").headers["Location"] == "/tin-tuc/thanh-tra/"


@pytest.mark.parametrize("endpoint", ["images", "documents"])
def test_who_knows_the_password_of_a_collection_reads_no_more_than_others(client, db, endpoint):
    collection = Collection.get_first_root_node().add_child(name="Nội bộ")
    restriction = CollectionViewRestriction.objects.create(
        collection=collection,
        restriction_type=CollectionViewRestriction.PASSWORD,
        password="mo-cua",
    )
    factory = CustomImageFactory if endpoint == "images" else CustomDocumentFactory
    file = factory(collection=collection)
    session = client.session
    session["passed_collection_view_restrictions"] = [restriction.pk]
    session.save()

    assert client.get(f"/api/v2/{endpoint}/{file.pk}/").status_code == 404
    assert client.get(f"/api/v2/{endpoint}/").json()["items"] == []
