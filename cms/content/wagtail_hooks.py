from wagtail import hooks
from wagtail.rich_text.feature_registry import FeatureRegistry

from cms.content.links import (
    PublicDocumentLinkHandler,
    PublicPageLinkHandler,
    PublicPictureHandler,
)


@hooks.register("register_rich_text_features", order=100)
def show_only_what_is_public(features: FeatureRegistry) -> None:
    features.register_link_type(PublicPageLinkHandler)
    features.register_link_type(PublicDocumentLinkHandler)
    features.register_embed_type(PublicPictureHandler)
