"""The list of sites in the admin."""

from bs4 import BeautifulSoup


def test_its_columns_have_vietnamese_names(admin_client, site):
    page = BeautifulSoup(admin_client.get("/admin/sites/").content, "html.parser")

    heads = [head.get_text(strip=True) for head in page.select("main th")]
    assert heads == ["Cổng", "Cổng kết nối", "Tên cổng", "Trang gốc", "Mặc định?"]


def test_it_is_for_the_staff_alone(client, site):
    assert client.get("/admin/sites/").status_code == 302
    assert client.get("/admin/sites/results/").status_code == 302
