"""Many photographs at once into a gallery."""

from pathlib import Path
from urllib.parse import urlsplit

from PIL import Image
from playwright.sync_api import Locator, Page, Route, expect

from media.models import GalleryPage, WaitingPhotograph
from tests.factories import GalleryPageFactory
from tests.media.files import samples


def photographs(folder: Path) -> list[Path]:
    """Five, of which a telephone took the last on its side, and a page that calls itself one."""
    folder.mkdir()
    paths = [folder / f"hop-giao_ban-{number}.jpg" for number in range(4)]
    for number, path in enumerate(paths):
        Image.new("RGB", (90, 60), (50 * number, 90, 60)).save(path)
    page, on_its_side = folder / "khong-phai.jpg", folder / "IMG_0005.HEIC"
    page.write_bytes(samples.HTML)
    on_its_side.write_bytes(samples.photograph("HEIF", 6))
    return [*paths, page, on_its_side]


def row(editor: Page, number: int) -> Locator:
    return editor.locator(".photograph").nth(number - 1)


def status(editor: Page) -> Locator:
    return editor.locator(".photographs-status[role=status]")


def order(editor: Page) -> list[str]:
    return [field.input_value() for field in editor.get_by_label("Văn bản thay thế").all()]


def test_photographs_are_dropped_described_ordered_and_placed(
    galleries, editor: Page, tmp_path: Path
):
    gallery = GalleryPageFactory(parent=galleries, title="Chuyến công tác")
    editor.goto(f"/admin/pages/{gallery.pk}/edit/")
    editor.locator("#id_introduction").fill("Ba ngày ở cơ sở.")
    editor.get_by_role("button", name="Lưu nháp và thêm nhiều ảnh").click()
    editor.wait_for_url("**/photographs/")

    editor.route("**/upload/", lambda route: route.abort(), times=1)
    editor.locator("#photographs-input").set_input_files(photographs(tmp_path / "anh"))
    expect(status(editor)).to_have_text("Đã tải lên 4 ảnh, 2 tệp không nhận được.")
    alerts = editor.get_by_role("alert")
    expect(alerts.filter(has_text="hop-giao_ban-0.jpg")).to_contain_text("mất kết nối")
    editor.get_by_role("button", name="Tải lại").click()
    expect(alerts).to_contain_text(
        "Tệp “khong-phai.jpg”: không phải là ảnh; nội dung là trang HTML."
    )
    expect(status(editor)).to_have_text("Đã tải lên 5 ảnh, 1 tệp không nhận được.")
    editor.get_by_role("button", name="Đã rõ").click()
    expect(editor.locator(".photograph")).to_have_count(5)

    names = [f"Hop giao ban {number}" for number in range(4)]
    expect(editor.locator(".photograph-picture p")).to_contain_text([*names, "Ảnh 5"])
    expect(row(editor, 1).locator(".count").first).to_have_text("0 ký tự, nên dưới 150.")
    for number in range(1, 5):
        row(editor, number).get_by_label("Văn bản thay thế").fill(f"Cán bộ ghi chép, góc {number}")
    editor.get_by_label("Tác giả, nguồn ảnh").fill("Văn phòng")
    editor.get_by_role("button", name="Thêm vào bộ ảnh").click()
    expect(editor.get_by_role("alert")).to_contain_text("còn 1 ảnh chưa ghi đủ")
    expect(row(editor, 5).get_by_label("Văn bản thay thế")).to_be_focused()
    editor.keyboard.type("Đoàn xe trước trụ sở")
    row(editor, 5).get_by_role("button", name="Lên trước").focus()
    for _ in range(4):
        editor.keyboard.press("Enter")
    expect(status(editor)).to_have_text("Ảnh này nay ở vị trí 1 trên 5.")
    row(editor, 2).get_by_label("Chú thích").fill("Buổi họp đầu tiên")
    expect(editor.get_by_text("Lời đã ghi được giữ.")).to_be_visible()
    caption = row(editor, 2).get_by_label("Chú thích")
    caption.fill("dài " * 150 + "hơn")
    refusal = row(editor, 2).locator(".error-message")
    expect(refusal).to_contain_text("dài 603 ký tự, quá giới hạn 500")
    expect(row(editor, 2).locator(".count[data-state=over]")).to_contain_text("bớt 103 ký tự")
    editor.get_by_role("button", name="Thêm vào bộ ảnh").click()
    expect(editor.get_by_role("alert")).to_contain_text("có lời chưa giữ được")
    expect(caption).to_be_focused()
    expect(caption).to_have_value("dài " * 150 + "hơn")
    caption.fill("Buổi họp đầu tiên")
    expect(editor.get_by_text("Lời đã ghi được giữ.")).to_be_visible()
    expect(refusal).to_have_count(0)

    editor.reload()
    assert order(editor)[0] == "Đoàn xe trước trụ sở"
    sent: list[str] = []
    editor.on("request", lambda each: sent.append(f"{each.method} {each.resource_type}"))
    editor.get_by_role("button", name="Thêm vào bộ ảnh").dblclick()
    editor.wait_for_url("**/edit/")
    expect(editor.get_by_text("Đã thêm 5 ảnh vào cuối bản nháp")).to_be_visible()
    assert not WaitingPhotograph.objects.exists()
    assert sent.count("POST document") == 1

    editor.locator("[name=action-publish]").evaluate(
        "(button) => button.form.requestSubmit(button)"
    )
    editor.wait_for_url("**/admin/pages/*/")
    editor.goto(GalleryPage.objects.get().url)
    shown = editor.locator("main img")
    expect(shown).to_have_count(5)
    assert [img.get_attribute("alt") for img in shown.all()] == [
        "Đoàn xe trước trụ sở",
        *(f"Cán bộ ghi chép, góc {number}" for number in range(1, 5)),
    ]
    gallery.refresh_from_db()
    assert gallery.introduction == "Ba ngày ở cơ sở."
    first = gallery.body[0].value["image"]
    assert (first.width, first.height, first.credit) == (48, 64, "Văn phòng")
    assert first.title == "Chuyến công tác (ảnh 1)"
    assert gallery.body[1].value["caption"] == "Buổi họp đầu tiên"


