"""Captions of the pictures of halls, counters, shelves, desks and computers."""

from . import Caption

CAPTIONS: dict[str, tuple[Caption, ...]] = {
    "assembly_hall": (
        Caption(
            "Toàn cảnh hội trường",
            "Hội trường kín người nhìn từ hàng ghế cuối, trên sân khấu là bàn chủ tọa trước phông đỏ sao vàng.",
            (0.5, 0.42),
        ),
        Caption(
            "Hội trường trước giờ họp",
            "Những hàng ghế gỗ bọc nệm đỏ còn trống, đèn trần ấm dịu rọi lên sân khấu đã bày hoa.",
            (0.5, 0.45),
        ),
        Caption(
            "Phát biểu tại hội nghị",
            "Một đại biểu đứng sau bục phát biểu bên trái sân khấu, cử tọa lắng nghe dưới ánh đèn dịu.",
            (0.32, 0.45),
        ),
        Caption(
            "Phiên họp bàn tròn",
            "Các đại biểu ngồi quanh bàn họp hình bầu dục trải khăn xanh, cửa sổ lớn đón ánh sáng ban ngày.",
            (0.5, 0.55),
        ),
        Caption(
            "Biểu quyết",
            "Đại biểu giơ tay biểu quyết nhìn từ phía sau, trên sân khấu ba người ngồi trước phông xanh.",
            (0.5, 0.5),
        ),
        Caption(
            "Hội nghị trực tuyến",
            "Phòng họp tối với màn hình lớn chia nhiều ô sáng xanh, người dự ngồi theo dãy bàn dài.",
            (0.5, 0.4),
        ),
        Caption(
            "Lễ trao bằng khen",
            "Hàng người đứng trên sân khấu nhận bằng khen và hoa, rèm đỏ phía sau sáng lên dưới đèn rọi.",
            (0.5, 0.42),
        ),
    ),
    "reception": (
        Caption(
            "Quầy tiếp nhận hồ sơ",
            "Cán bộ ngồi sau quầy gỗ tiếp hai người dân đến nộp hồ sơ, nắng sáng hắt qua vách kính.",
            (0.5, 0.55),
        ),
        Caption(
            "Hàng ghế chờ",
            "Người dân ngồi chờ trên dãy ghế nhìn về bốn quầy đánh số màu, cây xanh đặt hai bên lối đi.",
            (0.5, 0.5),
        ),
        Caption(
            "Hướng dẫn người cao tuổi",
            "Nhân viên áo trắng đứng cạnh quầy hướng dẫn một bà cụ đội nón lá điền tờ đơn.",
            (0.46, 0.55),
        ),
        Caption(
            "Quầy tiếp dân buổi chiều",
            "Nắng chiều muộn rọi dài qua quầy tiếp dân vắng khách, ghế chờ đổ bóng trên sàn gạch bóng.",
            (0.52, 0.55),
        ),
        Caption(
            "Góc tiếp công dân",
            "Bộ bàn ghế gỗ, bình trà và chậu cây bên cửa sổ ở phòng tiếp công dân, ánh sáng dịu ngày mưa.",
            (0.5, 0.6),
        ),
    ),
    "archive": (
        Caption(
            "Kho lưu trữ",
            "Hai dãy kệ hồ sơ cao sát trần chạy sâu vào trong, cuối lối đi là khung cửa sổ sáng.",
            (0.5, 0.45),
        ),
        Caption(
            "Kệ hồ sơ nhiều màu",
            "Các hộp hồ sơ gáy xanh, đỏ, vàng xếp ngay ngắn trên kệ gỗ, nắng chiếu nghiêng một bên.",
            (0.5, 0.5),
        ),
        Caption(
            "Tìm hồ sơ lưu",
            "Nữ cán bộ lưu trữ đứng giữa hai hàng kệ rút một tập hồ sơ, bóng đèn trần hắt sáng vàng.",
            (0.56, 0.5),
        ),
        Caption(
            "Chồng hồ sơ cũ",
            "Những tập hồ sơ cũ buộc dây chất thành chồng trên bàn, bụi bay trong luồng nắng cửa sổ.",
            (0.45, 0.55),
        ),
    ),
    "desk": (
        Caption(
            "Bút máy trên văn bản",
            "Cây bút máy đen đặt trên tờ văn bản có dấu mộc đỏ, ly trà bốc hơi bên cạnh trong nắng sớm.",
            (0.5, 0.55),
        ),
        Caption(
            "Bàn làm việc dưới đèn",
            "Chồng tài liệu và cuốn sổ mở dưới vòng sáng đèn bàn, ngoài cửa sổ trời đã tối.",
            (0.48, 0.6),
        ),
        Caption(
            "Dấu đỏ trên quyết định",
            "Con dấu gỗ nằm cạnh vòng mộc đỏ vừa đóng dưới chữ ký trên một tờ quyết định.",
            (0.55, 0.5),
        ),
        Caption(
            "Góc bàn và ly trà",
            "Nhìn từ trên xuống: ly trà, cuốn sổ, cặp kính và mấy tờ giấy xếp trên mặt bàn gỗ sẫm.",
            (0.5, 0.5),
            "square",
        ),
        Caption(
            "Tập hồ sơ chờ ký",
            "Chồng bìa hồ sơ xanh và vàng đặt trước cửa sổ mưa, cây bút gác trên tờ trình trên cùng.",
            (0.45, 0.55),
        ),
    ),
    "computer_room": (
        Caption(
            "Phòng máy tính",
            "Các dãy máy tính trong phòng đào tạo sáng đèn trắng, học viên nhìn màn hình xanh nhạt.",
            (0.5, 0.52),
        ),
        Caption(
            "Phòng máy chủ",
            "Lối đi giữa hai hàng tủ máy chủ đen nhấp nháy đèn xanh, sàn bóng phản chiếu ánh sáng lạnh.",
            (0.5, 0.5),
        ),
        Caption(
            "Trung tâm điều hành",
            "Ba nhân viên ngồi trước bức tường màn hình bản đồ và biểu đồ trong phòng điều hành buổi tối.",
            (0.5, 0.42),
        ),
        Caption(
            "Làm việc trên máy tính",
            "Một cán bộ gõ máy bên cửa sổ buổi chiều, màn hình sáng dịu cạnh chậu cây và ly trà.",
            (0.45, 0.5),
        ),
    ),
}
