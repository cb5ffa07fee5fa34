"""The API's index, and what the agency says of itself."""

from home.models import AgencySettings


def test_every_address_of_the_index_answers(client, get, site):
    unanswered = set()
    for name, address in get("").items():
        assert address.startswith("http://testserver/api/v2/"), name
        if client.get(address.removeprefix("http://testserver")).status_code != 200:
            unanswered.add(name)

    # They say which parameter is missing.
    assert unanswered == {"resolve", "page_preview", "suggest"}


def test_the_site_says_who_speaks(get, site, home):
    home.welcome = "Chào mừng"
    home.save()
    agency = AgencySettings.for_site(site)
    agency.name, agency.parent_agency = "Thanh tra tỉnh", "Ủy ban nhân dân tỉnh"
    agency.phone, agency.licence = "0273 000 0000", "Giấy phép số 1"
    agency.parent_portal_name, agency.parent_portal_url = "Cổng tỉnh", "https://tinh.gov.vn/"
    agency.save()

    data = get("site/")

    assert data["name"] == "Cổng"
    assert (data["agency"], data["parent_agency"]) == ("Thanh tra tỉnh", "Ủy ban nhân dân tỉnh")
    assert data["welcome"] == "Chào mừng"
    assert data["contacts"]["phone"] == "0273 000 0000"
    assert data["footer"]["licence"] == "Giấy phép số 1"
    assert data["parent_portal"] == {"name": "Cổng tỉnh", "url": "https://tinh.gov.vn/"}
    assert (data["url"], data["locale"]) == ("http://testserver/", "vi")


def test_with_a_front_end_of_its_own_the_site_is_there(get, site, settings):
    settings.FRONTEND_URL = "https://mat-tien.example"

    assert get("site/")["url"] == "https://mat-tien.example/"