def test_words_are_kept_one_after_the_other(galleries, editor: Page, tmp_path: Path):
    gallery = GalleryPageFactory(parent=galleries, title="Chuyến công tác")
    editor.goto(f"/admin/galleries/{gallery.pk}/photographs/")
    editor.locator("#photographs-input").set_input_files(photographs(tmp_path / "anh")[0])
    words = editor.get_by_label("Văn bản thay thế")
    held: list[Route] = []
    sent: list[str] = []
    editor.route("**/keep/", lambda route: held.append(route), times=1)
    editor.on("request", lambda each: sent.append(urlsplit(each.url).path))
    editor.clock.install()

    with editor.expect_request("**/keep/"):
        words.fill("Cán bộ ghi")
        editor.clock.fast_forward(1_000)
    words.fill("Cán bộ ghi chép")
    editor.clock.fast_forward(1_000)
    editor.evaluate("fetch(location.href)")  # comes after whatever was sent before it
    assert len([path for path in sent if path.endswith("/keep/")]) == 1
    with editor.expect_response(lambda answer: "ch%C3%A9p" in (answer.request.post_data or "")):
        held[0].continue_()

    assert WaitingPhotograph.objects.get().alt_text == "Cán bộ ghi chép"


def test_a_title_is_read_from_the_name_of_a_file(editor: Page, site, tmp_path: Path):
    editor.goto("/admin/documents/add/")
    path = tmp_path / "ke_hoach-thanh tra.pdf"
    path.write_bytes(samples.PDF)

    editor.locator("input[type=file]").set_input_files(path)

    expect(editor.locator("[name=title]")).to_have_value("Ke hoach thanh tra")
