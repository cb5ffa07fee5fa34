"""The abbreviations that Vietnamese offices use, for editors to add to."""

from django.db import migrations

USUAL = {
    "ATGT": "an toàn giao thông",
    "ATTP": "an toàn thực phẩm",
    "BHXH": "bảo hiểm xã hội",
    "BHYT": "bảo hiểm y tế",
    "CBCC": "cán bộ, công chức",
    "CBCCVC": "cán bộ, công chức, viên chức",
    "CCHC": "cải cách hành chính",
    "CNTT": "công nghệ thông tin",
    "ĐBQH": "đại biểu Quốc hội",
    "DVC": "dịch vụ công",
    "GPMB": "giải phóng mặt bằng",
    "GTVT": "giao thông vận tải",
    "HĐND": "Hội đồng nhân dân",
    "KHCN": "khoa học và công nghệ",
    "KNTC": "khiếu nại, tố cáo",
    "MTTQ": "Mặt trận Tổ quốc",
    "NSNN": "ngân sách nhà nước",
    "PCCC": "phòng cháy, chữa cháy",
    "PCTN": "phòng, chống tham nhũng",
    "PCTNTC": "phòng, chống tham nhũng, tiêu cực",
    "QLNN": "quản lý nhà nước",
    "QPPL": "quy phạm pháp luật",
    "QSDĐ": "quyền sử dụng đất",
    "TCD": "tiếp công dân",
    "THPT": "trung học phổ thông",
    "TNMT": "tài nguyên và môi trường",
    "TTHC": "thủ tục hành chính",
    "UBND": "Ủy ban nhân dân",
    "VPCP": "Văn phòng Chính phủ",
    "XLVPHC": "xử lý vi phạm hành chính",
}


def add(apps, schema_editor):
    Synonym = apps.get_model("search", "Synonym")
    Synonym.objects.bulk_create(
        [Synonym(term=term, meaning=meaning) for term, meaning in USUAL.items()]
    )


def take_away(apps, schema_editor):
    """The table goes with the migration before this one."""


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]

    operations = [migrations.RunPython(add, take_away)]
