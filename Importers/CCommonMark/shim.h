// cmark-gfm: CommonMark and the extensions of GitHub Flavored Markdown.

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
