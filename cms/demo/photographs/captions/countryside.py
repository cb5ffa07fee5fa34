"""Captions of the pictures of orchards, fields, coconuts and lotus ponds."""

from . import Caption

CAPTIONS: dict[str, tuple[Caption, ...]] = {
    "orchard": (
        Caption(
            "Vườn xoài vào mùa",
            "Hàng xoài trĩu quả vàng hai bên lối đi, nắng sớm xiên qua tán lá rọi xuống mặt cỏ.",
            (0.5, 0.55),
        ),
        Caption(
            "Cam sành chín vàng",
            "Chùm cam sành chín vàng trên cành lá xanh đậm, phía sau là khu vườn mờ nhòa trong nắng.",
            (0.45, 0.5),
        ),
        Caption(
            "Mương vườn và cầu khỉ",
            "Con mương nhỏ chạy giữa hai liếp vườn chuối xanh, cây cầu khỉ bắc ngang soi bóng xuống nước.",
            (0.5, 0.58),
        ),
        Caption(
            "Thu hoạch trái cây",
            "Hai nhà vườn đội nón lá xếp trái cây vào sọt tre dưới bóng cây trong buổi chiều vàng.",
            (0.48, 0.68),
        ),
        Caption(
            "Chôm chôm đỏ",
            "Những chùm chôm chôm đỏ tươi buông xuống giữa tán lá còn đọng nước sau cơn mưa.",
            (0.5, 0.52),
            "square",
        ),
    ),
    "rice_field": (
        Caption(
            "Lúa chín vàng",
            "Cánh đồng lúa chín vàng trải đến chân trời, nông dân đội nón lá cắt lúa trong nắng chiều.",
            (0.55, 0.6),
        ),
        Caption(
            "Đồng lúa xanh buổi sáng",
            "Ruộng lúa non xanh mướt dưới trời xanh mây trắng, bờ ruộng dẫn mắt về hàng dừa xa.",
            (0.45, 0.5),
        ),
        Caption(
            "Ruộng nước soi mây",
            "Thửa ruộng ngập nước trước vụ cấy phản chiếu mây hồng buổi sớm, vài người cúi xuống cấy lúa.",
            (0.52, 0.62),
        ),
        Caption(
            "Cò trắng trên đồng",
            "Đàn cò trắng đậu và bay trên ruộng lúa xanh, xa xa làng xóm chìm trong lớp sương mỏng.",
            (0.5, 0.55),
        ),
        Caption(
            "Máy gặt trên đồng",
            "Chiếc máy gặt đập đỏ chạy giữa đồng lúa vàng, phía sau là mây giông đang kéo đến.",
            (0.6, 0.56),
        ),
    ),
    "coconut": (
        Caption(
            "Rạch dừa nước",
            "Con rạch nhỏ uốn giữa hai hàng dừa nước khép tán, một chiếc xuồng chèo chậm trong bóng mát.",
            (0.5, 0.58),
        ),
        Caption(
            "Hàng dừa cao trong nắng",
            "Những thân dừa cao nghiêng mình trên nền trời xanh, buồng trái lấp ló dưới tàu lá óng nắng.",
            (0.5, 0.35),
            "portrait",
        ),
        Caption(
            "Bãi dừa lúc hoàng hôn",
            "Rặng dừa ven sông thành những bóng đen mảnh trước trời chiều tím đỏ, mặt nước ánh hồng.",
            (0.5, 0.45),
        ),
        Caption(
            "Dừa khô bên bến",
            "Đống dừa khô chất cao trên bến, ghe chở dừa đậu sát bờ trong ánh sáng dịu ngày nhiều mây.",
            (0.4, 0.65),
        ),
    ),
    "lotus": (
        Caption(
            "Đầm sen buổi sớm",
            "Đầm sen hồng nở rộ trong nắng sớm, những lá tròn lớp lớp nối nhau tới hàng cây mờ sương.",
            (0.5, 0.6),
        ),
        Caption(
            "Bông sen hồng",
            "Một bông sen hồng nở trọn nhìn gần, cánh hoa trong nắng, phía sau là lá sen xanh mờ.",
            (0.5, 0.48),
        ),
        Caption(
            "Sen sau cơn mưa",
            "Búp sen và lá còn đọng giọt nước, mặt đầm xám lặng soi bầu trời vừa tạnh mưa.",
            (0.52, 0.45),
            "portrait",
        ),
        Caption(
            "Hái sen chiều",
            "Người đội nón lá chống xuồng hái sen giữa đầm rộng, nắng chiều viền vàng trên từng chiếc lá.",
            (0.55, 0.5),
        ),
    ),
}
