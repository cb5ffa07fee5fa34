"""Captions of the pictures of the agency's building, markets, streets, schools and works."""

from . import Caption

CAPTIONS: dict[str, tuple[Caption, ...]] = {
    "office": (
        Caption(
            "Trụ sở cơ quan buổi sáng",
            "Trụ sở ba tầng màu kem nhìn thẳng từ sân, cờ đỏ sao vàng tung bay trên cột cờ giữa bồn hoa.",
            (0.5, 0.5),
        ),
        Caption(
            "Trụ sở nhìn từ góc sân",
            "Mặt tiền trụ sở nhìn chéo từ góc sân trong nắng chiều, bóng cây phượng đổ dài trên nền gạch.",
            (0.55, 0.5),
        ),
        Caption(
            "Trụ sở sau cơn mưa",
            "Sân trụ sở còn ướt sau mưa soi bóng tòa nhà và lá cờ, vài người che ô đi về phía bậc thềm.",
            (0.5, 0.5),
        ),
        Caption(
            "Trụ sở lúc lên đèn",
            "Cửa sổ trụ sở sáng đèn vàng lúc chập tối, cột cờ in trên nền trời xanh thẫm còn vệt hồng.",
            (0.5, 0.48),
        ),
        Caption(
            "Chào cờ sáng thứ hai",
            "Cán bộ xếp hàng trên sân trụ sở chào cờ đầu tuần, lá cờ đỏ bay cao trong nắng sớm.",
            (0.42, 0.45),
        ),
        Caption(
            "Lá cờ trước trụ sở",
            "Lá cờ đỏ sao vàng căng gió nhìn từ dưới lên, phía sau là góc mái trụ sở và mây trắng.",
            (0.45, 0.3),
            "portrait",
        ),
    ),
    "market": (
        Caption(
            "Chợ sáng",
            "Lối đi giữa hai dãy sạp rau quả dưới bạt che, người mua đội nón lá chọn hàng trong nắng sớm.",
            (0.5, 0.6),
        ),
        Caption(
            "Sạp trái cây đầu chợ",
            "Sạp trái cây xếp thành từng mâm đủ màu dưới mái dù đỏ, người bán đứng đợi khách phía sau.",
            (0.5, 0.6),
        ),
        Caption(
            "Nhà lồng chợ",
            "Ánh sáng từ mái tôn rọi xuống lối đi nhà lồng chợ, hai bên là các quầy hàng khô và vải vóc.",
            (0.5, 0.55),
        ),
        Caption(
            "Chợ đêm",
            "Dãy quầy hàng chợ đêm sáng rực bóng đèn tròn, dòng người thong thả qua lại trên mặt đường ướt.",
            (0.5, 0.58),
        ),
        Caption(
            "Gánh hoa ngày Tết",
            "Những chậu cúc vàng và mai bày kín góc chợ Tết, chị bán hoa đội nón lá đứng bên gánh hàng.",
            (0.52, 0.55),
            "square",
        ),
    ),
    "street": (
        Caption(
            "Đường phố buổi sáng",
            "Con đường rợp bóng cây giữa hai dãy nhà phố, xe máy chạy trong nắng sớm xuyên qua tán lá.",
            (0.5, 0.58),
        ),
        Caption(
            "Phố sau mưa",
            "Mặt đường ướt soi ánh đèn xe và mảng tường nhà phố, người đi bộ che ô dưới trời chiều xám.",
            (0.5, 0.6),
        ),
        Caption(
            "Phố đêm",
            "Đèn đường vàng nối dài theo con phố đêm, cửa hàng sáng đèn và vệt đèn xe kéo thành dải.",
            (0.5, 0.56),
        ),
        Caption(
            "Hẻm nhỏ",
            "Con hẻm hẹp giữa những bức tường vàng cũ, giàn hoa giấy rủ xuống chiếc xe đạp dựng bên cửa.",
            (0.5, 0.6),
            "portrait",
        ),
        Caption(
            "Đường về chiều muộn",
            "Dòng xe máy đi về phía mặt trời lặn cuối phố, bóng người và bóng cây đổ dài trên mặt đường.",
            (0.5, 0.52),
        ),
    ),
    "school": (
        Caption(
            "Sân trường giờ vào lớp",
            "Học sinh áo trắng đi vào sân trường hai tầng mái ngói đỏ, cây phượng nở hoa che nửa khoảng sân.",
            (0.45, 0.6),
        ),
        Caption(
            "Lớp học buổi sáng",
            "Dãy bàn ghế gỗ trong lớp học trống, nắng sớm từ cửa sổ rọi xuống, phía trước là bảng xanh.",
            (0.48, 0.5),
        ),
        Caption(
            "Nữ sinh áo dài",
            "Nhóm nữ sinh mặc áo dài trắng dắt xe đạp dưới hàng cây trước cổng trường trong nắng chiều.",
            (0.5, 0.6),
        ),
        Caption(
            "Hành lang trường học",
            "Hành lang dài với hàng cột và bóng nắng đều đặn trên nền gạch, hai học sinh đi về cuối dãy.",
            (0.5, 0.5),
        ),
    ),
    "construction": (
        Caption(
            "Công trường buổi sớm",
            "Hai cần cẩu tháp vươn trên khung nhà đang xây, giàn giáo in bóng trước trời vàng buổi sớm.",
            (0.55, 0.42),
        ),
        Caption(
            "Làm đường giao thông",
            "Xe lu và máy xúc làm việc trên nền đường đất đỏ mới mở, bụi bay nhẹ trong nắng trưa.",
            (0.5, 0.6),
        ),
        Caption(
            "Thợ buộc cốt thép",
            "Ba công nhân đội mũ bảo hộ buộc lưới cốt thép trên sàn, phía xa là thị xã dưới trời nhiều mây.",
            (0.5, 0.58),
        ),
        Caption(
            "Thi công mố cầu",
            "Trụ cầu bê tông đang dựng giữa sông với sà lan và cần cẩu, ánh chiều hồng trên mặt nước.",
            (0.5, 0.5),
        ),
    ),
}
