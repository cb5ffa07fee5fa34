"""A picture that comes in: whether it is one, and what of it is kept."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from django.conf import settings
from django.core.exceptions import ValidationError
from PIL import Image, ImageSequence, UnidentifiedImageError
from pillow_heif import HeifImagePlugin  # noqa: F401  # lets Pillow read what telephones send

from media.files.encoding import OPTIONS, encoded_upright, is_turned
from media.files.names import extension_of, stored_name
from media.files.recognition import HEAD, begins_like_picture, kind_name
from media.files.refusals import cut_off, empty, refusal, too_large
from media.files.stripping import STRIPPERS

# The extensions of what is stored, by Pillow's names of formats.
EXTENSIONS: Final = {
    "AVIF": "avif",
    "GIF": "gif",
    "HEIF": "jpg",
    "JPEG": "jpg",
    "MPO": "jpg",
    "PNG": "png",
    "WEBP": "webp",
}
READ: Final = ("AVIF", "GIF", "HEIF", "JPEG", "PNG", "WEBP")  # an MPO is read as a JPEG


@dataclass(frozen=True)
class KeptPicture:
    data: bytes
    name: str  # ASCII, with the extension of the content


def kept_picture(data: bytes, name: str, wholly: bool = False) -> KeptPicture:
    """What the library keeps of a picture's file: upright, as a format that browsers know, with
    its colours and nothing of where, when and with what it was taken.

    A file that is so already is given back byte for byte. Raises ValidationError, naming the file,
    for what is no picture, or too large. With `wholly` every pixel is read, so that also what was
    cut off on its way is refused.
    """
    picture = _opened(data, name)
    _check_pixels(picture, name)
    form = str(picture.format)
    try:
        animated = form != "MPO" and getattr(picture, "n_frames", 1) > 1
        if wholly:
            _read(picture, animated)
        kept = _kept_data(picture, form, data, animated)
    except Exception as error:  # decoders of broken files raise whatever they stumble over
        raise cut_off(name) from error
    return KeptPicture(kept, stored_name(name, EXTENSIONS[form]))


def check_picture_file(name: str, size: int) -> None:
    """What can be told before a byte is read. Raises ValidationError."""
    if not size:
        raise empty(name)
    limit = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
    if size > limit:
        raise too_large(name, size, limit)
    if extension_of(name) not in settings.WAGTAILIMAGES_EXTENSIONS:
        allowed = ", ".join(settings.WAGTAILIMAGES_EXTENSIONS).upper()
        raise refusal(name, f"không thuộc các loại ảnh nhận được ({allowed}).", "extension")


def _opened(data: bytes, name: str) -> Image.Image:
    """The picture with its size known, and nothing decoded."""
    try:
        return Image.open(BytesIO(data), formats=READ)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(name) from error
    except UnidentifiedImageError as error:
        if begins_like_picture(data[:HEAD]):
            raise cut_off(name) from error
        found = kind_name(data[:HEAD])
        reason = f"không phải là ảnh; nội dung là {found}." if found else "không phải là ảnh."
        raise refusal(name, reason, "no_picture") from error
    except Exception as error:
        raise cut_off(name) from error


def _check_pixels(picture: Image.Image, name: str) -> None:
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    width, height = picture.size
    if width * height > limit:
        raise _too_many_pixels(name, width, height)
    if picture.format in ("MPO", "HEIF"):
        return  # one of their pictures is shown
    try:
        frames = getattr(picture, "n_frames", 1)
    except Exception as error:
        raise cut_off(name) from error
    if width * height * frames > limit:
        reason = (
            f"ảnh động có {frames} khung hình {width}×{height}, quá lớn. Hãy bớt khung hình hoặc"
            " thu nhỏ ảnh rồi tải lên lại."
        )
        raise refusal(name, reason, "too_many_pixels")


def _too_many_pixels(name: str, width: int = 0, height: int = 0) -> ValidationError:
    size = f"ảnh có {width}×{height} điểm ảnh" if width else "ảnh có quá nhiều điểm ảnh"
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000
    reason = f"{size}, vượt quá {limit} triệu điểm cho phép. Hãy thu nhỏ ảnh rồi tải lên lại."
    return refusal(name, reason, "too_many_pixels")


def _read(picture: Image.Image, animated: bool) -> None:
    if not animated:
        picture.load()
        return
    for frame in ImageSequence.Iterator(picture):
        frame.load()
    picture.seek(0)


def _kept_data(picture: Image.Image, form: str, data: bytes, animated: bool) -> bytes:
    if form == "HEIF":
        return encoded_upright(picture, "JPEG")
    if form == "AVIF":
        if not animated and (picture.info.get("exif") or picture.info.get("xmp")):
            return encoded_upright(picture, form)
        return data
    written = "JPEG" if form == "MPO" else form
    if not animated and _is_turned(picture):
        data = encoded_upright(picture, written)
    try:
        return STRIPPERS[form](data)
    except ValueError:  # built in a way that decoders forgive
        if animated or written not in OPTIONS:
            raise
        return STRIPPERS[form](encoded_upright(picture, written))


def _is_turned(picture: Image.Image) -> bool:
    try:
        return is_turned(picture)
    except Exception:  # what cannot be read of EXIF turns nothing
        return False
