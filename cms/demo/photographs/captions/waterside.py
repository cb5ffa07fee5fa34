"""Captions of the pictures of rivers, boats and the bridge."""

from . import Caption

CAPTIONS: dict[str, tuple[Caption, ...]] = {
    "bridge": (
        Caption(
            "Cầu dây văng qua sông Tiền buổi sáng",
            "Cầu dây văng hai trụ tháp bắc qua sông Tiền trong nắng sáng, một chiếc ghe chạy ngang phía dưới.",
            (0.5, 0.42),
        ),
        Caption(
            "Hoàng hôn bên cầu dây văng",
            "Bóng cầu dây văng sẫm lại trước mặt trời lặn, ánh vàng cam trải dài trên mặt sông Tiền.",
            (0.62, 0.45),
        ),
        Caption(
            "Trụ tháp cầu nhìn từ mặt đường",
            "Trụ tháp cao vút cùng hai mặt phẳng dây văng tỏa xuống làn xe, bầu trời xanh rải mây trắng.",
            (0.5, 0.4),
            "portrait",
        ),
        Caption(
            "Cầu lên đèn",
            "Cầu dây văng sáng đèn lúc chập tối, ánh sáng vàng xanh soi thành vệt dài trên mặt nước.",
            (0.45, 0.45),
        ),
    ),
    "river": (
        Caption(
            "Bình minh trên sông Tiền",
            "Người chèo xuồng chở trái cây trên sông Tiền lúc mặt trời vừa ló, đàn chim bay ngang trời vàng.",
            (0.36, 0.7),
        ),
        Caption(
            "Ghe thuyền giữa trưa nắng",
            "Chiếc ghe mũi đỏ chạy giữa dòng sông xanh trong nắng trưa, gần đó một chiếc xuồng chở đầy trái cây.",
            (0.6, 0.6),
        ),
        Caption(
            "Sương sớm trên sông",
            "Chiếc xuồng lẻ loi trên mặt sông phẳng lặng, hàng dừa hai bên bờ mờ dần trong sương sớm.",
            (0.56, 0.64),
        ),
        Caption(
            "Sông trước cơn giông",
            "Mây giông xám đen phủ kín mặt sông, cuối chân trời còn một vệt nắng vàng sau hàng dừa thấp.",
            (0.32, 0.66),
        ),
        Caption(
            "Chiều đỏ bên bến sông",
            "Trời chiều đỏ rực trên sông, cây dừa nghiêng bên bờ và người chèo xuồng trở về nhà.",
            (0.56, 0.74),
        ),
        Caption(
            "Mưa trên sông",
            "Chiếc xuồng có mui tre đi trong cơn mưa, hai bờ dừa nước nhạt nhòa sau màn nước trắng.",
            (0.44, 0.6),
        ),
    ),
    "floating_market": (
        Caption(
            "Chợ nổi lúc bình minh",
            "Ghe chở trái cây neo san sát trên khúc sông lúc bình minh, cây bẹo treo hàng vươn lên trời hồng.",
            (0.5, 0.58),
        ),
        Caption(
            "Xuồng bán trái cây",
            "Xuồng ba lá đầy dứa, dưa hấu và chôm chôm áp mạn nhau giữa buổi chợ nổi đông người mua.",
            (0.5, 0.66),
        ),
        Caption(
            "Ghe hàng trong sương",
            "Hàng ghe lớn thả neo trong sương trắng, vài chiếc xuồng nhỏ len lỏi giữa các mạn ghe để giao hàng.",
            (0.42, 0.55),
        ),
        Caption(
            "Chợ nổi giữa nắng trưa",
            "Nhìn từ trên cao, hàng chục chiếc xuồng chất đầy nông sản tụ lại giữa dòng nước phù sa.",
            (0.5, 0.5),
        ),
        Caption(
            "Tan chợ nổi buổi chiều",
            "Hai chiếc ghe hàng cuối cùng rời chợ nổi trong nắng chiều vàng, mặt sông lấp lánh phía trước.",
            (0.55, 0.58),
        ),
    ),
    "harbour": (
        Caption(
            "Cảng cá buổi sớm",
            "Đoàn tàu cá sơn xanh nằm sát nhau ở bến cảng buổi sớm, cờ đỏ bay trên nóc ca bin.",
            (0.5, 0.5),
        ),
        Caption(
            "Tàu cá ra khơi",
            "Chiếc tàu cá mũi cao rẽ sóng ra biển lúc hoàng hôn, hải âu bay theo phía sau lái.",
            (0.5, 0.52),
        ),
        Caption(
            "Bến cá lên đèn",
            "Đèn trên tàu và trên cầu cảng bật sáng lúc chập tối, ánh vàng loang xuống mặt nước xanh thẫm.",
            (0.45, 0.52),
        ),
        Caption(
            "Chuyển cá lên bờ",
            "Ngư dân chuyển các sọt cá từ tàu lên cầu cảng dưới bầu trời nhiều mây, mặt nước xám bạc.",
            (0.55, 0.62),
        ),
    ),
}
