from wagtail import hooks
from wagtail.rich_text.feature_registry import FeatureRegistry

from cms.content.page_links import PublicPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def link_only_to_public_pages(features: FeatureRegistry) -> None:
    features.register_link_type(PublicPageLinkHandler)
