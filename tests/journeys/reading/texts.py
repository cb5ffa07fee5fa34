"""Texts as they stand on such a portal, and texts as they should not be but are."""

TITLES = (
    "Chánh Thanh tra tỉnh tiếp công dân định kỳ tháng 11",
    "Kết quả xử lý đơn khiếu nại, tố cáo quý III năm 2026",
    "Công bố quyết định thanh tra việc quản lý đất công ích tại hai huyện",
    "Tập huấn nghiệp vụ cho cán bộ làm công tác tiếp công dân cấp xã",
    "Thông báo lịch trực tiếp nhận đơn trong dịp Tết Nguyên đán",
    "Hội nghị sơ kết công tác phòng, chống tham nhũng 9 tháng",
    "Hướng dẫn viết đơn kiến nghị, phản ánh qua Cổng dịch vụ công",
)
INTRODUCTION = (
    "Sáng 12/11, tại Trụ sở Tiếp công dân, lãnh đạo Thanh tra tỉnh đã tiếp 14 lượt công dân,"
    " hướng dẫn viết lại đơn cho ba trường hợp và hẹn ngày trả lời cho từng người."
)
PARAGRAPH = (
    "<p>Các vụ việc chủ yếu liên quan đến <b>bồi thường, hỗ trợ, tái định cư</b> và cấp giấy chứng"
    " nhận quyền sử dụng đất. Người dân cần mang theo căn cước và bản sao các quyết định đã"
    ' nhận; xem thêm tại <a href="https://chinhphu.vn/">Cổng Chính phủ</a>.</p>'
    "<ul><li>Buổi sáng từ 7 giờ 30</li><li>Buổi chiều từ 13 giờ 30</li></ul>"
)
CAPTION = "Cán bộ bàn số 2 hướng dẫn người dân viết đơn, sáng 12/11/2026"

LONG_TITLE = (
    "Thanh tra tỉnh thi đua đẩy mạnh cải cách hành chính và tìm hiểu Chính quyền điện tử hướng"
    " tới Chính quyền số của tỉnh trong năm 2026 và các năm sau"
)[:145]
LONGEST_TITLE = ("Thông báo kết luận thanh tra việc chấp hành chính sách, pháp luật " * 4)[:255]
ONE_WORD = "Nghiêng" * 17 + "n"
INTERNAL_ADDRESS = f"https://{'tai-lieu-rat-dai-' * 7}.example.vn/"
TURNED = "\u202eQuyết định số 12\u2067 về giá đất\u200f"
