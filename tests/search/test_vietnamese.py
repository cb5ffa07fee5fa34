"""What Vietnamese readers type, and what they mean by it: a case for each rule, through the API."""

import unicodedata
from datetime import date

import pytest

from search.models import Synonym
from tests.factories import ArticlePageFactory

# Each by a short name; what is not said here is empty. The later ones are newer.
ARTICLES = {
    "land": ("Quản lý đất đai", "", "Hồ sơ địa chính của huyện."),
    "scattered": ("Đặt tên đường", "", "Các đại biểu đã góp ý."),
    "unmarked": ("Tranh chap dat dai", "", ""),
    "apart": ("Đất ở nông thôn", "", "Cây trồng lâu năm, trồng đai rừng."),
    "body": ("Lịch làm việc", "", "Giải quyết hồ sơ đất đai tại xã."),
    "tiengiang": ("Tiền Giang họp giao ban", "", ""),
    "plan": ("Kế hoạch số 438/KH-UBND", "", ""),
    "plan of another office": ("Kế hoạch số 438/KH-UBND-NC", "", ""),
    "parts of the plan": ("UBND ban hành KH năm nay", "", "Trang 438."),
    "decree": ("Công bố văn bản", "", "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022."),
    "mediation": ("Hòa giải ở cơ sở", "", ""),
    "mediation new": ("Tổ hoà giải", "", ""),
    "justice": ("Công lý và pháp luật", "", "Kĩ thuật, mĩ thuật, bác sỹ, hy vọng, quí khách."),
    "tai": ("Đôi tay khéo léo", "", "Chỉ một cái tai."),
    "dong": ("Đồng Tháp", "", ""),
    "interior": ("Tiếp công dân", "Lịch tiếp của lãnh đạo", "Ủy ban nhân dân tỉnh tiếp dân."),
    "reception": ("Thông báo lịch", "Về việc tiếp công dân định kỳ", ""),
    "citizens": ("Thông báo", "", "Mời công dân tiếp xúc cử tri. Tiếp sau là phần hỏi đáp."),
    "thuy": ("Thủy lợi nội đồng", "", "Uỷ quyền cho ông Nguyễn Thúy."),
    "anti": ("Phòng chống tham nhũng", "", ""),
    "anti scattered": ("Phòng làm việc", "", "Tham gia chống lãng phí; không nhũng nhiễu."),
    "english": ("Land law seminar", "", "Café résumé, naïve Müller."),
    "file": ("Biểu mẫu", "", "Tệp mau_don_khieu_nai.docx"),
    "date": ("Họp ngày 05/02/2026", "", ""),
    "other date": ("Họp ngày 02/05/2026", "", ""),
    "table": ("Số liệu quý I", "", "Biên Hòa 126 lượt; Mỹ Tho 41 vụ."),
}

