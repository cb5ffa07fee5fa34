"""One minimal factory for each model; a test says what matters to it."""

from io import BytesIO

import factory
import wagtail_factories
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from PIL import Image

from cms.content import renditions
from home.models import HomePage, InformationPage
from media.models import CustomDocument, CustomImage, GalleryIndexPage, GalleryPage
from news.models import ArticlePage, NewsIndexPage, StarRating
from news.ratings.votes import count


def picture_file(width: int = 60, height: int = 40, name: str = "anh.jpg") -> ContentFile:
    """A JPEG with two halves of different colour."""
    picture = Image.new("RGB", (width, height), "#9b1b1e")
    picture.paste("#c98a00", (0, 0, width // 2, height))
    encoded = BytesIO()
    picture.save(encoded, "JPEG", quality=40)
    return ContentFile(encoded.getvalue(), name)


class CustomImageFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = CustomImage
        skip_postgeneration_save = True

    title = "Trụ sở cơ quan"
    alt_text = "Trụ sở cơ quan nhìn từ cổng chính"
    file = factory.LazyFunction(picture_file)

    @factory.post_generation
    def with_renditions(self, create, wanted, **kwargs):
        """As if the worker had been by, unless `with_renditions=False`."""
        if create and wanted is not False:
            renditions.make(self)


class CustomDocumentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = CustomDocument

    title = "Mẫu đơn"
    file = factory.LazyFunction(lambda: ContentFile(b"noi dung", "mau-don.docx"))


class PageFactory(wagtail_factories.PageFactory):
    """The slug follows from the title, as it does for editors."""

    slug = ""

    class Meta:
        abstract = True


class HomePageFactory(PageFactory):
    class Meta:
        model = HomePage


class InformationPageFactory(PageFactory):
    class Meta:
        model = InformationPage


class NewsIndexPageFactory(PageFactory):
    class Meta:
        model = NewsIndexPage


class ArticlePageFactory(PageFactory):
    title = factory.Sequence(lambda number: f"Bài viết số {number}")

    class Meta:
        model = ArticlePage


class GalleryIndexPageFactory(PageFactory):
    class Meta:
        model = GalleryIndexPage


class GalleryPageFactory(PageFactory):
    title = factory.Sequence(lambda number: f"Bộ ảnh số {number}")

    class Meta:
        model = GalleryPage


class StarRatingFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = StarRating

    stars = 4
    visitor = factory.Sequence(lambda number: f"{number:064x}")

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        rating = super()._create(model_class, *args, **kwargs)
        count(rating.article_id, {rating.stars: 1})
        return rating


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"bien-tap-{number}")
    password = factory.django.Password("mat-khau-thu-nghiem")
