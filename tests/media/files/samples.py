"""Pictures as telephones and cameras make them, and documents by their first bytes."""

import struct
import zlib
from io import BytesIO
from zipfile import ZipFile

from PIL import Image, ImageCms, PngImagePlugin
from PIL.ExifTags import GPS, IFD, Base
from pillow_heif import register_heif_opener

register_heif_opener()

SECRETS = (b"SERIAL-98765", b"Exif\0\0", b"http://ns.adobe.com/xap", b"GPSInfo")
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SERIAL-98765 GPSInfo</x:xmpmeta>"
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def exif(orientation: int = 1) -> bytes:
    """With a place, a camera and its number."""
    data = Image.Exif()
    data[Base.Orientation] = orientation
    data[Base.Make] = "Telephone"
    data.get_ifd(IFD.Exif)[Base.BodySerialNumber] = "SERIAL-98765"
    data.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (10.0, 21.0, 33.0),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (106.0, 21.0, 33.0),
        }
    )
    return data.tobytes()


def halves(width: int = 64, height: int = 48) -> Image.Image:
    """Amber on the left, crimson on the right."""
    picture = Image.new("RGB", (width, height), "#9b1b1e")
    picture.paste("#c98a00", (0, 0, width // 2, height))
    return picture


def photograph(form: str, orientation: int = 1, **options) -> bytes:
    encoded = BytesIO()
    options = {"exif": exif(orientation), "icc_profile": SRGB, **options}
    if form == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Comment", "SERIAL-98765")
        options["pnginfo"] = notes
    elif form != "HEIF":
        options["xmp"] = XMP
    halves().save(encoded, form, **options)
    return encoded.getvalue()


def animation(frames: int = 3, size: tuple[int, int] = (40, 30), form: str = "GIF") -> bytes:
    first, *more = [
        Image.new("RGB", size, (80 * number, 40, 0)).convert("P") for number in range(frames)
    ]
    encoded = BytesIO()
    options = {"save_all": True, "append_images": more, "loop": 0, "duration": 80}
    first.save(encoded, form, comment=b"SERIAL-98765", **options)
    return encoded.getvalue()


def huge_png(side: int = 12_000) -> bytes:
    """A few kilobytes that would be decoded to 144 megapixels."""

    def chunk(name: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side // 8 + 1) * side), 9)
    chunks = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def office(folder: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr(f"{folder}/document.xml", "<document/>")
    return content.getvalue()


HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
PDF = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\nstartxref\n9\n%%EOF\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