CASES = [
    # marks
    ("tien giang", {"tiengiang"}),
    ("tiền giang", {"tiengiang"}),
    ("TIỀN GIANG", {"tiengiang"}),
    ("Tien Giang", {"tiengiang"}),
    ("tiền giáng", {"tiengiang"}),
    ("tiên giang", {"tiengiang"}),
    ("tiềngiang", set()),
    ("tie giang", set()),
    ("dat dai", {"unmarked", "land", "body", "apart", "scattered"}),
    ("đất đai", {"land", "body", "apart", "unmarked", "scattered"}),
    ("dong thap", {"dong"}),
    ("đồng tháp", {"dong"}),
    ("đong thap", {"dong"}),
    ("\u00d0ồng Tháp", {"dong"}),
    ("ðồng tháp", {"dong"}),
    ("Ðong Thap", {"dong"}),
    # Unicode
    (unicodedata.normalize("NFD", "tiền giang"), {"tiengiang"}),
    (unicodedata.normalize("NFD", "Đồng Tháp"), {"dong"}),
    (unicodedata.normalize("NFKD", "hòa giải"), {"mediation", "mediation new"}),
    ("tiền\u00a0giang", {"tiengiang"}),
    ("tiền\u200b giang", {"tiengiang"}),
    ("ti\u200bền giang", {"tiengiang"}),
    ("\u202etiền giang\u202c", {"tiengiang"}),
    ("tiền\u3000giang", {"tiengiang"}),
    ("tiền\tgiang\n", {"tiengiang"}),
    ("\x00tiền giang", None),
    # where the tone stands
    ("hoà giải", {"mediation", "mediation new"}),
    ("hòa giải", {"mediation", "mediation new"}),
    ("hoa giai", {"mediation", "mediation new"}),
    ("thủy lợi", {"thuy"}),
    ("thuỷ lợi", {"thuy"}),
    ("ủy quyền", {"thuy"}),
    ("uỷ quyền", {"thuy"}),
    ("nguyễn thuý", {"thuy"}),
    # i and y
    ("công lí", {"justice"}),
    ("cong ly", {"justice"}),
    ("kỹ thuật", {"justice"}),
    ("mỹ thuật", {"justice"}),
    ("bác sĩ", {"justice"}),
    ("hi vọng", {"justice"}),
    ("quý khách", {"justice"}),
    ("đôi tay", {"tai"}),
    ("một tay", {"tai"}),
    ("đôi tai", {"tai"}),
    ("khéo tái", {"tai"}),
    ("tay chỉ", {"tai"}),
    ("tây ninh", set()),
    # numbers of documents, dates
    ("438/KH-UBND", {"plan", "plan of another office"}),
    ("438/kh-ubnd", {"plan", "plan of another office"}),
    ("438 KH UBND", {"plan", "plan of another office", "parts of the plan"}),
    ("438/KH", {"plan", "plan of another office"}),
    ("KH-UBND", {"plan", "plan of another office"}),
    ("438/UBND", set()),
    ("38/KH-UBND", set()),
    ("1438/KH-UBND", set()),
    ("438-KH-UBND", {"plan", "plan of another office"}),
    ("438/KH–UBND", {"plan", "plan of another office"}),
    ("số 438/KH-UBND", {"plan", "plan of another office"}),
    ("42/2022/NĐ-CP", {"decree"}),
    ("42/2022/ND-CP", {"decree"}),
    ("42/2022/nđ-cp", {"decree"}),
    ("42/2022", {"decree"}),
    ("2022/42", set()),
    ("24/6/2022", {"decree"}),
    ("6/24/2022", set()),
    ("05/02/2026", {"date"}),
    ("02/05/2026", {"other date"}),
    ("5/2/2026", set()),
    ("05 02 2026", {"date", "other date"}),
    ("126", {"table"}),
    # quotes
    ('"đất đai"', {"land", "body", "unmarked"}),
    ("“đất đai”", {"land", "body", "unmarked"}),
    ("«dat dai»", {"land", "body", "unmarked"}),
    ('"đai đất"', set()),
    ('"đất đai', {"land", "body", "apart", "unmarked", "scattered"}),
    ('"tiếp công dân"', {"interior", "reception"}),
    ('"công dân tiếp"', {"citizens"}),
    ('"tham nhũng" phòng', {"anti"}),
    ('"phòng chống tham nhũng"', {"anti"}),
    ('"chính của huyện"', {"land"}),
    ('"đất đai" hồ sơ', {"land", "body"}),
    ('"huyện đất"', set()),
    ('""', set()),
    # neighbours do not reach from one field into the next
    ('"lãnh đạo Ủy ban"', set()),
    # words in any order, from any field
    ("giang tiền", {"tiengiang"}),
    ("lịch giám đốc", set()),
    ("lãnh đạo tiếp dân", {"interior"}),
    ("biên hòa", {"table"}),
    ("mỹ tho", {"table"}),
    # other languages and signs
    ("cafe resume", {"english"}),
    ("muller", {"english"}),
    ("LAND LAW", {"english"}),
    ("mau don khieu nai", {"file"}),
    ("mau_don_khieu_nai.docx", {"file"}),
    ("anh", set()),
    # nothing, and what is no operator
    ("", set()),
    ("   ", set()),
    ("?!…", set()),
    ("%", set()),
    ("_", set()),
    ("🙂", set()),
    ("tiền OR giang", set()),
    ("tiền AND giang", set()),
    ("tiền NOT giang", set()),
    ("NEAR(tiền giang)", set()),
    ("tiền*", {"tiengiang"}),
    ("tiề*", set()),
    ("^tiền giang", {"tiengiang"}),
    ("title:tiền", set()),
    ("-tiền giang", {"tiengiang"}),
    ("tiền & giang | (họp)", {"tiengiang"}),
    ("tiền giang:*", {"tiengiang"}),
    ("'tiền' \\ giang", {"tiengiang"}),
    ('thanh" OR "x', set()),
    ("%_'\";--", set()),
    ('a"b', set()),
]

# What comes first: the names in their order, others may stand between them and behind.
ORDERS = [
    ("đất đai", ["land", "body", "unmarked", "scattered"]),
    ("đất đai", ["land", "apart", "scattered"]),
    ("dat dai", ["unmarked", "land", "body", "scattered"]),
    ("438/KH-UBND", ["plan", "plan of another office"]),
    ("438 KH UBND", ["plan", "parts of the plan"]),
    ("tiếp công dân", ["interior", "reception", "citizens"]),
    ("phòng chống tham nhũng", ["anti", "anti scattered"]),
    ("hòa giải", ["mediation new", "mediation"]),
    ("hoà giải", ["mediation new", "mediation"]),
]


@pytest.fixture
def articles(section) -> dict[int, str]:
    names = {}
    for number, (name, (title, introduction, text)) in enumerate(ARTICLES.items()):
        page = ArticlePageFactory(
            parent=section,
            title=title,
            introduction=introduction,
            date=date(2020, 1, 1 + number),
            body=[{"type": "paragraph", "value": f"<p>{text}</p>"}] if text else [],
        )
        names[page.pk] = name
    return names


@pytest.fixture
def find(client, articles):
    def find(query: str) -> list[str]:
        response = client.get("/api/v2/search/", {"q": query, "limit": 100})
        assert response.status_code == 200, response.json()
        answer = response.json()
        assert answer["meta"]["total_count"] == len(answer["items"])
        return [articles[item["id"]] for item in answer["items"]]

    return find


@pytest.fixture(autouse=True)
def no_synonyms(db):
    Synonym.objects.all().delete()


def test_what_is_found(find, client):
    wrong = {}
    for query, expected in CASES:
        if expected is None:
            assert client.get("/api/v2/search/", {"q": query}).status_code == 400
        elif set(found := find(query)) != expected:
            wrong[query] = found
    assert not wrong


def test_what_comes_first(find):
    for query, expected in ORDERS:
        found = find(query)
        assert [name for name in found if name in expected] == expected, query


def test_the_parts_of_a_list_are_the_list(client, find, articles):
    whole = find("đất đai")
    parts = []
    for offset in range(0, len(whole) + 2, 2):
        items = client.get(
            "/api/v2/search/", {"q": "đất đai", "limit": 2, "offset": offset}
        ).json()["items"]
        parts += [articles[item["id"]] for item in items]

    assert parts == whole


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("UBND", {"interior", "plan", "plan of another office", "parts of the plan"}),
        ("ubnd tỉnh", {"interior"}),
        ("uỷ ban nhân dân", {"interior", "plan", "plan of another office", "parts of the plan"}),
        ("kế hoạch ủy ban nhân dân", {"plan", "plan of another office"}),
        ('"UBND"', {"interior", "plan", "plan of another office", "parts of the plan"}),
        ('"ủy ban nhân dân"', {"interior"}),
    ],
)
def test_what_means_the_same_is_found_as_well(find, query, expected):
    Synonym.objects.create(term="UBND", meaning="Ủy ban nhân dân")

    assert set(find(query)) == expected


def test_what_was_typed_comes_before_what_means_the_same(find):
    Synonym.objects.create(term="UBND", meaning="Ủy ban nhân dân")

    assert find("ubnd")[-1] == "interior"
    assert find("ủy ban nhân dân")[0] == "interior"
